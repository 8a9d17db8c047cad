import {
  differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit,
  parse, wcagContrast, type Color,
} from "culori";
import { describe, expect, test } from "vitest";
import { briefing, hall } from "../../src/figure/theme.ts";

/** Eyes that lack one kind of cone, wholly; and those that lack none. */
const EYES = {
  "all cones": filterDeficiencyProt(0),
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;

/** WCAG 2: text, and marks that mean something. */
const TEXT = 4.5;
const MARK = 3;
/** CIEDE2000 at which two marks beside each other look different at a glance. */
const APART = 10;
/** And at which two that also have their own label or shape do. */
const LABELLED = 6;
const STEP = 4;

const neighbours = (colours: readonly string[]): (readonly [string, string])[] =>
  colours.slice(1).map((colour, n) => [colours[n], colour]);
const pairs = (colours: readonly string[]): (readonly [string, string])[] =>
  colours.flatMap((one, n) => colours.slice(n + 1).map((other) => [one, other] as const));

describe.each([briefing, hall])("the colours of the look $id", (theme) => {
  test("carry text that can be read", () => {
    const { paper, ink, muted, baseline, scenario, second } = theme;
    for (const colour of [ink, muted, baseline, scenario, second]) {
      expect(wcagContrast(colour, paper), colour).toBeGreaterThanOrEqual(TEXT);
    }
    const cells = [
      ...theme.effect.map((colour, n) => [colour, theme.onEffect[n]] as const),
      ...theme.level.map((colour, n) => [colour, theme.onLevel[n]] as const),
    ];
    for (const [colour, text] of cells) {
      expect(wcagContrast(colour, text), `${text} on ${colour}`).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test("draw marks that stand out from the paper", () => {
    const { paper, zero, alignment, preference, categories } = theme;
    const ends = [alignment, preference].flatMap((scale) => [scale[0], scale[4]]);
    for (const colour of [zero, ...ends, ...categories]) {
      expect(wcagContrast(colour, paper), colour).toBeGreaterThanOrEqual(MARK);
    }
  });

  test.each(Object.entries(EYES))("can be told apart with %s", (_, seen) => {
    const apart = differenceCiede2000();
    const colour = (text: string): Color => seen(parse(text) as Color) as Color;
    const least = (some: readonly (readonly [string, string])[]): number =>
      Math.min(...some.map(([one, other]) => apart(colour(one), colour(other))));
    const { scenario, baseline, second, alignment, preference, effect, level, categories }
      = theme;
    expect(least(pairs([scenario, baseline, second]))).toBeGreaterThan(APART);
    expect(least([[alignment[0], alignment[4]], [effect[0], effect[6]]]))
      .toBeGreaterThan(3 * APART);
    // Marks of this scale also stand in its order.
    expect(least([[preference[0], preference[4]]])).toBeGreaterThan(2 * APART);
    expect(least(neighbours(alignment))).toBeGreaterThanOrEqual(APART);
    expect(least(neighbours(preference))).toBeGreaterThanOrEqual(APART);
    expect(least(neighbours(level))).toBeGreaterThan(STEP);
    expect(least(pairs(categories))).toBeGreaterThan(LABELLED);
  });
});
