import { codedAttributes, codedFields, sourcesOf } from "./coded-number.mjs";
import { block, flow } from "./flow-yaml.mjs";
import { agentBlocks } from "./nested-yaml.mjs";

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs from two coders' sheets; do not edit by hand.
# The leading states and two organisations as their own documents put them before the Paris
# summit of 10-11 February 2025. Lay it over states.yaml and organisations.yaml, which hold
# their names, capability and facts:
#   agents: { from: [../actors/states.yaml, ../actors/organisations.yaml,
#     ../actors/coded-2025.yaml] }
# The United States has two codings: the administration of 2021-2025, read from documents of
# 2023 to January 2025, and that of 20 January 2025 on. \`at\` chooses.
`;

const TITLE = { en: "Leading states as coded in early 2025", zh: "主要国家立场编码（2025 年初）" };

const FORMER = { agent: "USA-2023", since: "2023-01-01" };
const PRESENT = { agent: "USA", since: "2025-01-20" };

/** The text of scenarios/actors/coded-2025.yaml. */
export function codedLibrary(allCells, ids) {
  const cells = allCells.filter((cell) => cell.kind === "state");
  const names = [...new Set(cells.map((cell) => cell.agent))];
  const of = (agent) =>
    codedAttributes(
      cells.filter((cell) => cell.agent === agent),
      ids,
    );
  const agents = {};
  for (const name of names.filter((id) => id !== FORMER.agent).sort()) {
    agents[name] = name === PRESENT.agent ? datedPair(of(FORMER.agent), of(name)) : of(name);
  }
  return (
    HEAD +
    "format: 1\nlibrary: coded-2025\n" +
    `title: ${flow(TITLE)}\n` +
    `sources:\n${block(sourcesOf(cells, ids))}` +
    `fields:\n${block(codedFields(cells))}` +
    `agents:\n${agentBlocks(agents)}`
  );
}

function datedPair(before, after) {
  return Object.fromEntries(
    Object.keys(after).map((name) => [
      name,
      [
        { since: FORMER.since, is: before[name] },
        { since: PRESENT.since, is: after[name] },
      ],
    ]),
  );
}
