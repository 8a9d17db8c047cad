import type { Label } from "../../base/label.ts";

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .()（）、，。；／·-]*$/u;
const ANOTHER_TYPE = /^(true|false|null|yes|no|on|off|~|[\d.+-].*)$/i;

/** A text as a YAML scalar that reads back as the same text, quoted only where it must be. */
export function scalar(text: string): string {
  const plain = PLAIN.test(text) && !ANOTHER_TYPE.test(text) && text === text.trim();
  return plain ? text : JSON.stringify(text);
}

/** Both languages on one line. */
export function labelText({ en, zh }: Label): string {
  return `{ en: ${scalar(en)}, zh: ${scalar(zh)} }`;
}

/** Lines of comment. */
export function comment(text: string, indent = ""): string {
  return text.split("\n").map((line) => `${indent}# ${line}`.trimEnd()).join("\n");
}
