import { byCode } from "../base/order.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { addAgent } from "./agent-row.ts";
import { eventsOf, laterLinks } from "./events.ts";
import { addForumNumbers } from "./forum-numbers.ts";
import { linksOf, type LinkKind } from "./links.ts";
import { PARAMETER_DEFAULTS, PARAMETERS, layoutOf, type WorldField } from "./layout.ts";
import { meetingOf } from "./meeting.ts";
import { fingerprintOf } from "./model-fingerprint.ts";
import type { Model, ModelAgent, ModelForum, ModelIssue } from "./model.ts";
import { NOT_NEGATIVE, NumberVector, POSITIVE, UNIT, type Bounds } from "./number-vector.ts";
import { originsOf } from "./origins.ts";
import { parameterBounds } from "./place.ts";
import { scenarioAt } from "./scenario-at.ts";
import { timelineOf } from "./timeline.ts";

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
  addWorld(numbers, scenario);
  for (const id of agentIds) addAgent(numbers, id, scenario.agents[id], issueIds);
  const later = laterLinks(scenario);
  const links = (kind: LinkKind) => linksOf(numbers, scenario, agentIds, kind, later);
  const rivals = links("rivals");
  const voices = links("voices");
  const peers = links("peers");
  const forums = forumsOf(numbers, scenario, issueIds);
  const meetings = scenario.summits.map((summit) => {
    const index = forums.findIndex(({ id }) => id === summit.forum);
    const place = { index, values: forums[index].values };
    const then = scenarioAt(scenario, summit.date);
    return meetingOf(numbers, then, base, summit, agentIds, issueIds, place);
  });
  const fileAgents = Object.keys(scenario.agents);
  const named = {
    layout: layoutOf(agentIds.length, issueIds.length),
    issues: issueIds.map((id): ModelIssue => {
      const { name, loading, poles } = scenario.issues[id];
      return { id, name, loading, poles };
    }),
    agents: agentIds.map((id): ModelAgent => {
      const { name, kind, safety, security, groups = [] } = scenario.agents[id];
      const tied = safety === undefined || security === undefined;
      const fileIndex = fileAgents.indexOf(id);
      return { id, name, kind, fileIndex, tied, groups, ...originsOf(scenario, id) };
    }),
    forums, rivals, voices, peers,
  };
  const events = eventsOf(numbers, scenario, named);
  const model: Omit<Model, "fingerprint"> = {
    id: scenario.id,
    title: scenario.title,
    date: scenario.date,
    parameterSet: scenario.parameterSet,
    parametersChanged: scenario.parameterSet === "own" ? 0 : scenario.ownParameters.length,
    ...named,
    agentOrder: fileAgents.map((id) => agentIds.indexOf(id)),
    issueOrder: Object.keys(scenario.issues).map((id) => issueIds.indexOf(id)),
    values: numbers.values(),
    draws: numbers.draws(),
    meetings, events,
    timeline: timelineOf(scenario.date, events, meetings, scenario.world?.step),
  };
  return { ...model, fingerprint: fingerprintOf(model) };
}

/** The forums that meet, by id, each one's numbers once. */
function forumsOf(
  numbers: NumberVector, scenario: Scenario, issueIds: readonly string[],
): ModelForum[] {
  const met = [...new Set(scenario.summits.map(({ forum }) => forum))].sort(byCode);
  return met.map((id): ModelForum => ({
    id,
    name: scenario.forums[id].name,
    meetings: scenario.summits.flatMap(({ forum }, m) => (forum === id ? [m] : [])),
    values: addForumNumbers(numbers, scenario, id, issueIds),
  }));
}

function addWorld(numbers: NumberVector, { world }: Scenario): void {
  const add = (field: WorldField, quantity: Quantity | undefined, missing: number,
    bounds: Bounds): void => {
    numbers.add(quantity, { owner: "world", field }, bounds, missing);
  };
  add("risk", world?.risk, 0.5, UNIT);
  add("deployment", world?.deployment, 0, NOT_NEGATIVE);
  add("frontier", world?.frontier, 1, POSITIVE);
  add("opaque", undefined, 0, UNIT);
  add("norms", world?.norms, 0, NOT_NEGATIVE);
}

function addParameters(numbers: NumberVector, scenario: Scenario): void {
  for (const name of PARAMETERS) {
    const quantity = scenario.parameters?.[name];
    const missing = PARAMETER_DEFAULTS[name];
    const owner = { owner: "parameters", field: name };
    numbers.add(quantity, owner, parameterBounds(name), missing);
  }
}
