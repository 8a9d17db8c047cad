import type { SweepFinding, MeasureFinding } from "../../../sweep/sweep-finding.ts";
import type { Sweep } from "../../../sweep/sweep.ts";

/**
 * What the analyses of a sweep give, as JSON: factors by their ids; null for what is no number,
 * such as an interval that is not known.
 */
export function sensitivityJson({ table, failed, missing, measures }: SweepFinding): object {
  const { sweep, cells } = table;
  return {
    sweep: sweep.id, ...(sweep.sets && { sets: sweep.sets }), design: sweep.design,
    factors: Object.fromEntries(sweep.factors.map(({ id, basis = "author" }) => [id, { basis }])),
    cells, missing, failed,
    measures: Object.fromEntries(measures.map((finding) =>
      [sweep.measures[finding.measure].id, measureJson(sweep, finding)])),
  };
}

function measureJson({ factors }: Sweep, finding: MeasureFinding): object {
  const id = (factor: number): string => factors[factor].id;
  const { cells, missing, constant, least, mean, most, worstError, chance, order } = finding;
  const { sobol, morris, tornado, responses, maps, prim, robustness } = finding;
  const { spans, thresholds } = finding;
  return {
    cells, missing, constant, least, mean, most, worstError, chance, order: order.map(id),
    ...(sobol && { sobol: { ...sobol, factors: factors.map((one) => one.id),
      second: sobol.second.map(({ i, j, estimate }) => ({ i: id(i), j: id(j), ...estimate })) } }),
    ...(morris && { morris: { ...morris,
      factors: morris.factors.map((one) => ({ ...one, factor: id(one.factor) })) } }),
    ...(tornado && { tornado: tornado.map((one) => ({ ...one, factor: id(one.factor) })) }),
    ...(spans && { spans: { shuffles: spans.shuffles, factors: factors.map((one, place) =>
      ({ factor: one.id, chance: spans.limits[place], told: spans.told[place] })) } }),
    responses: responses.map(({ factor, curve }) => ({ factor: id(factor), ...curve })),
    maps: maps.map(({ x, y, map }) => ({ x: id(x), y: id(y), ...map })),
    ...(prim && { prim: { region: prim.region, ...prim.discovery,
      boxes: prim.discovery.boxes.map((box) => named(box, id)),
      ...(prim.discovery.box && { box: named(prim.discovery.box, id) }) } }),
    ...(thresholds && { thresholds: { region: thresholds.region,
      factors: thresholds.factors.map((one) => ({ ...one, factor: id(one.factor) })),
      levels: thresholds.levels.map(({ factor, level, factors: own }) => ({
        factor: id(factor), level: factors[factor].levels[level].id,
        factors: own.map((one) => ({ ...one, factor: id(one.factor) })) })) } }),
    ...(robustness.length > 0 && {
      robustness: robustness.map(({ factor, level, against, count, chance: known }) => ({
        factor: id(factor), level: factors[factor].levels[level].id,
        against: factors[factor].levels[against].id, chance: known, ...count,
      })),
    }),
  };
}

function named<Limit extends { readonly factor: number }>(
  box: { readonly limits: readonly Limit[] }, id: (factor: number) => string,
): object {
  return { ...box, limits: box.limits.map((limit) => ({ ...limit, factor: id(limit.factor) })) };
}
