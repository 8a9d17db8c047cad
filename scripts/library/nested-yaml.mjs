import { flow } from "./flow-yaml.mjs";

/**
 * Agents in block style: one line for each number, so that a coded library can be read and
 * compared line by line. Maps of quantities (positions, salience) and dated lists are unfolded.
 */
export function agentBlocks(agents) {
  return Object.entries(agents)
    .map(([id, agent]) => `  ${id}:\n${attributes(agent, "    ")}`)
    .join("");
}

function attributes(agent, indent) {
  return Object.entries(agent)
    .map(([name, value]) => `${indent}${name}:${unfold(value, indent)}`)
    .join("");
}

function unfold(value, indent) {
  if (Array.isArray(value) && value[0]?.since !== undefined) {
    return `\n${value.map((item) => dated(item, indent)).join("")}`;
  }
  return isMapOfQuantities(value) ? `\n${attributes(value, `${indent}  `)}` : ` ${flow(value)}\n`;
}

function dated({ since, is }, indent) {
  return `${indent}  - since: ${since}\n${indent}    is:${unfold(is, `${indent}    `)}`;
}

function isMapOfQuantities(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  return Object.values(value).some(
    (item) =>
      item !== null &&
      typeof item === "object" &&
      (item.mode !== undefined || item.value !== undefined),
  );
}
