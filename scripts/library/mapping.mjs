import { logPerHead } from "./indicators.mjs";
import { clip } from "./rounding.mjs";

/** size = (log10 GDP - 8.5) / 5, clipped to [0,1]. */
export const size = (gdp) => clip((Math.log10(gdp) - 8.5) / 5);

/** development = (log10 GDP per head - 2.6) / 2.4, clipped. */
export const development = (s) => clip((logPerHead(s) - 2.6) / 2.4);

/**
 * The `coded` capability: 0.4 log(1 + notable AI systems) / max + 0.3 clip((log10 of the
 * largest training run in operations - 20) / (max - 20)) + 0.3 size; a blank counts as 0.
 * Both maxima are those over the 193 states.
 */
export function capabilityOver(states) {
  const mostModels = Math.max(...states.map((s) => Math.log(1 + s.models)));
  const largestRun = Math.max(...states.map((s) => s.logFlop ?? 20));
  return ({ models, logFlop, gdp }) => {
    const training = clip(((logFlop ?? 20) - 20) / (largestRun - 20));
    return clip((0.4 * Math.log(1 + models)) / mostModels + 0.3 * training + 0.3 * size(gdp));
  };
}

/** Ideal points by formula; each with what it rests on, so that imputation can be marked. */
export const POSITIONS = {
  safety: { of: (s, c) => clip(0.1 + 0.5 * c + 0.4 * s.democracy), rests: ["gdp", "democracy"] },
  military: {
    of: (s) => clip(0.6 + 0.6 * s.democracy - 0.5 * s.military),
    rests: ["democracy", "spending"],
  },
  access: { of: (s) => clip(1 - 0.8 * development(s)), rests: ["gdp"] },
  inclusion: { of: (s) => clip(0.35 + 0.5 * s.democracy), rests: ["democracy"] },
  sustainability: { of: (s) => clip(0.35 + 0.5 * s.democracy), rests: ["democracy"] },
};

/** Prominence: 1 for the largest economy of the region, 0 for the smallest, by rank of GDP. */
export function prominenceOver(states, groups) {
  const result = new Map();
  for (const region of ["Africa", "Americas", "Europe", "rest"]) {
    const members = states.filter((s) => regionOf(s.iso, groups) === region);
    members.sort((a, b) => b.gdp - a.gdp);
    members.forEach((s, rank) => result.set(s.iso, 1 - rank / (members.length - 1)));
  }
  return result;
}

function regionOf(iso, groups) {
  const isIn = (...names) => names.some((name) => groups.get(iso)?.includes(name));
  if (isIn("AU")) return "Africa";
  if (isIn("OAS") || iso === "CUB" || iso === "NIC") return "Americas";
  if (isIn("CoE", "EU") || iso === "RUS" || iso === "BLR") return "Europe";
  return "rest";
}
