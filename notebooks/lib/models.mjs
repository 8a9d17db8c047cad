import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "./pack.js";

/** The repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The files of the disk, as the public door wants them. */
export const files = {
  read: (path) => (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined),
  resolve: (from, to) => resolve(dirname(from), to),
  inside: (root, path) => !relative(root, path).startsWith(".."),
  rootOf: () => ROOT,
  display: (path) => relative(ROOT, path),
};

/** Fails with every mistake of a file. */
export function orFail(value, problems) {
  if (value !== undefined) return value;
  throw new Error(problems.map(({ place, message }) =>
    `${place.file}:${place.line} ${message.en}`).join("\n"));
}

/** The source of a module that gives the page its models. */
export function modelsOf(shipped) {
  return `import { unpack } from ${JSON.stringify(resolve(ROOT, "notebooks/lib/pack.js"))};
export const shipped = unpack(${JSON.stringify(pack(shipped))});
`;
}
