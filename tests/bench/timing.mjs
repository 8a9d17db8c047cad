/** Microseconds that a call takes, as the mean of `count` calls in a row. */
export function microseconds(call, count) {
  const start = process.hrtime.bigint();
  for (let n = 0; n < count; n++) call();
  return Number(process.hrtime.bigint() - start) / 1000 / count;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The power with which `times` grow in `sizes`: least squares on logarithms. */
export function exponent(sizes, times) {
  const xs = sizes.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const product = xs.reduce((sum, value, k) => sum + (value - x) * (ys[k] - y), 0);
  return product / xs.reduce((sum, value) => sum + (value - x) * (value - x), 0);
}

/** Times several calls in turn, so that a slow moment of the machine meets them all. */
export function interleaved(calls, repeats) {
  const series = calls.map(() => []);
  for (let n = 0; n < repeats; n++) {
    calls.forEach(({ call, count }, k) => series[k].push(microseconds(call, count)));
  }
  return series.map(median);
}
