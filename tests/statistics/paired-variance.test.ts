import { expect, test } from "vitest";
import { variance } from "../../src/base/stats.ts";
import { columnsOf, playerOf, playPairs, rowLength, type Model } from "../../src/engine.ts";
import { compile } from "../../src/model/compile.ts";
import { diskFiles, scenarioPath } from "../../src/cli/files/disk-files.ts";
import { load } from "../../src/scenario/load.ts";

const REPLICATES = 400;

function modelAt(path: string): Model {
  const { scenario, base, problems } = load(scenarioPath(path), diskFiles(), { use: "mechanism" });
  if (scenario === undefined) throw new Error(problems[0]?.message.en);
  return compile(scenario, base);
}

/**
 * "The US is absent" against Paris as it is, text drafted. The ratio of the variances was 67 over
 * 1,000 replicates. A sample variance over n replicates strays by about sqrt(2 / n), here 7%, so
 * a ratio below 10 is more than 20 such errors away: it fails by chance less than once in 1e9.
 */
test("pairing the worlds makes a difference at least ten times less noisy", () => {
  const [absent, base] = ["scenarios/paris-2025/whatif/us-absent.yaml", "scenarios/paris-2025"]
    .map(modelAt);
  const { whatif, partner } = playPairs(playerOf(absent, 1), playerOf(base, 1), 0, REPLICATES);
  const place = columnsOf(base).findIndex(({ name }) => name.endsWith(".signatures"));
  const [left, right] = [whatif, partner].map(({ numbers }) => Float64Array.from(
    { length: REPLICATES }, (_, n) => numbers[n * rowLength(base) + place]));
  const paired = variance(left.map((count, n) => count - right[n]));
  const unpaired = variance(left) + variance(right);
  expect(paired).toBeGreaterThan(0);
  expect(unpaired).toBeGreaterThan(0);
  expect(unpaired / paired).toBeGreaterThan(10);
  // Without common random numbers: other replicates of the same two models.
  const shifted = variance(left.subarray(0, REPLICATES - 1).map((count, n) =>
    count - right[n + 1]));
  expect(shifted / unpaired).toBeGreaterThan(0.5);
  expect(shifted / unpaired).toBeLessThan(2);
});
