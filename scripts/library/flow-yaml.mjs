const PLAIN = /^[\p{L}][\p{L}\p{N} .’()（）_/-]*$/u;
const WORDS_OF_YAML = /^(true|false|null|yes|no|on|off|y|n)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value as one line of YAML in flow style; what could be misread is quoted. */
export function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
    return pairs.length === 0 ? "{}" : `{ ${pairs.map(pair).join(", ")} }`;
  }
  return typeof value === "string" ? text(value) : String(value);
}

function pair([key, item]) {
  return `${text(key)}: ${flow(item)}`;
}

function text(value) {
  if (DATE.test(value)) return value;
  const safe =
    value.length <= 40 && PLAIN.test(value) && !WORDS_OF_YAML.test(value) && !value.endsWith(" ");
  return safe ? value : JSON.stringify(value);
}

/** A map with one flow line for each of its keys, indented by `indent`. */
export function block(map, indent = "  ") {
  return Object.entries(map)
    .map(([key, item]) => `${indent}${text(key)}: ${flow(item)}\n`)
    .join("");
}
