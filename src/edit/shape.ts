import { parameterBounds } from "../model/place.ts";
import { PARAMETERS } from "../model/layout.ts";

/** What may stand at a value that is replaced whole, as far as an edit from outside may set it. */
export type Whole =
  | "flag" | "rounds" | "procedure" | "weighting" | "agent" | "agents" | "issues" | "invited"
  | "decisions"
  /** Edits from outside never set it. */
  | "fixed";

/**
 * The shape of a scenario without its wording: which maps are laid over each other key by key,
 * which values are replaced whole, and the range of every number.
 */
export type Shape =
  | { readonly kind: "map"; readonly keys: Readonly<Record<string, Shape>> }
  | { readonly kind: "record"; readonly of: "agents" | "issues" | "forums" | "sources" | "any";
    readonly each: Shape }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "whole"; readonly what: Whole };

const map = (keys: Readonly<Record<string, Shape>>): Shape => ({ kind: "map", keys });
const number = (least: number, most: number): Shape => ({ kind: "number", least, most });
const whole = (what: Whole): Shape => ({ kind: "whole", what });
const fixed = whole("fixed");
const unit = number(0, 1);
const notNegative = number(0, Infinity);
const unbounded = number(-Infinity, Infinity);
const label = map({ en: fixed, zh: fixed });
/** Positions have no entry for bindingness; saliences and status quos do. */
const perIssue = (each: Shape): Shape => ({ kind: "record", of: "issues", each });
const perAgent = (each: Shape): Shape => ({ kind: "record", of: "agents", each });

const agent = map({
  kind: fixed, name: label, capability: unit, positions: perIssue(unit), weight: notNegative,
  security: unit, safety: unit, alignment: unbounded, venue: unit,
  salience: { kind: "record", of: "any", each: notNegative }, bindingness: unit,
  statusQuo: { kind: "record", of: "any", each: unit },
  transfer: unbounded, trust: unit, exposure: unit, openness: unit, record: unbounded,
  rivals: perAgent(unit), voices: perAgent(notNegative), peers: perAgent(notNegative),
  groups: fixed, prominence: unit, military: unit, size: unit,
  shares: map({
    models: notNegative, gdp: notNegative, military: notNegative, people: notNegative,
  }),
});

const forum = map({
  name: label, universality: unit, legitimacy: unit, legitimacyChain: unit, implementation: unit,
  reach: unit, procedure: whole("procedure"), host: whole("agent"), sponsor: whole("agent"),
  hostList: whole("flag"), chair: whole("agent"), chairWeight: notNegative,
  weighting: whole("weighting"), rounds: whole("rounds"), issues: whole("issues"),
  entryIntoForce: unit, tier: map({ bindingness: unit }),
  fund: map({ budget: notNegative, for: fixed }), about: label, source: fixed,
  invited: whole("invited"), observers: fixed, bindingness: map({ min: unit, max: unit }),
  text: map({ positions: perIssue(unit), bindingness: unit }),
  draft: map({ positions: perIssue(unit), bindingness: unit, weight: notNegative }),
});

const parameters = map(Object.fromEntries(PARAMETERS.map((name) => {
  const { least, most } = parameterBounds(name);
  return [name, number(least, most)];
})));

const source = map({ title: fixed, url: fixed, date: fixed, retrieved: fixed, licence: fixed });

/** The whole scenario, with what loading adds. */
export const SCENARIO: Shape = map({
  format: fixed, id: fixed, title: label, summary: label, date: fixed,
  sources: { kind: "record", of: "sources", each: source },
  issues: {
    kind: "record", of: "issues", each: map({ name: label, loading: fixed, poles: fixed }),
  },
  agents: perAgent(agent),
  forums: { kind: "record", of: "forums", each: forum },
  summits: fixed, events: fixed, decisions: whole("decisions"), absent: whole("agents"),
  world: map({
    risk: unit, deployment: notNegative, frontier: number(1e-9, Infinity), norms: fixed,
    step: fixed,
  }),
  parameters,
  usedSets: fixed, narrative: fixed, against: fixed,
});

/** The shape one step down; undefined where no such step is. A number written out has parts. */
export function inside(shape: Shape | undefined, step: string): Shape | undefined {
  if (shape === undefined || step === "" || step === "__proto__") return undefined;
  if (shape.kind === "map") {
    return Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
  }
  if (shape.kind === "record") return shape.each;
  if (shape.kind === "number") return NUMBER_PARTS.has(step) ? fixed : undefined;
  return shape.what === "invited" && (step === "except" || step === "expected")
    ? fixed : undefined;
}

const NUMBER_PARTS: ReadonlySet<string> = new Set([
  "value", "low", "mode", "high", "origin", "source", "quote", "coded", "known", "note",
]);
