import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { summarise } from "../../src/analysis/summary.ts";
import { BLOCK, playRows } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { fixture, modelOf } from "../helpers/model.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { account } from "./account.ts";

/**
 * Golden runs. They change when results change, and only then: such a change belongs in the
 * changelog. UPDATE_PLAYTHROUGHS=1 writes them anew.
 */
const UPDATE = process.env.UPDATE_PLAYTHROUGHS === "1";

function own(name: string): ScenarioValue {
  const file = new URL(`${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, "utf8")) as ScenarioValue;
}

function compare(name: string, found: string): void {
  const file = new URL(`${name}.txt`, import.meta.url);
  if (UPDATE) writeFileSync(file, found);
  expect(existsSync(file), `${name}.txt is missing: run with UPDATE_PLAYTHROUGHS=1`).toBe(true);
  expect(found).toBe(readFileSync(file, "utf8"));
}

test.each([
  ["fixture-1-compromise", () => fixture("fixture-1", { accommodation: 0 }), null],
  ["fixture-1-nash", () => fixture("fixture-1", { accommodation: 1 }), null],
  ["silence", () => own("silence"), null],
  ["silence-replicate-3", () => own("silence"), 3],
  ["vote", () => own("vote"), null],
  ["vote-replicate-0", () => own("vote"), 0],
  ["moving", () => own("moving"), null],
  ["moving-replicate-5", () => own("moving"), 5],
] as const)("%s", (name, value, replicate) => {
  compare(name, account(trace(modelOf(value()), 1, replicate)));
});

test("digests of 200 replicates", () => {
  const parameters = { noise: 0.3, eventShock: 0.1, peerPull: 0.2, coverageNeed: 0.1 };
  const models = [
    ["silence", own("silence")], ["vote", own("vote")], ["moving", own("moving")],
    ...[11, 12, 13].map((seed) => [`random ${seed}`,
      randomScenario(seed, { agents: 12, parameters })] as const),
  ] as const;
  const lines = models.map(([name, value]) => {
    const model = modelOf(value);
    const player = playerOf(model, 1);
    const blocks = Array.from({ length: 200 / BLOCK }, (_, n) =>
      playRows(player, n * BLOCK, BLOCK));
    const { digest, fingerprint, summits } = summarise(model, 1, blocks);
    const [mean] = summits.map(({ signatures }) => signatures.mean.toFixed(3));
    return `${name}: ${mean} signatures\n  model ${fingerprint}\n  runs  ${digest}\n`;
  });
  compare("digests", lines.join(""));
});
