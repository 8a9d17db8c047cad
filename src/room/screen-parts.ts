import { plain, type Label } from "../base/label.ts";
import { setName } from "../dictionary/answer-words.ts";
import { roomCardWords } from "../dictionary/room-card-words.ts";
import { stageSentences, stageWords } from "../dictionary/room-stage-words.ts";
import { signedText } from "../figure/spec.ts";
import { tallied } from "../outcome/outcome.ts";
import type { Debrief } from "../seminar/debrief.ts";
import type { Inject } from "../seminar/inject.ts";
import type { LeaveOneOut } from "../seminar/leave-one-out.ts";
import type { Moved } from "../seminar/moved.ts";
import type { NewsApart } from "../seminar/news-apart.ts";
import type { RoundPlayed } from "../seminar/play-session.ts";
import type { Sitting } from "../seminar/sitting.ts";
import { countText } from "../studio/figure/count-text.ts";
import { promiseWords } from "./card/card-face.ts";
import { seatIn, type CardFrame } from "./card/card-frame.ts";
import type {
  EffectBar, KeptView, LevelView, ResultView, RoundView, Screen,
} from "./screen.ts";

type ResultScreen = Extract<Screen, { readonly scene: "baseline" | "result" }>;
type WhyScreen = Extract<Screen, { readonly scene: "why" }>;

/** How many could sign and be counted at the sitting's meeting. */
export function mostSignatures({ model, meeting }: Sitting): number {
  const { seat } = model.meetings[meeting];
  const counts = tallied(model, model.meetings[meeting]);
  return model.agents.filter(({ kind }, i) => seat[i] === 1 && counts(kind)).length;
}

/** What the room sees of a round that was played. */
export function resultView(
  sitting: Sitting, { summary }: Pick<RoundPlayed, "summary">,
): ResultView {
  const { signatures } = summary.summits[sitting.meeting];
  return {
    histogram: signatures.histogram, median: signatures.p50,
    low: signatures.p05, high: signatures.p95,
    most: mostSignatures(sitting), worlds: summary.replicates,
    levels: levelsOf(sitting, { summary }),
  };
}

function levelsOf(
  { model, meeting, tabled }: Sitting, { summary }: Pick<RoundPlayed, "summary">,
): LevelView[] {
  const { text, coverage } = summary.summits[meeting];
  const issues = tabled.flatMap((id): LevelView[] => {
    const issue = model.issues.find((one) => one.id === id);
    const level = text.positions[id]?.mean;
    return issue === undefined || level === undefined ? []
      : [{ id, name: issue.name, ends: [issue.poles[0], issue.poles[1]], level }];
  });
  return [
    ...issues,
    { id: "+bindingness", name: roomCardWords.bindingness, ends: roomCardWords.bindingPoles,
      level: text.bindingness.mean },
    ...(coverage.models === null ? [] : [{
      id: "+coverage", name: stageWords.coverage, ends: stageWords.coverageEnds,
      level: coverage.models, isShare: true,
    }]),
  ];
}

/** The dots of a round, beside those of the round before it. */
export function resultScreen(
  sitting: Sitting, result: RoundPlayed, before?: RoundPlayed,
): ResultScreen {
  const dots = resultView(sitting, result);
  const was = before === undefined ? undefined : resultView(sitting, before);
  return {
    scene: result.round < 0 ? "baseline" : "result", round: result.round, dots,
    ...(was !== undefined && { was: { histogram: was.histogram, median: was.median } }),
    headline: headlineOf(dots, was, result.moved), digest: result.shown,
    conditions: conditionLines(sitting, result),
    badge: badgeOf(sitting, dots.worlds),
  };
}

/** What became of every signature that waited for others, as it was played. */
function conditionLines({ seats }: Sitting, { conditions, summary }: RoundPlayed): Label[] {
  const nameOf = (id: string): Label => seats.find((one) => one.id === id)?.name ?? plain(id);
  return conditions.map(({ seat, condition, members, came, signed }) => {
    const words = "coverage" in condition ? roomCardWords.shouldCover(condition.coverage)
      : roomCardWords.shouldSign(nameOf(condition.seat));
    return stageSentences.conditionMet(nameOf(seat), words, signed, came,
      { isBloc: members > 1, isAll: came === summary.replicates });
  });
}

function badgeOf({ model, scenario }: Sitting, worlds: number): Label {
  const { parameterSet, parametersChanged } = model;
  // The model counts those of negotiations; a lesson may set some of the world between them, too.
  const { ownParameters, singleParameters } = scenario;
  const changed = parameterSet === "own" ? parametersChanged
    : new Set([...ownParameters, ...singleParameters]).size;
  const isFitted = parameterSet === "calibrated" && changed === 0;
  return stageSentences.badge(setName(parameterSet), changed, isFitted, worlds);
}

function headlineOf(now: ResultView, was?: ResultView, moved?: Moved): Label {
  const { low, high, worlds } = now;
  const median = countText(now.median);
  if (was === undefined || moved === undefined) {
    return stageSentences.baseline(median, countText(low), countText(high), worlds);
  }
  const flipped = inHundred(moved.worlds, moved.of);
  return stageSentences.moved(countText(was.median), median, flipped, now.median > was.median);
}

/** Worlds in 100, not rounded. */
function inHundred(worlds: number, of: number): number {
  return of === 0 ? 0 : 100 * worlds / of;
}

/** What each card did, most worlds first. */
export function whyScreen(
  frame: CardFrame, round: number, effects: LeaveOneOut & { readonly apart?: NewsApart },
): WhyScreen {
  const bars = effects.cards.map(({ seat, moved }): EffectBar => ({
    seat: seatIn(frame, seat), worlds: Math.round(inHundred(moved.worlds, moved.of)),
    signatures: moved.others.difference,
  })).sort((left, right) => right.worlds - left.worlds);
  const [first] = bars;
  return {
    scene: "why", round, bars,
    together: effects.together.others.difference, remainder: effects.remainder,
    sentence: first === undefined || first.worlds === 0 ? stageSentences.nothingMoved
      : stageSentences[bars.length === 1 ? "oneMoved" : "mostMoved"](
        first.seat.name, String(first.worlds), signedText(first.signatures, 1)),
    ...(effects.apart !== undefined && { apart: effects.apart }),
  };
}

/** The rounds of a debrief in a line each; injects by their title. */
export function roundViews(
  { rounds }: Debrief, results: readonly RoundPlayed[], sitting: Sitting,
  known: readonly Inject[],
): RoundView[] {
  return rounds.map(({ round, inject, shown }, n) => {
    const title = known.find(({ id }) => id === inject)?.title;
    const { median, low, high } = resultView(sitting, results[n]);
    return {
      round, median, low, high, digest: shown,
      ...(inject !== undefined && { inject: title ?? plain(inject) }),
    };
  });
}

/** Every promise of a session beside its card. */
export function keptViews(frame: CardFrame, { promises }: Debrief): KeptView[] {
  return promises.map(({ seat, round, parts }) => ({
    seat: seatIn(frame, seat), round,
    promised: parts.map(({ of, promised, kept }) =>
      ({ words: promiseWords(frame, of, promised), kept })),
  }));
}
