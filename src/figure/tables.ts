import type { Label } from "../base/label.ts";
import type { Badge, ComparisonSet } from "../analysis/comparison.ts";
import type { Contrast } from "../analysis/contrast.ts";
import type { EffectMap } from "../analysis/effect-map.ts";
import { coverageNames } from "../dictionary/coverage-names.ts";
import { draftWords, figureWords, mapWords } from "../dictionary/figure-words.ts";
import { capital } from "../dictionary/capital.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { termWords } from "../dictionary/term-words.ts";
import type { Model } from "../model/model.ts";
import { COVERAGES } from "../outcome/outcome.ts";
import { FORUM_PULL } from "../run/recorder.ts";
import type { TracedSummit } from "../run/trace.ts";
import { armsOf, type ArmsView } from "./arms.ts";
import { signedWhenPresent } from "./attendance.ts";
import { partsOf, type DecisionView } from "./decision.ts";
import { meanPulls, settledAfter } from "./draft-path.ts";
import type { Cell, Column, ColumnKind, Table } from "./table.ts";
import { agentLabel, agentRows, issueLabel, summitOf, type RunView } from "./view.ts";

type Words = keyof typeof columnWords;

function column(head: Words, kind: ColumnKind = "text"): Column {
  return { head: columnWords[head], kind };
}

/** How often each number of signatures came out. */
export function signatoriesTable(view: RunView): Table {
  const { histogram } = summitOf(view).signatures;
  const { replicates } = view.summary;
  return {
    id: "signatories", wordsOnly: view.badge.wordsOnly,
    columns: [column("signatures", "count"), column("worlds", "share")],
    rows: histogram.map((bar) => [bar.count, bar.replicates / replicates]),
  };
}

/** Every agent that may sign, ordered by alignment. */
export function agentsTable(view: RunView, model: Model): Table {
  const { replicates } = view.summary;
  const { wordsOnly } = view.badge;
  const error = wordsOnly ? [] : [column("low", "share"), column("high", "share")];
  return {
    id: "agents", wordsOnly,
    columns: [
      column("agent"), column("name"), column("kind"), column("alignment", "level"),
      column("comes", "share"), column("signs", "share"), ...error,
      column("signsPresent", "share"), column("utility", "change"), column("basis"),
    ],
    rows: agentRows(view, model, "en").map((row): Cell[] => {
      const { presentShare, signedShare, signedLow, signedHigh, utility } = row.outcome;
      return [
        row.id, agentLabel(model, row.id), figureWords.kinds[row.kind], row.alignment,
        presentShare, signedShare, ...(wordsOnly ? [] : [signedLow, signedHigh]),
        signedWhenPresent(row, replicates), utility.mean,
        columnWords[row.coded ? "coded" : row.assumed ? "assumed" : "data"],
      ];
    }),
  };
}

/** What the signatories hold. */
export function coverageTable(view: RunView): Table {
  const { coverageSpread } = summitOf(view);
  return {
    id: "coverage", wordsOnly: view.badge.wordsOnly,
    columns: [column("measure"), column("p05", "portion"), column("p50", "portion"),
      column("p95", "portion")],
    rows: COVERAGES.flatMap((kind): Cell[][] => {
      const spread = coverageSpread[kind];
      return spread === null ? []
        : [[capital(coverageNames[kind]), spread.p05, spread.p50, spread.p95]];
    }),
  };
}

/** The text of the summit. */
export function textTable(view: RunView, model: Model): Table {
  const { positions, bindingness } = summitOf(view).text;
  return {
    id: "text", wordsOnly: view.badge.wordsOnly,
    columns: [column("issue"), column("p05", "level"), column("p50", "level"),
      column("p95", "level")],
    rows: [...Object.entries(positions), ["bindingness", bindingness] as const]
      .map(([id, { p05, p50, p95 }]) => [issueLabel(model, id), p05, p50, p95]),
  };
}

/** Coming, and signing once there. */
export function attendanceTable(view: RunView, model: Model): Table {
  return {
    id: "attendance", wordsOnly: view.badge.wordsOnly,
    columns: [column("agent"), column("name"), column("comes", "share"),
      column("signsPresent", "share")],
    rows: agentRows(view, model, "en").map((row) => [row.id, agentLabel(model, row.id),
      row.outcome.presentShare, signedWhenPresent(row, view.summary.replicates)]),
  };
}

