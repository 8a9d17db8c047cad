import { leastSquares } from "./least-squares.mjs";
import { clip } from "./rounding.mjs";

const NO_STANDING_ARMY = new Set(
  "CRI ISL LIE AND MCO SMR NRU TUV KIR MHL PLW FSM WSM VUT SLB GRD LCA VCT DMA KNA PAN MUS".split(
    " ",
  ),
);
const MISSING_GDP = 3e10;

/**
 * The 193 UN members with every column filled. `imputed` names what was not observed:
 * gdp (3e10 dollars), spending (least squares on log GDP), democracy (least squares on ideal
 * point and log GDP per head), alignment (the June 2024 release instead of July 2025).
 */
export function readIndicators(rows) {
  const states = rows.filter((row) => row.un_member === "1").map(observe);
  const military = leastSquares(
    states
      .filter((s) => s.spending !== undefined && !s.imputed.has("gdp"))
      .map((s) => [Math.log10(s.gdp), militaryWeight(s.spending)]),
  );
  const democracy = leastSquares(
    states
      .filter((s) => s.democracy !== undefined && !s.imputed.has("gdp"))
      .map((s) => [s.alignment, logPerHead(s), s.democracy]),
  );
  for (const s of states) {
    if (s.democracy === undefined) {
      s.democracy = clip(democracy(s.alignment, logPerHead(s)));
      s.imputed.add("democracy");
    }
    if (NO_STANDING_ARMY.has(s.iso)) {
      s.military = 0;
      s.spending = 0;
    } else if (s.spending === undefined) {
      s.military = clip(military(Math.log10(s.gdp)));
      s.spending = 10 ** (7 + 5 * s.military);
      s.imputed.add("spending");
    } else s.military = clip(militaryWeight(s.spending));
  }
  return states;
}

function observe(row) {
  const imputed = new Set();
  const gdp = number(row.gdp_usd_2023);
  if (gdp === undefined) imputed.add("gdp");
  const alignment = number(row.unga_ideal_point);
  if (alignment === undefined) imputed.add("alignment");
  return {
    iso: row.iso3,
    imputed,
    gdp: gdp ?? MISSING_GDP,
    population: number(row.population_2023),
    spending: number(row.mil_exp_usd_derived) || undefined,
    models: number(row.epoch_notable_models_to_2023_10) ?? 0,
    logFlop: number(row.epoch_max_log10_flop_to_2023_10),
    democracy: number(row.vdem_polyarchy_2023),
    alignment: alignment ?? number(row.unga_ideal_point_jun2024),
  };
}

const number = (text) => (text === "" ? undefined : Number(text));
const militaryWeight = (dollars) => (Math.log10(dollars) - 7) / 5;

/** log10 of GDP per head in US dollars. */
export const logPerHead = (s) => Math.log10(s.gdp / s.population);
