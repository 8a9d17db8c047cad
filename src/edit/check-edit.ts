import type { Label } from "../base/label.ts";
import { studioPackWords } from "../dictionary/studio-pack-words.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Edit } from "./edit.ts";
import { boundsFit } from "./check-bounds.ts";
import { decisionsFit } from "./check-decisions.ts";
import { childIn, isPlain } from "./plain.ts";
import { inside, SCENARIO, type Shape, type Whole } from "./shape.ts";

const LONGEST_LIST = 1000;
/** Beyond it nothing is of use, and sums overflow. */
const LARGEST = 1e6;
const PARTS: ReadonlySet<string> = new Set(["value", "low", "mode", "high", "origin"]);
const ORIGINS: readonly unknown[] = [undefined, "data", "coded", "assumed"];

/** What may go into a message of a path from outside. */
function shown(path: string): string {
  return path.replace(/[^\w.-]/g, "?").slice(0, 80);
}

/**
 * What is wrong with an edit from outside; undefined where it may be made. Admitted are numbers
 * within their range, decisions, who is absent, and the rules of a forum, all of ids that the
 * scenario has. Titles, issues, dates and events stay as they are.
 */
export function refusedEdit(scenario: Scenario, { path, value }: Edit): Label | undefined {
  const steps = path.split(".");
  let shape: Shape | undefined = SCENARIO;
  for (const step of steps) {
    if (shape?.kind === "record" && !isKnown(scenario, shape.of, step)) shape = undefined;
    else shape = inside(shape, step);
  }
  if (shape === undefined || (shape.kind === "whole" && shape.what === "fixed")
    || shape.kind === "map" || shape.kind === "record" || !stands(scenario, steps)) {
    return studioPackWords.badPath(shown(path));
  }
  const fits = shape.kind === "number"
    ? numberFits(value, shape.least, shape.most) && boundsFit(scenario, { path, value })
    : wholeFits(scenario, shape.what, value);
  return fits ? undefined : studioPackWords.badValue(shown(path));
}

function isKnown(scenario: Scenario, of: string, id: string): boolean {
  if (of === "any") return id === "bindingness" || Object.hasOwn(scenario.issues, id);
  if (of === "agents" || of === "issues" || of === "forums") {
    return Object.hasOwn(scenario[of], id);
  }
  return false;
}

/** A forum's text, draft, tier and fund can be changed, but not made: some of it must be there. */
function stands(scenario: Scenario, [section, id, part, ...rest]: readonly string[]): boolean {
  if (section !== "forums" || rest.length === 0 || part === "bindingness") return true;
  return childIn(scenario.forums[id], part) !== undefined;
}

function numberFits(value: unknown, lower: number, upper: number): boolean {
  const inRange = (one: unknown): boolean =>
    typeof one === "number" && one >= Math.max(lower, -LARGEST)
      && one <= Math.min(upper, LARGEST);
  if (typeof value === "number") return inRange(value);
  if (!isPlain(value) || !Object.keys(value).every((key) => PARTS.has(key))) return false;
  const { value: at, low, mode, high, origin } = value;
  if (!ORIGINS.includes(origin)) return false;
  if ([at, mode].some((one) => one !== undefined && !inRange(one))) return false;
  if (low === undefined && high === undefined) return at !== undefined || mode !== undefined;
  if (!inRange(low) || !inRange(high)) return false;
  const [least, most] = [low as number, high as number];
  return least <= most && [at, mode].every((one) =>
    one === undefined || (least <= (one as number) && (one as number) <= most));
}

function idsFit(known: object, value: unknown): boolean {
  return Array.isArray(value) && value.length <= LONGEST_LIST
    && value.every((id) => typeof id === "string" && Object.hasOwn(known, id));
}

function wholeFits(scenario: Scenario, what: Whole, value: unknown): boolean {
  const { agents, issues } = scenario;
  switch (what) {
    case "flag": return typeof value === "boolean";
    case "rounds": return Number.isInteger(value) && (value as number) >= 0
      && (value as number) <= 1000;
    case "procedure": return value === "opt-in" || value === "silence" || value === "vote";
    case "weighting": return value === "equal" || value === "capability" || value === "gdp";
    case "agent": return typeof value === "string" && Object.hasOwn(agents, value);
    case "agents": return idsFit(agents, value);
    case "issues": return idsFit(issues, value) && (value as unknown[]).length > 0;
    case "invited": return value === "all" || idsFit(agents, value)
      || ["state", "firm", "community", "organisation"].includes(value as string)
      || (isPlain(value) && Object.keys(value).join() === "except"
        && idsFit(agents, value["except"]));
    case "decisions": return decisionsFit(scenario, value);
    case "fixed": return false;
  }
}
