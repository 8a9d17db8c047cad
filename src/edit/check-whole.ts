import type { Label } from "../base/label.ts";
import { studioRuleWords } from "../dictionary/studio-rule-words.ts";
import { rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";

type Decision = NonNullable<Scenario["decisions"]>[number];

/** What a decision says beside an offer, which may come from outside. */
const SAYS = ["signs", "reservation", "if", "walksOut", "verification"] as const;

/**
 * Why an edited scenario cannot be played although each of its edits is admitted alone; undefined
 * where it can. The rules are those of loading: somebody drafts, with the weights that the forum
 * wants; everyone cares about something; decisions are made by those who decide, and one way.
 */
export function unplayable(scenario: Scenario, model: Model): Label | undefined {
  // As loading has it: a scenario of firms and communities alone may leave a meeting empty.
  const hasDelegates = model.agents.some(({ kind }) => kind === "state" || kind === "organisation");
  for (const meeting of hasDelegates ? model.meetings : []) {
    const found = withoutDrafters(scenario, model, meeting);
    if (found !== undefined) return found;
  }
  return carelessIn(model) ?? againstSeats(scenario, model);
}

/** Somebody to whom nothing on a table matters; all that written numbers can break. */
export function carelessIn(model: Model): Label | undefined {
  const { agents, layout, meetings, values } = model;
  const tables = [...new Set(meetings.map(({ issues }) => issues))];
  for (const [i, { name }] of agents.entries()) {
    const care = rowOf(layout, i) + layout.salience;
    if (tables.some((issues) => values[care + layout.issues] === 0
      && issues.every((issue) => values[care + issue] === 0))) {
      return studioRuleWords.noSalience(name);
    }
  }
  return undefined;
}

function withoutDrafters(
  { agents, forums }: Scenario, model: Model, { forum, name, seat, absent, weighting }: Meeting,
): Label | undefined {
  const drafters = model.agents.filter((_, i) => seat[i] > 0 && absent[i] === 0);
  if (drafters.length === 0) return studioRuleWords.nobody(forums[forum].name ?? name);
  if (weighting !== "gdp") return undefined;
  const unweighted = drafters.find(({ id }) =>
    agents[id].weight === undefined && agents[id].shares?.gdp === undefined);
  return unweighted === undefined ? undefined : studioRuleWords.noGdp(unweighted.name);
}

function againstSeats(
  { absent = [], agents, decisions = [] }: Scenario, { agents: all, meetings }: Model,
): Label | undefined {
  const said: { agent: string; signs: boolean; at: readonly Meeting[] }[] = [];
  for (const decision of decisions) {
    const { agent, forum, date } = decision;
    const { name } = agents[agent];
    const at = meetings.filter((one) => (forum === undefined || one.forum === forum)
      && (date === undefined || one.date === date));
    const i = all.findIndex(({ id }) => id === agent);
    const signs = signedIn(decision);
    if (absent.includes(agent)) {
      if (signs === true) return studioRuleWords.absentSigner(name);
    } else if (SAYS.some((key) => decision[key] !== undefined)
      && !at.some(({ seat }) => seat[i] === 1)) {
      return studioRuleWords.uninvited(name);
    }
    if (signs === undefined) continue;
    const against = said.some((one) => one.agent === agent && one.signs !== signs
      && one.at.some((meeting) => at.includes(meeting)));
    if (against) return studioRuleWords.contradiction(name);
    said.push({ agent, signs, at });
  }
  return undefined;
}

function signedIn({ signs, walksOut }: Decision): boolean | undefined {
  return signs ?? (walksOut === true ? false : undefined);
}
