// Writes the library of agents and the record of Paris from the data folder:
//   node scripts/library/build.mjs --data <folder> [--out <folder>]
// Only derived numbers are written; the indicators themselves stay outside the repository.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { libraryFiles } from "./library-files.mjs";

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "scenarios" } },
});
if (values.data === undefined) {
  console.error("usage: node scripts/library/build.mjs --data <folder> [--out <folder>]");
  process.exit(2);
}
const read = (path) => readFileSync(join(values.data, path), "utf8");
for (const [path, text] of Object.entries(libraryFiles(read))) {
  const target = join(values.out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.error(`${target}  ${Buffer.byteLength(text)} bytes`);
}
