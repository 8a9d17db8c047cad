import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { compile } from "../../src/model/compile.ts";
import { trace, type TracedSummit } from "../../src/run/trace.ts";
import type { Files } from "../../src/scenario/files.ts";
import { load, type Loaded } from "../../src/scenario/load.ts";

const ROOT = resolve(".");

/** The repository's own files. */
export const disk: Files = {
  read: (path) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined),
  resolve: (from, to) => resolve(dirname(from), to),
  inside: (root, path) => path === root || path.startsWith(`${root}/`),
  rootOf: () => ROOT,
  display: (path) => relative(ROOT, path),
};

export function loadFile(path: string, use?: string): Loaded {
  return load(resolve(path), disk, use === undefined ? {} : { use });
}

/** The first summit of a scenario at the modes, without chance. */
export function atTheModes(path: string, use?: string): TracedSummit {
  const { scenario, base, problems } = loadFile(path, use);
  const found = problems.map(({ place, message }) => `${place.file}:${place.line} ${message.en}`);
  if (scenario === undefined) throw new Error(found.join("\n"));
  const [summit] = trace(compile(scenario, base), 1, null).summits;
  if (summit === undefined) throw new Error("no summit");
  return summit;
}

/** The scenario of a folder and all of its what-ifs. */
export function filesOf(folder: string): string[] {
  const whatifs = readdirSync(join(folder, "whatif")).sort();
  return [join(folder, "scenario.yaml"), ...whatifs.map((name) => join(folder, "whatif", name))];
}
