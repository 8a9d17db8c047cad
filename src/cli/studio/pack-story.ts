import { dirname, join } from "node:path";
import type { Edit } from "../../edit/edit.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import type { PackedScenario } from "../../edit/pack.ts";
import { loadSecurityPreference, type SecurityPreferenceSet } from
  "../../scenario/load-security-preference.ts";
import type { LibraryScenario } from "../atlas/library-scenarios.ts";
import { BadInput } from "../exit.ts";
import { isFile, type DiskFiles } from "../files/disk-files.ts";
import { thesisFolder } from "../files/thesis-files.ts";
import { whatifsIn } from "./whatifs-in.ts";

/** The thesis as its file tells it, and the scenario on which it is tried. */
export interface StoryFile {
  readonly set: SecurityPreferenceSet;
  readonly bench: LibraryScenario;
  /** The scenario that it is held against, among those packed. */
  readonly contrast: LibraryScenario;
}

const BENCH = "theses-base";
const HALF = 0.5;

/** The thesis on the security preference, where its contrast is among several scenarios. */
export function storyAmong(
  scenarios: readonly LibraryScenario[], files: DiskFiles,
): StoryFile | undefined {
  const path = join(thesisFolder(), "security-preference.yaml");
  if (scenarios.length < 2 || !isFile(path)) return undefined;
  const { set, problems, texts } = loadSecurityPreference(path, files);
  if (set === undefined) throw new BadInput(problems, texts);
  const paths = set.variants.map((variant) => variant.path);
  const contrast = scenarios.find((one) => paths.includes(one.path));
  return contrast === undefined ? undefined
    : { set, contrast, bench: { id: BENCH, path: set.base } };
}

/** The thesis for a page; `contrast` is packed. */
export function packedStory(
  { set: { file, variants }, bench, contrast: { path } }: StoryFile, contrast: PackedScenario,
): PackedStory {
  const changes = whatifsIn(join(dirname(path), "whatif"));
  const { never, notBefore = HALF, effect = 0 } = file.search.broken;
  return {
    id: file.id, title: file.title, bench: bench.id, contrast: contrast.id,
    contrastTitle: file.contrast.title,
    set: Object.entries(file.set ?? {}).map(([at, value]): Edit => ({ path: at, value })),
    logics: file.logics,
    variants: variants.flatMap((variant) => {
      const whatif = contrast.whatifs[changes.indexOf(variant.path)]?.id;
      return variant.path === path ? [{ id: variant.id }]
        : whatif === undefined ? [] : [{ id: variant.id, whatif }];
    }),
    movable: file.search.parameters, broken: { never, notBefore, effect },
  };
}
