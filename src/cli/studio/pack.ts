import type { Pack } from "../../edit/pack.ts";
import type { LibraryScenario } from "../atlas/library-scenarios.ts";
import { diskFiles } from "../files/disk-files.ts";
import { VERSION } from "../version.ts";
import { packedPresets } from "./pack-presets.ts";
import { packScenario } from "./pack-scenario.ts";
import { packedStory, storyAmong } from "./pack-story.ts";

/** Replicates from which a pack takes shares of noise. */
export const NOISE_REPLICATES = 200;

/**
 * Packs scenarios with all that a page may lay over them; `told` hears of each one packed. Where
 * the thesis on the security preference can be told, its bench comes last.
 */
export function packOfScenarios(
  scenarios: readonly LibraryScenario[], replicates: number = NOISE_REPLICATES,
  told: (done: number) => void = () => undefined,
): Pack {
  const files = diskFiles();
  const desk = { files, read: new Map(), replicates };
  const story = storyAmong(scenarios, files);
  const packed = scenarios.map((one, n) => {
    const done = packScenario(one, desk);
    told(n + 1);
    return done;
  });
  const contrast = story === undefined ? undefined : packed[scenarios.indexOf(story.contrast)];
  const presets = packedPresets(files, desk.read);
  return {
    format: 1, plenary: VERSION, ...(presets.length > 0 && { presets }),
    ...(story === undefined || contrast === undefined ? { scenarios: packed } : {
      scenarios: [...packed, packScenario(story.bench, desk)],
      story: packedStory(story, contrast),
    }),
  };
}
