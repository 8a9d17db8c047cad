import { readFileSync } from "node:fs";

function read(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** The version of Plenary, as package.json gives it. */
export const VERSION = read();
