const REPLICATES = 1000;
const [LEFT, RIGHT] = ["scenarios/paris-2025/whatif/us-absent.yaml", "scenarios/paris-2025"];

/**
 * What common random numbers are worth: the variance of the difference in signatures between
 * "the US is absent" and Paris as it is (mechanism, the text drafted), paired and unpaired.
 */
export function pairedVariance(
  { columnsOf, compile, diskFiles, load, playerOf, playPairs, rowLength, scenarioPath },
) {
  const modelAt = (path) => {
    const { scenario, base } = load(scenarioPath(path), diskFiles(), { use: "mechanism" });
    return compile(scenario, base);
  };
  const [left, right] = [LEFT, RIGHT].map(modelAt);
  const pairs = playPairs(playerOf(left, 1), playerOf(right, 1), 0, REPLICATES);
  const place = columnsOf(right).findIndex(({ name }) => name.endsWith(".signatures"));
  const [absent, base] = [pairs.whatif, pairs.partner].map(({ numbers }) =>
    Array.from({ length: REPLICATES }, (_, n) => numbers[n * rowLength(right) + place]));
  return {
    unpaired: variance(absent) + variance(base),
    paired: variance(absent.map((count, n) => count - base[n])),
  };
}

function variance(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
    / (values.length - 1);
}
