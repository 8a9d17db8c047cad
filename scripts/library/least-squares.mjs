/**
 * Ordinary least squares with a constant: `points` are [x1, ..., xn, y].
 * Returns the fitted function of (x1, ..., xn).
 */
export function leastSquares(points) {
  const rows = points.map((point) => [1, ...point.slice(0, -1)]);
  const size = rows[0].length;
  const normal = Array.from({ length: size }, (_, a) => [
    ...Array.from({ length: size }, (_, b) => sum(rows.map((row) => row[a] * row[b]))),
    sum(rows.map((row, k) => row[a] * points[k].at(-1))),
  ]);
  const beta = solve(normal);
  return (...x) => beta[0] + sum(x.map((value, k) => value * beta[k + 1]));
}

const sum = (list) => list.reduce((total, value) => total + value, 0);

function solve(system) {
  const m = system.map((row) => [...row]);
  for (let k = 0; k < m.length; k += 1) {
    const best = m
      .slice(k)
      .reduce((top, row, j) => (Math.abs(row[k]) > Math.abs(m[top][k]) ? k + j : top), k);
    const pivot = m[best];
    m[best] = m[k];
    m[k] = pivot;
    for (let j = 0; j < m.length; j += 1) {
      if (j === k) continue;
      const ratio = m[j][k] / pivot[k];
      m[j] = m[j].map((value, c) => value - ratio * pivot[c]);
    }
  }
  return m.map((row, k) => row[m.length] / row[k]);
}
