/**
 * Krippendorff's alpha for interval data and two coders without gaps: 1 - observed /
 * expected disagreement, the latter over all pairs of the 2n values. `pairs` are [a, b].
 */
export function alpha(pairs) {
  const values = pairs.flat();
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  const expected = (2 * spread) / (values.length - 1);
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) * (a - b), 0) / pairs.length;
  return 1 - observed / expected;
}

/** Alpha over all cells that both coders filled, and field by field. */
export function agreement(cells) {
  const common = cells.filter((cell) => cell.rows.length === 2);
  const pairsOf = (list) => list.map(({ rows }) => rows.map((row) => row.mode));
  const fields = [...new Set(common.map((cell) => cell.field))];
  return {
    cells: common.length,
    alone: cells.length - common.length,
    all: alpha(pairsOf(common)),
    quoted: alpha(pairsOf(common.filter(({ rows }) => rows.every((r) => r.origin === "coded")))),
    fields: fields.map((field) => {
      const mine = common.filter((cell) => cell.field === field);
      return { field, cells: mine.length, alpha: alpha(pairsOf(mine)) };
    }),
  };
}
