import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { libraryScenarios, type LibraryScenario } from "../../src/cli/atlas/library-scenarios.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { packScenario } from "../../src/cli/studio/pack-scenario.ts";
import type { PackedScenario } from "../../src/edit/pack.ts";

export const LIBRARY = fileURLToPath(new URL("../../scenarios", import.meta.url));

/** Every scenario of the library, named as on its shelf. */
export function shelf(): LibraryScenario[] {
  return libraryScenarios([]).filter(({ path }) => !relative(LIBRARY, path).startsWith(".."));
}

const read = new Map();
const files = diskFiles();
const packs = new Map<string, PackedScenario>();

/** A scenario of the library, packed once; without shares of noise, which take long. */
export function packed(id: string): PackedScenario {
  const one = shelf().find((scenario) => scenario.id === id);
  if (one === undefined) throw new Error(`no scenario ${id}`);
  const known = packs.get(id) ?? packScenario(one, { files, read, replicates: 0 });
  packs.set(id, known);
  return known;
}
