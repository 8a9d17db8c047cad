import { plain, type Label, type Language } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import type { AgentSummary, HistogramBar, Summary, SummitSummary } from "../analysis/summary.ts";
import { figureWords } from "../dictionary/figure-words.ts";
import { FIELD, rowOf, type AgentField } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { clipText, cleanText, textWidth } from "./text.ts";

/** A summary to be drawn at one of its summits, and what its numbers are worth. */
export interface RunView {
  readonly summary: Summary;
  readonly badge: Badge;
  /** Which summit; the last one unless given. */
  readonly summit?: number;
}

/** Which summit of its summary a view shows. */
export function summitIndex({ summary, summit }: RunView): number {
  return summit ?? summary.summits.length - 1;
}

/** The summit that a view shows. */
export function summitOf(view: RunView): SummitSummary {
  return view.summary.summits[summitIndex(view)];
}

/** The meeting of the model that a view shows. */
export function meetingOf(view: RunView, model: Model): Meeting {
  return model.meetings[summitIndex(view)];
}

/** One agent as figures and tables need it. */
export interface AgentRow {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly kind: Model["agents"][number]["kind"];
  readonly alignment: number;
  readonly capability: number;
  readonly coded: boolean;
  readonly assumed: boolean;
  readonly pinned: number;
  readonly absent: boolean;
  readonly outcome: AgentSummary;
}

/** The agents that may sign, ordered by alignment, then id. */
export function agentRows(view: RunView, model: Model, language: Language): AgentRow[] {
  const summit = summitOf(view);
  const meeting = meetingOf(view, model);
  return model.agents.flatMap((agent, index): AgentRow[] => {
    const outcome = summit.agents[agent.id];
    if (outcome === undefined || meeting.seat[index] !== 1) return [];
    return [{
      id: agent.id, index, name: nameOf(model, index, language), kind: agent.kind,
      alignment: fieldOf(model, index, "alignment"),
      capability: fieldOf(model, index, "capability"),
      coded: agent.coded, assumed: agent.assumed,
      pinned: meeting.pinned[index], absent: meeting.absent[index] === 1,
      outcome,
    }];
  }).sort((left, right) => left.alignment - right.alignment || left.index - right.index);
}

/** An agent's number at its mode. */
export function fieldOf(model: Model, index: number, field: AgentField): number {
  return model.values[rowOf(model.layout, index) + FIELD[field]];
}

/** Name of an agent as one line, its id where the name is empty. */
export function nameOf(model: Model, index: number, language: Language): string {
  return cleanText(model.agents[index].name[language]) || cleanText(model.agents[index].id);
}

/** Index of an agent by its id; -1 where there is none. */
export function indexOf(model: Model, id: string): number {
  return model.agents.findIndex((agent) => agent.id === id);
}

/** An author's label as one line in either language, the id where it is empty. */
function oneLine(name: Label, id: string): Label {
  return { en: cleanText(name.en) || cleanText(id), zh: cleanText(name.zh) || cleanText(id) };
}

/** Name of an agent by its id, as one line; the id itself where the model has no such agent. */
export function agentLabel(model: Model, id: string): Label {
  return oneLine(model.agents[indexOf(model, id)]?.name ?? plain(id), id);
}

/** Name of an issue by its id, or of the bindingness, as one line; the id itself otherwise. */
export function issueLabel(model: Model, id: string): Label {
  if (id === "bindingness") return figureWords.bindingness;
  return oneLine(model.issues.find((issue) => issue.id === id)?.name ?? plain(id), id);
}

/** A short name for crowded places: the name where it is short, in English else the id. */
export function shortName(model: Model, index: number, language: Language, most = 9): string {
  const name = nameOf(model, index, language);
  if (textWidth(name) <= most) return name;
  return language === "zh" ? clipText(name, most) : clipText(model.agents[index].id, most);
}

/**
 * The agents to name where not all can be: host, sponsor and pinned ones, then those coded from
 * their own documents, then the most capable; at most `most`.
 */
export function leadingAgents(
  rows: readonly AgentRow[], meeting: Meeting, most: number,
): ReadonlySet<string> {
  const rank = ({ index, coded, pinned, absent }: AgentRow): number =>
    (index === meeting.host || index === meeting.sponsor || pinned !== 0 || absent ? 2 : 0)
    + (coded ? 1 : 0);
  return new Set([...rows].sort((left, right) => rank(right) - rank(left)
    || right.capability - left.capability || left.index - right.index)
    .slice(0, most).map(({ id }) => id));
}

/** Quantile of a histogram: the least count that this share of replicates does not exceed. */
export function histogramQuantile(bars: readonly HistogramBar[], share: number): number {
  const total = bars.reduce((sum, { replicates }) => sum + replicates, 0);
  let seen = 0;
  for (const { count, replicates } of bars) {
    seen += replicates;
    if (seen >= share * total) return count;
  }
  return bars[bars.length - 1]?.count ?? 0;
}
