import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Badge, Comparison } from "../../src/analysis/comparison.ts";
import { contrast, type PartnerKind } from "../../src/analysis/contrast.ts";
import { axesOf, effectMap, mappable, playMapRow } from "../../src/analysis/effect-map.ts";
import { summarise } from "../../src/analysis/summary.ts";
import type { RunView } from "../../src/figure/view.ts";
import { compile } from "../../src/model/compile.ts";
import type { Model } from "../../src/model/model.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { playRows } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace, type Trace } from "../../src/run/trace.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

export const WORLDS = 50;

type Loose = Record<string, unknown>;

function resolved(value: Loose, set = "own"): Scenario {
  const whole = { ...value, parameterSet: set, defaultLegitimacy: 1, ownParameters: [] };
  return whole as unknown as Scenario;
}

export function fixture(name: string): Model {
  const text = readFileSync(new URL(`../fixtures/${name}.yaml`, import.meta.url), "utf8");
  return compile(resolved(parse(text) as Loose));
}

/** How a synthetic population is to be told. */
export interface Wanted {
  readonly name?: (n: number) => { en: string; zh: string };
  readonly title?: { en: string; zh: string };
  readonly issue?: { en: string; zh: string };
  readonly set?: "calibrated" | "mechanism";
  readonly change?: Loose;
}

/** A number between 0 and 1 that depends on n alone. */
function spread(n: number, step: number): number {
  return ((n * step) % 101) / 101;
}

function agentOf(n: number, wanted: Wanted): Loose {
  const c = n === 0 ? 1 : 0.05 + 0.6 * spread(n, 37);
  return {
    kind: n === 58 ? "firm" : n === 59 ? "organisation" : "state",
    name: wanted.name?.(n) ?? { en: `State ${n}`, zh: `国家${n}` },
    capability: { low: c * 0.9, high: c }, security: spread(n, 53), safety: spread(n, 29),
    alignment: 4 * spread(n, 17) - 2, venue: spread(n, 41),
    positions: {
      safety: { low: 0.1, mode: spread(n, 61), high: 0.9, origin: n % 3 ? "assumed" : "coded" },
      access: spread(n, 23), rights: spread(n, 71),
    },
    prominence: spread(n, 19), military: spread(n, 43), size: 0.5, groups: n % 2 ? ["G"] : [],
    shares: { models: n === 0 ? 0.5 : 0.5 / 59, gdp: 1 / 60, military: 1 / 60, people: 1 / 60 },
    ...(n % 7 ? {} : { rivals: { [`A${(n + 1) % 60}`]: 1 } }),
  };
}

export const PARAMETERS = {
  securityTilt: 1, capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: 0.5,
  goodwill: -0.02, riskUrgency: 0.1, venuePull: 0.1, relativeGains: 0.3, peerPull: 0.08,
  blocWidth: 0.7, coverageNeed: 0.2, firmVoice: 0.1, noise: 0.05,
};

/** Sixty agents, three issues, attendance by chance; the same every time. */
export function population(wanted: Wanted = {}): Model {
  const issue = (en: string, zh: string, loading: string): Loose => ({
    name: { en, zh }, loading,
    poles: [{ en: "no obligations at all", zh: "不承担义务" }, { en: "strict", zh: "严格" }],
  });
  const base: Loose = {
    format: 1, id: "sixty", title: wanted.title ?? { en: "Sixty agents", zh: "六十个主体" },
    date: "2026-01-01",
    issues: {
      safety: { ...issue("Safety", "技术安全", "safety"),
        ...(wanted.issue === undefined ? {} : { name: wanted.issue }) },
      access: issue("Access", "技术获取", "development"),
      rights: issue("Rights", "权利", "neutral"),
    },
    agents: Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`A${n}`, agentOf(n, wanted)])),
    forums: { summit: {
      name: { en: "Summit", zh: "峰会" }, host: "A1", weighting: "capability",
      invited: { expected: 40 }, bindingness: { min: 0, max: 0.3 }, universality: 0.6,
    } },
    summits: [{ forum: "summit", date: "2026-02-01" }],
    parameters: PARAMETERS,
  };
  const scenario = resolved({ ...base, ...wanted.change }, wanted.set ?? "mechanism");
  return compile(scenario, resolved(base, wanted.set ?? "mechanism"));
}

export function badgeOf(use: "calibrated" | "mechanism"): Badge {
  return { use, changed: 0, noiseShare: 0.62, wordsOnly: use !== "calibrated" };
}

export function viewOf(model: Model, badge: Badge): RunView {
  return { summary: summarise(model, 1, [playRows(playerOf(model, 1), 0, WORLDS)]), badge };
}

/** The synthetic population under both sets, with a refusal, an absence and a given text. */
export function comparisonOf(wanted: Wanted = {}): {
  comparison: Comparison; models: Model[]; traces: Trace[];
} {
  const sets = (["calibrated", "mechanism"] as const).map((set) => {
    const base = population({ ...wanted, set });
    const quiet = set === "calibrated"
      ? { parameters: { ...PARAMETERS, peerPull: 0, coverageNeed: 0 } } : {};
    const world = (id: string, change: Loose): Model => population({ ...wanted, set,
      change: { id, title: wanted.title ?? { en: `What if ${id}`, zh: "假设" }, ...quiet,
        ...change } });
    const pin = (signs: boolean) => ({ decisions: [{ agent: "A0", signs }] });
    const pairs: [Model, Model, PartnerKind][] = [
      [world("refuses", pin(false)), world("signs", pin(true)), "signs"],
      [world("absent", { absent: ["A0"] }), world("signs", pin(true)), "present-and-signs"],
      [world("friendlier", { parameters: { ...PARAMETERS, goodwill: 0.02 } }), base, "base"],
    ];
    const whatifs = pairs.map(([whatif, partner, kind]) => {
      const pairing = { whatif, partner, kind };
      const rows = [playPairs(playerOf(whatif, 1), playerOf(partner, 1), 0, WORLDS)];
      const maps = whatif.id !== "refuses" ? [] : mappable(pairing).map((channel) =>
        effectMap(pairing, channel, 2, axesOf(whatif, channel)[1].values.flatMap((y) =>
          playMapRow(pairing, channel, y, 1, 2))));
      return { ...contrast(pairing, 1, rows), maps };
    });
    return { base, view: viewOf(base, badgeOf(set)), whatifs };
  });
  return {
    models: sets.map(({ base }) => base),
    traces: sets.map(({ base }) => trace(base, 1, null)),
    comparison: {
      scenario: "sixty", title: sets[0].base.title, seed: 1, replicates: WORLDS,
      sets: sets.map(({ view, whatifs }) =>
        ({ badge: view.badge, base: view.summary, whatifs })),
    },
  };
}

/** Names that try to be something else. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>", "\"]}, {\"signal\": \"x\"", "${constructor}", "=cmd()|' /C calc'!A0",
  "\u202Eevil\u202C\u0000", "line\nbreak\ttab", "a".repeat(5000), "'; datum['x']; '", "&amp;<b>",
  "+1", "@SUM(A1)", "constructor", "__proto__", "datum.value", "[field].name", "\uD800broken",
  "</svg><style>*{display:none}</style>", "\u200F\u2066rtl\u2069", "url(#clip0)", "`${1+1}`",
];

export function hostileName(n: number): { en: string; zh: string } {
  return { en: HOSTILE[n % HOSTILE.length], zh: HOSTILE[(n + 3) % HOSTILE.length] };
}