/** The terms of some agents' decisions. */
export function decisionTable(view: DecisionView, model: Model): Table {
  const agents = view.agents.map((id) => ({
    id, en: partsOf(view.summit.agents[id], model, "en"),
    zh: partsOf(view.summit.agents[id], model, "zh"),
  }));
  const names = agents[0];
  return {
    id: "decision", wordsOnly: false,
    columns: [column("term"), ...agents.map(({ id }): Column =>
      ({ head: agentLabel(model, id), kind: "change" }))],
    rows: names.en.map((part, n) => [{ en: part.name, zh: names.zh[n].name },
      ...agents.map(({ en }) => en[n].value)]),
  };
}

/** A contrast's differences, one row per contrast that has an answer. */
export function contrastsTable(contrasts: readonly Contrast[], { wordsOnly }: Badge): Table {
  return {
    id: "contrasts", wordsOnly,
    columns: [
      column("whatif"), column("name"), column("answers"), column("difference", "change"),
      column("low", "change"), column("high", "change"), column("collapse", "share"),
      column("bindingness", "change"),
    ],
    rows: contrasts.map(({ id, title, answer, signatures, text }): Cell[] => [
      id, title, columnWords[answer ? "yes" : "no"],
      signatures?.difference ?? null, signatures?.low ?? null, signatures?.high ?? null,
      signatures?.collapseShare ?? null, text?.bindingness.difference ?? null,
    ]),
  };
}

/** Who changes its mind, most worlds first. */
export function flipsTable(
  contrasts: readonly Contrast[], { wordsOnly }: Badge, model: Model, most = Infinity,
): Table {
  return {
    id: "flips", wordsOnly,
    columns: [column("whatif"), column("agent"), column("name"), column("gained", "share"),
      column("lost", "share"), column("through")],
    rows: contrasts.flatMap(({ title, flips = [], arms }) =>
      flips.slice(0, most).map(({ agent, gained, lost, term }): Cell[] => [
        title, agent, agentLabel(model, agent), gained / arms.whatif.replicates,
        lost / arms.whatif.replicates, termWords[term].name,
      ])),
  };
}

/** The cells of a map. */
export function mapTable(map: EffectMap, { wordsOnly }: Badge): Table {
  return {
    id: `map-${map.channel}`, wordsOnly,
    columns: [
      { head: mapWords.axes[map.x.parameter], kind: "level" },
      { head: mapWords.axes[map.y.parameter], kind: "level" },
      column("difference", "change"), column("collapse", "share"),
    ],
    rows: map.cells.map(({ x, y, effect, collapseShare }) => [x, y, effect, collapseShare]),
  };
}

/** What-ifs side by side. */
export function armsTable({ arms, badge }: ArmsView): Table {
  return {
    id: "arms", wordsOnly: badge.wordsOnly,
    columns: [column("whatif"), column("p05", "count"), column("p50", "count"),
      column("p95", "count"), column("bindingness", "level"),
      ...COVERAGES.map((kind): Column =>
        ({ head: capital(coverageNames[kind]), kind: "portion" }))],
    rows: arms.map(({ title, summary }): Cell[] => {
      const { signatures, text, coverageSpread } = summary.summits[summary.summits.length - 1];
      return [title, signatures.p05, signatures.p50, signatures.p95, text.bindingness.p50,
        ...COVERAGES.map((kind) => coverageSpread[kind]?.p50 ?? null)];
    }),
  };
}

/** The arms of a set as a view. */
export function armsView(set: ComparisonSet, title: Label): ArmsView {
  return { arms: armsOf(set, title), badge: set.badge };
}

/** The largest mean pulls on each level of the text. */
export function draftTable(summit: TracedSummit, model: Model, each = 10): Table {
  const shown = Math.min(summit.rounds.length, Math.max(6, settledAfter(summit) + 1));
  const pulls = meanPulls(summit.rounds, shown);
  const issues = [...Object.keys(summit.text.positions), "bindingness"];
  return {
    id: "draft-path", wordsOnly: false,
    columns: [column("issue"), column("agent"), column("name"), column("pull", "change")],
    rows: issues.flatMap((id) => pulls.filter(({ issue }) => issue === id)
      .sort((left, right) => Math.abs(right.pull) - Math.abs(left.pull)).slice(0, each)
      .map(({ agent, pull }): Cell[] => [issueLabel(model, id), agent,
        agent === FORUM_PULL ? draftWords.forum : agentLabel(model, agent), pull])),
  };
}
