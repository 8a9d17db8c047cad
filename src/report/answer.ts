import { plain, type Label } from "../base/label.ts";
import type { Comparison, ComparisonSet } from "../analysis/comparison.ts";
import type { PartnerKind } from "../analysis/contrast.ts";
import type { EffectMap, MapCell } from "../analysis/effect-map.ts";
import type { Summary, SummitSummary } from "../analysis/summary.ts";
import { answerWords, setName } from "../dictionary/answer-words.ts";
import { named } from "../dictionary/article-words.ts";
import { listOf } from "../dictionary/list-words.ts";
import { coverageNames } from "../dictionary/coverage-names.ts";
import { portionInWords, shareInWords } from "../dictionary/share-words.ts";
import { numberText, percentText } from "../figure/spec.ts";
import { agentLabel, issueLabel } from "../figure/view.ts";
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
    focus === undefined ? answerWords.nobodyToFollow : answerWords.follows(
      joined(comparison.sets.flatMap((set) => whoFollows(set, model, focus)))),
    first.badge.wordsOnly || first.badge.use === "own" ? answerWords.mustNotAssumed
      : answerWords.mustNot(percentText(first.badge.noiseShare)),
  ];
}

/** Which contrast answers best what a refusal costs. */
const BEST: readonly PartnerKind[] =
  ["signs", "refuses", "present-and-signs", "turned", "whatif", "base"];

/** The what-if the answer is about: one agent that refuses, else any changed decision. */
function focusOf(set: ComparisonSet): WhatIf | undefined {
  const rank = ({ partner, manipulation: { decisions, absences } }: WhatIf): number =>
    BEST.indexOf(partner.kind) + (decisions.length + absences.length > 1 ? 0.5 : 0);
  return set.whatifs.filter((whatif) => movedBy(whatif).length > 0)
    .sort((left, right) => rank(left) - rank(right))[0];
}

function movedBy({ manipulation: { decisions, absences } }: WhatIf): readonly string[] {
  return [...decisions, ...absences];
}

function lastSummit({ summits }: Summary): SummitSummary {
  return summits[summits.length - 1];
}

function nameOf(model: Model, id: string): Label {
  return named(agentLabel(model, id));
}

function joined(parts: readonly Label[]): Label {
  return {
    en: parts.map(({ en }) => en).join("; "),
    zh: parts.map(({ zh }) => zh).join("；"),
  };
}

function level(value: number): string {
  return numberText(value, 2);
}

function whoSigns(set: ComparisonSet, model: Model): Label {
  const summit = lastSummit(set.base);
  const ids = [...new Set([...set.whatifs.flatMap(movedBy), ...leading(model)])];
  const shares = ids.slice(0, 4).map((id) => {
    const { signedShare, signedLow, signedHigh } = summit.agents[id];
    const share = set.badge.wordsOnly
      ? answerWords.signsInWords(shareInWords(signedShare))
      : answerWords.signsIn(
        percentText(signedShare), (50 * (signedHigh - signedLow)).toFixed(0));
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
  const [high, low] = [level(highest[1].p50), level(lowest[1].p50)];
  const bindingness = level(text.bindingness.p50);
  if (high === low) return answerWords.even(high, bindingness);
  return answerWords.text({
    highest: issueLabel(model, highest[0]), high,
    lowest: issueLabel(model, lowest[0]), low, bindingness,
  });
}

function whatIsLost(set: ComparisonSet, model: Model, focus: WhatIf | undefined): Label {
  if (focus === undefined) return answerWords.noWhatIf;
  const whatif = lastSummit(focus.arms.whatif).coverage;
  const partner = lastSummit(focus.arms.partner).coverage;
  // The sentence tells of the refusal, whichever of the two arms it stands in.
  const [before, after] = focus.partner.kind === "refuses" ? [whatif, partner] : [partner, whatif];
  const tell = (share: number): Label =>
    set.badge.wordsOnly ? portionInWords(share) : plain(percentText(share));
  const held = COVERAGES.flatMap((kind) => {
    const [was, is] = [before[kind], after[kind]];
    return was === null || is === null ? []
      : [{ what: coverageNames[kind], before: tell(was), after: tell(is) }];
  });
  const move = moveOf(focus, model);
  return held.length === 0 ? answerWords.losesNothingKnown(move)
    : answerWords.loses(move, held, !focus.answer);
}

/** What is done in the one world and not in the other. */
function moveOf(focus: WhatIf, model: Model): Label {
  const ids = movedBy(focus);
  const who = listOf(ids.map((id) => nameOf(model, id)));
  const { kind, title } = focus.partner;
  if (kind === "signs" || kind === "refuses") return answerWords.refuse(who, ids.length > 1);
  if (kind === "present-and-signs") return answerWords.stayAway(who, ids.length > 1);
  return answerWords.instead(focus.title, title);
}

/** What one set of parameters says of those who would follow. */
function whoFollows(set: ComparisonSet, model: Model, focus: WhatIf): Label[] {
  const name = setName(set.badge.use);
  const whatif = set.whatifs.find(({ id }) => id === focus.id);
  if (whatif === undefined) return [];
  if (!whatif.answer || whatif.signatures === undefined) return [answerWords.cannotAnswer(name)];
  const flips = whatif.flips ?? [];
  const size = Math.abs(whatif.signatures.difference);
  const named = Math.min(3, Math.max(1, Math.round(size)));
  const who = listOf(flips.slice(0, named).map(({ agent }) => nameOf(model, agent)));
  const now = flips.length === 0 ? answerWords.nobody(name)
    : size < 0.95 ? answerWords.few(name, who)
    : answerWords.some(name, who, size.toFixed(0));
  const [map] = whatif.maps;
  return map === undefined || size >= map.threshold ? [now] : [now, condition(whatif)];
}

/** The nearest place on the maps at which enough others follow. */
function condition({ maps, partner }: WhatIf): Label {
  // Who follows a refusal leaves; who follows a signature joins.
  const toward = partner.kind === "refuses" ? 1 : -1;
  const places = maps.flatMap((map) => {
    const nearest = nearestEffect(map, toward);
    return nearest === undefined ? [] : [{ map, ...nearest }];
  }).sort((left, right) => left.steps - right.steps);
  if (places.length === 0) return answerWords.neverOnTheMap(String(maps[0].threshold));
  const { map, cell } = places[0];
  const only = map.channel === "coverage" ? answerWords.onlyIfCoverage : answerWords.onlyIfPeers;
  return only(String(map.threshold), level(cell.x), level(cell.y));
}

function nearestEffect(
  map: EffectMap, toward: 1 | -1,
): { cell: MapCell; steps: number } | undefined {
  const index = (values: readonly number[], value: number): number => values.reduce((best, _, n) =>
    (Math.abs(values[n] - value) < Math.abs(values[best] - value) ? n : best), 0);
  const [x, y] = [index(map.x.values, map.x.here), index(map.y.values, map.y.here)];
  return map.cells.filter(({ effect }) => toward * effect >= map.threshold)
    .map((cell) => ({
      cell,
      steps: Math.abs(index(map.x.values, cell.x) - x) + Math.abs(index(map.y.values, cell.y) - y),
    }))
    .sort((left, right) => left.steps - right.steps)[0];
}
