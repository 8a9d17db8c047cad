const product = (numbers: readonly number[]): number => numbers.reduce((all, x) => all * x, 1);

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}

/** Squared centred discrepancy (Hickernell, Math. Comp. 67, 1998, eq. 5.2). */
export function centredDiscrepancy(points: readonly (readonly number[])[]): number {
  const n = points.length;
  const k = points[0].length;
  const off = (x: number): number => Math.abs(x - 0.5);
  const single = sumOf(points, (p) =>
    product(p.map((x) => 1 + off(x) / 2 - off(x) * off(x) / 2)));
  const pairs = sumOf(points, (p) => sumOf(points, (q) =>
    product(p.map((x, d) => 1 + off(x) / 2 + off(q[d]) / 2 - Math.abs(x - q[d]) / 2))));
  return (13 / 12) ** k - 2 * single / n + pairs / (n * n);
}

/** L2-star discrepancy (Warnock 1972). */
export function l2StarDiscrepancy(points: readonly (readonly number[])[]): number {
  const n = points.length;
  const k = points[0].length;
  const single = sumOf(points, (p) => product(p.map((x) => 1 - x * x)));
  const pairs = sumOf(points, (p) => sumOf(points, (q) =>
    product(p.map((x, d) => 1 - Math.max(x, q[d])))));
  return Math.sqrt(3 ** -k - 2 ** (1 - k) * single / n + pairs / (n * n));
}
