import { Dice } from "../naive/dice.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { signingScenario } from "../properties/game-of-signing.ts";

/** A noisy game before a fixed text in which peers and coverage attract. */
export function attractingScenario(seed: number): ScenarioValue {
  const dice = new Dice(seed + 3);
  return signingScenario(seed, {
    agents: 4 + seed % 6,
    parameters: {
      peerPull: dice.between(0.05, 0.5), coverageNeed: dice.between(0.05, 0.4),
      blocWidth: dice.between(0.3, 3), bindingStakes: 0.5, noise: 0.05, eventShock: 0.02,
    },
    forum: { procedure: dice.pick(["opt-in", "silence"]) },
  });
}
