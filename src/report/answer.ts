import { plain, type Label } from "../base/label.ts";
import type { Comparison, ComparisonSet } from "../analysis/comparison.ts";
import type { EffectMap, MapCell } from "../analysis/effect-map.ts";
import type { Summary, SummitSummary } from "../analysis/summary.ts";
import { answerWords, setName } from "../dictionary/answer-words.ts";
import { named } from "../dictionary/article-words.ts";
import { listOf } from "../dictionary/list-words.ts";
import { printWords } from "../dictionary/print-words.ts";
import { portionInWords, shareInWords } from "../dictionary/share-words.ts";
import { FIELD, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { COVERAGES } from "../outcome/outcome.ts";

type WhatIf = ComparisonSet["whatifs"][number];

/**
 * A comparison in five sentences: who signs in what share of simulated worlds; what the text
 * says; what a refusal takes from coverage; who would follow, and only if what; what must not be
 * concluded. `model` is the base scenario's. The first set of parameters gives the numbers.
 */
export function answerOf(comparison: Comparison, model: Model): readonly Label[] {
  const [first] = comparison.sets;
  const focus = focusOf(first);
  return [
    whoSigns(first, model),
    whatTheTextSays(lastSummit(first.base), model),
    whatIsLost(first, model, focus),
    answerWords.follows(joined(comparison.sets.flatMap((set) => whoFollows(set, model, focus)))),
    first.badge.wordsOnly || first.badge.use === "own" ? answerWords.mustNotAssumed
      : answerWords.mustNot(percent(first.badge.noiseShare)),
  ];
}

/** The what-if the answer is about: one agent that refuses, else any changed decision. */
function focusOf(set: ComparisonSet): WhatIf | undefined {
  const changed = set.whatifs.filter(({ manipulation: { decisions, absences } }) =>
    decisions.length + absences.length > 0);
  return changed.find(({ partner, manipulation: { decisions } }) =>
    partner.kind === "signs" && decisions.length === 1) ?? changed[0];
}

function movedBy({ manipulation: { decisions, absences } }: WhatIf): readonly string[] {
  return [...decisions, ...absences];
}

function lastSummit({ summits }: Summary): SummitSummary {
  return summits[summits.length - 1];
}

function nameOf(model: Model, id: string): Label {
  return named(model.agents.find((agent) => agent.id === id)?.name ?? plain(id));
}

function joined(parts: readonly Label[]): Label {
  return {
    en: parts.map(({ en }) => en).join("; "),
    zh: parts.map(({ zh }) => zh).join("；"),
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function level(value: number): string {
  return value.toFixed(2);
}

function whoSigns(set: ComparisonSet, model: Model): Label {
  const summit = lastSummit(set.base);
  const ids = [...new Set([...set.whatifs.flatMap(movedBy), ...leading(model)])];
  const shares = ids.slice(0, 4).map((id) => {
    const { signedShare, signedLow, signedHigh } = summit.agents[id];
    const share = set.badge.wordsOnly
      ? answerWords.signsInWords(shareInWords(signedShare))
      : answerWords.signsIn(
        percent(signedShare), (50 * (signedHigh - signedLow)).toFixed(0));
    return answerWords.shareOf(nameOf(model, id), share);
  });
  const states = model.agents.filter(({ kind }) => kind === "state").length;
  return answerWords.signs({
    parties: states === 0 ? answerWords.parties(model.agents.length) : answerWords.states(states),
    number: answerWords.between(
      Math.round(summit.signatures.p05), Math.round(summit.signatures.p95)),
    shares: answerWords.clauses(shares),
  });
}

/** Agents by capability, those that may sign first. */
function leading(model: Model): readonly string[] {
  const meeting = model.meetings[model.meetings.length - 1];
  const capability = (i: number): number => model.values[rowOf(model.layout, i) + FIELD.capability];
  return model.agentOrder.filter((i) => meeting.seat[i] === 1)
    .sort((left, right) => capability(right) - capability(left))
    .map((i) => model.agents[i].id);
}

function whatTheTextSays({ text }: SummitSummary, model: Model): Label {
  const levels = Object.entries(text.positions)
    .sort(([, left], [, right]) => right.p50 - left.p50);
  const [highest, lowest] = [levels[0], levels[levels.length - 1]];
  const issue = (id: string): Label => model.issues.find((one) => one.id === id)?.name ?? plain(id);
  return answerWords.text({
    highest: issue(highest[0]), high: level(highest[1].p50),
    lowest: issue(lowest[0]), low: level(lowest[1].p50),
    bindingness: level(text.bindingness.p50),
  });
}

function whatIsLost(set: ComparisonSet, model: Model, focus: WhatIf | undefined): Label {
  if (focus === undefined) return answerWords.noWhatIf;
  const who = listOf(movedBy(focus).map((id) => nameOf(model, id)));
  const refusing = lastSummit(focus.arms.whatif).coverage;
  const signing = lastSummit(focus.arms.partner).coverage;
  const turned = focus.partner.kind === "refuses";
  const [before, after] = turned ? [refusing, signing] : [signing, refusing];
  const tell = (share: number): Label =>
    set.badge.wordsOnly ? portionInWords(share) : plain(percent(share));
  const held = COVERAGES.flatMap((kind) => {
    const [was, is] = [before[kind], after[kind]];
    return was === null || is === null ? []
      : [{ what: printWords[kind], before: tell(was), after: tell(is) }];
  });
  return held.length === 0 ? answerWords.losesNothingKnown(who) : answerWords.loses(who, held);
}

/** What one set of parameters says of those who would follow. */
function whoFollows(set: ComparisonSet, model: Model, focus: WhatIf | undefined): Label[] {
  const name = setName(set.badge.use);
  const whatif = set.whatifs.find(({ id }) => id === focus?.id);
  if (whatif === undefined) return [];
  if (!whatif.answer || whatif.signatures === undefined) return [answerWords.cannotAnswer(name)];
  const flips = whatif.flips ?? [];
  const size = Math.abs(whatif.signatures.difference);
  const who = listOf(flips.slice(0, 3).map(({ agent }) => nameOf(model, agent)));
  const now = flips.length === 0 ? answerWords.nobody(name)
    : size < 1 ? answerWords.few(name, who)
    : answerWords.some(name, who, size.toFixed(0));
  const [map] = whatif.maps;
  return map === undefined || size >= map.threshold ? [now] : [now, condition(whatif.maps)];
}

/** The nearest place on the maps at which the effect reaches the threshold. */
function condition(maps: readonly EffectMap[]): Label {
  const places = maps.flatMap((map) => {
    const nearest = nearestEffect(map);
    return nearest === undefined ? [] : [{ map, ...nearest }];
  }).sort((left, right) => left.steps - right.steps);
  if (places.length === 0) return answerWords.neverOnTheMap;
  const { map, cell } = places[0];
  return map.channel === "coverage"
    ? answerWords.onlyIfCoverage(level(cell.x), level(cell.y))
    : answerWords.onlyIfPeers(level(cell.x), level(cell.y));
}

function nearestEffect(map: EffectMap): { cell: MapCell; steps: number } | undefined {
  const index = (values: readonly number[], value: number): number => values.reduce((best, _, n) =>
    (Math.abs(values[n] - value) < Math.abs(values[best] - value) ? n : best), 0);
  const [x, y] = [index(map.x.values, map.x.here), index(map.y.values, map.y.here)];
  return map.cells.filter(({ effect }) => Math.abs(effect) >= map.threshold)
    .map((cell) => ({
      cell,
      steps: Math.abs(index(map.x.values, cell.x) - x) + Math.abs(index(map.y.values, cell.y) - y),
    }))
    .sort((left, right) => left.steps - right.steps)[0];
}
