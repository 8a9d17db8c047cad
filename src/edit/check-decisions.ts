import type { Scenario } from "../scenario/scenario.ts";
import { isPlain, type Plain } from "./plain.ts";

const MOST = 1000;

type Fits = (scenario: Scenario, value: unknown) => boolean;

const isFlag: Fits = (_, value) => typeof value === "boolean";
const isIn = (of: "agents" | "forums" | "issues"): Fits => (scenario, value) =>
  typeof value === "string" && Object.hasOwn(scenario[of], value);
const areIn = (of: "agents" | "issues"): Fits => (scenario, value) =>
  Array.isArray(value) && value.length <= MOST && value.every((id) => isIn(of)(scenario, id));

const KEYS: Readonly<Record<string, Fits>> = {
  agent: isIn("agents"),
  forum: isIn("forums"),
  date: ({ summits }, value) => summits.some(({ date }) => date === value),
  signs: isFlag, walksOut: isFlag, verification: isFlag,
  reservation: areIn("issues"),
  if: (scenario, value) => isPlain(value) && conditionFits(scenario, value),
  offers: (scenario, value) => isPlain(value) && Object.entries(value).every(([id, offer]) =>
    Object.hasOwn(scenario.agents, id) && isOffer(offer)),
};

function conditionFits(scenario: Scenario, { signs, capability, ...rest }: Plain): boolean {
  if (Object.keys(rest).length > 0) return false;
  if (signs !== undefined && !areIn("agents")(scenario, signs)) return false;
  return capability === undefined
    || (typeof capability === "number" && capability >= 0 && capability <= 1);
}

function isOffer(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** Whether a value is a list of decisions that name only what the scenario has. */
export function decisionsFit(scenario: Scenario, value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST && value.every((one) =>
    isPlain(one) && Object.hasOwn(one, "agent") && Object.entries(one).every(([key, said]) =>
      Object.hasOwn(KEYS, key) && KEYS[key](scenario, said))
    && !(one["signs"] === true && one["walksOut"] === true));
}
