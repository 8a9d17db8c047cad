import type { Label } from "../../base/label.ts";
import { parameterWords } from "../../dictionary/report-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { worldParameterWords } from "../../dictionary/world-parameter-words.ts";
import { PARAMETERS } from "../../model/layout.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import type { PreferenceSide } from "../../figure/preference.ts";
import { issueLabel } from "../../figure/view.ts";

/** A number that a slider sets. */
export interface Control {
  /** As in `--set`. */
  readonly path: string;
  readonly label: Label;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Ranges of sliders that do not follow from the number's own. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  securityTilt: [0, 3], capabilitySoftening: [0, 2], bindingStakes: [0, 2], goodwill: [-2, 2],
  voteGoodwill: [-2, 3], hostListGoodwill: [0, 3], riskUrgency: [0, 2], venuePull: [0, 3],
  relativeGains: [0, 2], sponsorRivalry: [0, 5], peerPull: [-0.5, 2], blocWidth: [0.1, 2],
  coverageNeed: [-1, 2], firmVoice: [0, 1], communityVoice: [0, 1], noise: [0, 2],
  eventShock: [0, 2], abstention: [0, 2], capabilityGrowth: [-0.5, 1],
};

/** What a newcomer should see first. */
const FIRST = ["goodwill", "securityTilt", "venuePull", "sponsorRivalry", "peerPull",
  "coverageNeed", "noise"] as const;
const SIDES: readonly PreferenceSide[] = ["safety", "security"];
const WORLD = new Set(Object.keys(worldParameterWords));

function control(model: Model, path: string, label: Label, range?: readonly [number, number]):
Control | undefined {
  const found = placesOf(model, path);
  if (found === undefined) return undefined;
  const value = model.values[found.places[0]];
  const least = range?.[0] ?? (found.least === -Infinity ? -2 : found.least);
  const most = range?.[1] ?? (found.most === Infinity ? Math.max(1, 2 * value) : found.most);
  const [low, high] = [Math.min(least, value), Math.max(most, value)];
  return value === value ? { path, label, least: low, most: high, step: 0.05 } : undefined;
}

function parameters(model: Model, names: readonly string[]): Control[] {
  return names.flatMap((name) =>
    control(model, `parameters.${name}`, parameterWords[name], RANGES[name]) ?? []);
}

/** The parameters' sliders: first ones, the rest of the negotiation, and those of the world. */
export function parameterControls(model: Model): { first: Control[]; more: Control[];
  world: Control[] } {
  const first: readonly string[] = FIRST;
  const moving = model.timeline.length > 1;
  return {
    first: parameters(model, first),
    more: parameters(model, PARAMETERS.filter((name) => !first.includes(name)
      && !WORLD.has(name) && name !== "surplusFloor" && name !== "roundStep")),
    world: moving ? parameters(model, PARAMETERS.filter((name) => WORLD.has(name))) : [],
  };
}

/**
 * One agent's sliders: what it is, what it wants, what it cares about. Seen through one of the two
 * preferences, what bears on it comes first, and the other preference is left out.
 */
export function agentControls(
  model: Model, id: string, side?: PreferenceSide,
): { is: Control[]; wants: Control[]; cares: Control[] } {
  const { fields, salience } = studioWords;
  const of = (field: string, label: Label, range?: readonly [number, number]): Control[] =>
    [control(model, `agents.${id}.${field}`, label, range)].flatMap((one) => one ?? []);
  const bears = ({ loading }: Model["issues"][number]): boolean => loading === side;
  const listed = model.issueOrder.map((n) => model.issues[n]);
  const issues = [...listed.filter(bears), ...listed.filter((one) => !bears(one))]
    .map((issue) => issue.id);
  const weight = (issue: string): Label => {
    const name = issueLabel(model, issue);
    return { en: salience(name.en).en, zh: salience(name.zh).zh };
  };
  return {
    is: [...of("capability", fields.capability), ...of("alignment", fields.alignment, [-2, 2]),
      ...of("transfer", fields.transfer, [-2, 2])],
    wants: [...SIDES.filter((one) => side === undefined || one === side)
      .flatMap((one) => of(one, fields[one])),
      ...issues.flatMap((issue) => of(`positions.${issue}`, issueLabel(model, issue))),
      ...of("bindingness", fields.bindingness), ...of("venue", fields.venue)],
    cares: [...issues, "bindingness"].flatMap((issue) =>
      of(`salience.${issue}`, weight(issue), [0, 1])),
  };
}
