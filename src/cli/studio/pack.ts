import type { Pack } from "../../edit/pack.ts";
import type { LibraryScenario } from "../atlas/library-scenarios.ts";
import { diskFiles } from "../files/disk-files.ts";
import { VERSION } from "../version.ts";
import { packScenario } from "./pack-scenario.ts";

/** Replicates from which a pack takes shares of noise. */
export const NOISE_REPLICATES = 200;

/** Packs scenarios with all that a page may lay over them; `told` hears of each one packed. */
export function packOfScenarios(
  scenarios: readonly LibraryScenario[], replicates: number = NOISE_REPLICATES,
  told: (done: number) => void = () => undefined,
): Pack {
  const desk = { files: diskFiles(), read: new Map(), replicates };
  return {
    format: 1, plenary: VERSION,
    scenarios: scenarios.map((one, n) => {
      const packed = packScenario(one, desk);
      told(n + 1);
      return packed;
    }),
  };
}
