import type { LogicsView } from "../../src/figure/logics-figure.ts";
import type { Strip } from "../../src/figure/strips-figure.ts";
import type { Model } from "../../src/model/model.ts";
import type { ThesisFinding } from "../../src/thesis/finding.ts";
import { judge } from "../../src/thesis/verdict.ts";
import { PARAMETERS, population, type Wanted } from "./samples.ts";

const MOVING = {
  normUptake: 0.4, capabilityGrowth: 0.2, diffusion: 0.1, deploymentRate: 0.4,
  informationGain: 0.5, lockIn: 0.3, hazardExisting: 0.4, hazardOpaque: 0.3, opaqueDecay: 0.2,
  leakage: 1, riskHalfLife: 1, securityHalfLife: 1, riskSecurity: 0.5, rivalrySecurity: 0.5,
  trustHalfLife: 1, legitimacyHalfLife: 1, attentionSharpness: 3,
};

/** Sixty agents, three forums, `meetings` meetings, two events; everything moves. */
export function movingWorld(wanted: Wanted = {}, meetings = 5): Model {
  const name = wanted.name ?? ((n: number) => ({ en: `Forum ${n}`, zh: `论坛${n}` }));
  const forum = (n: number, more: object): object => ({
    name: name(n), invited: "all", weighting: "equal", bindingness: { min: 0, max: 0.3 },
    universality: 0.4 * n, ...more });
  const forums = ["summit", "club", "world"];
  return population({ ...wanted, change: {
    forums: {
      summit: forum(0, { host: "A1" }), world: forum(2, { issues: ["safety", "access"] }),
      club: forum(1, { invited: Array.from({ length: 9 }, (_, n) => `A${n * 3}`) }),
    },
    summits: Array.from({ length: meetings }, (_, n) => ({
      forum: forums[n % 3],
      date: `${2026 + Math.floor(n / 4)}-0${1 + 2 * (n % 4)}-15` })),
    events: [
      { id: "shock", date: "2026-05-01", title: name(3), shock: { risk: 0.3 }, probability: 0.4 },
      { id: "talk", date: "2026-06-01", title: name(4) },
    ],
    absent: ["A3"], decisions: [{ agent: "A0", signs: true }],
    parameters: { ...PARAMETERS, ...MOVING },
    ...wanted.change,
  } });
}

/** Eight worlds of the three logics. */
export const LOGICS_SAMPLE: LogicsView = {
  replicates: 500, wordsOnly: true,
  combos: Array.from({ length: 8 }, (_, n) => {
    const [development, technology, politics] = [1, 2, 4].map((bit) => (n & bit) !== 0);
    const mean = 0.35 + 0.03 * Number(development) + 0.16 * Number(technology)
      + 0.07 * Number(politics);
    const years = 10 - 12 * (mean - 0.35);
    return { development, technology, politics,
      preference: { mean, low: mean - 0.02, high: mean + 0.02 },
      crossing: { mean: years, low: years - 0.4, high: years + 0.4 } };
  }),
  shapley: [
    { logic: "development", value: -0.03, low: -0.034, high: -0.026 },
    { logic: "technology", value: 0.16, low: 0.154, high: 0.166 },
    { logic: "politics", value: 0.07, low: 0.066, high: 0.074 },
  ],
};

/** Five meetings of a library, one without a record and one that the model misses. */
export function stripsSample(name?: Wanted["name"]): Strip[] {
  return Array.from({ length: 5 }, (_, n): Strip => ({
    id: `meeting-${n}`, title: name?.(n) ?? { en: `A summit of many states, number ${n}`,
      zh: `第 ${n} 场多国峰会` },
    meeting: name?.(n + 1) ?? { en: `Summit, 202${n}-02-10`, zh: `峰会，202${n}-02-10` },
    seats: 20 + 30 * n, p05: 4 + n, p50: 12 + 12 * n, p95: 19 + 20 * n,
    observed: n === 2 ? null : n === 3 ? 104 : 11 + 13 * n,
    use: name?.(n + 2) ?? (n === 0 ? { en: "fitted", zh: "用于拟合" }
      : { en: "held out", zh: "未用于拟合" }),
  }));
}

/** One finding of every kind and verdict. */
export function findingsSample(name?: Wanted["name"]): ThesisFinding[] {
  const base = { group: "B", negligible: false, needed: 0, signs: null, flips: null,
    byConstruction: null, replicates: 500, measure: "signatures", data: "untested" as const };
  const tried: [number, number, "rises" | "falls" | "unchanged", number][] = [
    [3, 1, "rises", 1], [-4, 1, "rises", 1], [0.05, 0.4, "falls", 1], [0.4, 40, "rises", 1],
    [60, 3, "unchanged", 1], [0.3, 0.1, "rises", 1],
  ];
  const claim = (n: number) => name?.(n) ?? {
    en: `Claim number ${n}: where clubs meet more often, the universal forum loses what it had`,
    zh: `第 ${n} 项论题：小圈子开会越多，普遍性论坛失去的就越多，这一过程难以逆转` };
  const found = tried.map(([effect, spread, expect, smallest], n): ThesisFinding => {
    const effects = Array.from({ length: 200 }, (_, k) => effect + (k % 2 ? spread : -spread));
    const judged = judge(effects, expect, smallest);
    return { ...base, ...judged, id: `B${n + 1}`, claim: claim(n), kind: "contingent", expect,
      smallest, robust: { parameters: 0.8, draws: 50, survives: 3,
        narratives: ["chinese", "us", "eu", "south"].map((narrative, k) =>
          ({ narrative, ...judge(effects.map((one) => one * (0.6 + 0.2 * k)), expect, smallest) })),
      } };
  });
  const without = (
    n: number, kind: ThesisFinding["kind"],
    byConstruction: ThesisFinding["byConstruction"] = null,
  ): ThesisFinding => ({
    ...base, id: `B${n}`, claim: claim(n), kind, byConstruction, verdict: null, expect: null,
    measure: null, effect: null, low: null, high: null, smallest: null, robust: null });
  return [...found, without(7, "built in", "as claimed"), without(8, "built in", "against"),
    without(9, "not representable")];
}
