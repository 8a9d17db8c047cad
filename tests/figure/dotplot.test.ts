import fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf } from "../../src/analysis/summary.ts";
import { dotplotOf, dotplotsOf } from "../../src/figure/dotplot.ts";

const counts = fc.array(fc.nat(193), { minLength: 1, maxLength: 60 });

test("dotplots beside each other have dots of one size, stacked as for that size", () => {
  fc.assert(fc.property(fc.array(counts, { minLength: 1, maxLength: 3 }),
    fc.double({ min: 0.5, max: 20, noNaN: true }), (all, unit) => {
      const histograms = all.map(histogramOf);
      const plots = dotplotsOf(histograms, unit);
      const [{ size }] = plots;
      for (const [n, plot] of plots.entries()) {
        expect(plot.size).toBe(size);
        expect(plot.dots).toHaveLength(50);
        expect(plot).toEqual(dotplotOf(histograms[n], unit, size));
      }
      expect(size).toBeLessThanOrEqual(Math.min(
        ...histograms.map((bars) => dotplotOf(bars, unit).size)));
    }));
});
