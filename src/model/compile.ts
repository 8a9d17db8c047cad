import { byCode } from "../base/order.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addAgent } from "./agent-row.ts";
import { linksOf, type LinkKind } from "./links.ts";
import { PARAMETER_DEFAULTS, PARAMETERS, layoutOf } from "./layout.ts";
import { meetingOf } from "./meeting.ts";
import { fingerprintOf } from "./model-fingerprint.ts";
import type { Model, ModelAgent, ModelIssue } from "./model.ts";
import { ANY, NOT_NEGATIVE, NumberVector, POSITIVE, UNIT } from "./number-vector.ts";
import { originsOf } from "./origins.ts";

/**
 * Scenario -> Model. Names become indices, defaults become explicit, every number goes into one
 * vector. `base` is the scenario that a what-if extends: the level of attendance is taken from
 * it, so that an absence changes nobody else's chance of coming.
 * The scenario must have passed its check; the compiler finds no mistakes of its own.
 */
export function compile(scenario: Scenario, base: Scenario = scenario): Model {
  const agentIds = Object.keys(scenario.agents).sort(byCode);
  const issueIds = Object.keys(scenario.issues).sort(byCode);
  const numbers = new NumberVector();
  addParameters(numbers, scenario);
  numbers.add(scenario.world?.risk, { owner: "world", field: "risk" }, UNIT, 0.5);
  for (const id of agentIds) addAgent(numbers, id, scenario.agents[id], issueIds);
  const links = (kind: LinkKind) => linksOf(numbers, scenario, agentIds, kind);
  const rivals = links("rivals");
  const voices = links("voices");
  const peers = links("peers");
  const meetings = scenario.summits.map((summit) =>
    meetingOf(numbers, scenario, base, summit, agentIds, issueIds));
  const fileAgents = Object.keys(scenario.agents);
  const model: Omit<Model, "fingerprint"> = {
    id: scenario.id,
    title: scenario.title,
    date: scenario.date,
    parameterSet: scenario.parameterSet,
    parametersChanged: scenario.parameterSet === "own" ? 0 : scenario.ownParameters.length,
    layout: layoutOf(agentIds.length, issueIds.length),
    issues: issueIds.map((id): ModelIssue => {
      const { name, loading, poles } = scenario.issues[id];
      return { id, name, loading, poles };
    }),
    agents: agentIds.map((id): ModelAgent => {
      const { name, kind, safety, security } = scenario.agents[id];
      const tied = safety === undefined || security === undefined;
      const fileIndex = fileAgents.indexOf(id);
      return { id, name, kind, fileIndex, tied, ...originsOf(scenario, id) };
    }),
    agentOrder: fileAgents.map((id) => agentIds.indexOf(id)),
    issueOrder: Object.keys(scenario.issues).map((id) => issueIds.indexOf(id)),
    values: numbers.values(),
    draws: numbers.draws(),
    rivals, voices, peers,
    meetings,
  };
  return { ...model, fingerprint: fingerprintOf(model) };
}

function addParameters(numbers: NumberVector, scenario: Scenario): void {
  for (const name of PARAMETERS) {
    const bounds = name === "blocWidth" ? POSITIVE
      : name === "accommodation" ? UNIT
      : FREE.has(name) ? ANY : NOT_NEGATIVE;
    const quantity = scenario.parameters?.[name];
    const missing = PARAMETER_DEFAULTS[name];
    numbers.add(quantity, { owner: "parameters", field: name }, bounds, missing);
  }
}

const FREE: ReadonlySet<string> = new Set(
  ["goodwill", "voteGoodwill", "peerPull", "coverageNeed"],
);
