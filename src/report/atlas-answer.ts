import { matters, groupedBy, isReached, isRobust, ranking, siblingsOf, survivalsOf,
  type Atlas, type AtlasContrast } from "../analysis/atlas-finding.ts";
import { WAYS, type Way } from "../analysis/refusal.ts";
import { byCode } from "../base/order.ts";
import { plain, type Label } from "../base/label.ts";
import { atlasAnswerWords, wayWords } from "../dictionary/atlas-words.ts";
import { setName } from "../dictionary/answer-words.ts";
import { auditWords, channelWords } from "../dictionary/channel-words.ts";
import { termWords } from "../dictionary/term-words.ts";
import type { Term } from "../negotiation/term.ts";

const LISTED = 5;
const REASONS = 4;

/** A name and how often it stands. */
interface Counted {
  readonly name: Label;
  readonly count: number;
}

/**
 * The findings in sentences: where one non-signature matters at all, whose, through what, and
 * where the model cannot answer.
 */
export function atlasAnswer(atlas: Atlas): Label[] {
  const { contrasts } = atlas;
  const moving = contrasts.filter(matters);
  const answered = contrasts.filter(({ effect }) => effect !== null);
  const unanswered = contrasts.filter(({ effect }) => effect === null);
  const agents = new Set(contrasts.map(({ agent }) => agent));
  const counts = { answered: answered.length, contrasts: contrasts.length };
  return [
    moving.length === 0 ? atlasAnswerWords.nowhere(counts.contrasts, counts.answered)
      : atlasAnswerWords.overall(counts.contrasts, agents.size, atlas.scenarios.length,
        counts.answered, moving.length),
    ...bySets(atlas),
    ...(moving.length === 0 ? [] : movingSentences(atlas, moving)),
    ...(unanswered.length === 0 ? []
      : [atlasAnswerWords.cannot(unanswered.length, counts.contrasts, commonReasons(unanswered))]),
    thresholdSentence(contrasts),
  ];
}

function bySets(atlas: Atlas): Label[] {
  const groups = groupedBy(atlas.contrasts, ({ set }) => set);
  const sets = [...groups.keys()].sort(byCode);
  if (sets.length < 2) return [];
  return sets.map((set) => {
    const group = groups.get(set) ?? [];
    const answered = group.filter(({ effect }) => effect !== null).length;
    return atlasAnswerWords.bySet(setName(set), answered, group.length,
      group.filter(matters).length);
  });
}

function movingSentences(atlas: Atlas, moving: readonly AtlasContrast[]): Label[] {
  const titles = new Map(atlas.scenarios.map(({ id, title }) => [id, title]));
  const siblings = siblingsOf(atlas.contrasts);
  const terms = moving.flatMap(({ effect }) => effect?.followers[0]?.term ?? []);
  const counted = (keys: readonly string[], nameOf: (key: string) => Label): Counted[] =>
    ranking(keys).slice(0, LISTED).map(([key, count]) => ({ name: nameOf(key), count }));
  const upward = moving.filter(({ effect }) => (effect?.others.difference ?? 0) > 0).length;
  return [
    atlasAnswerWords.whose(counted(moving.map(({ agent }) => agent),
      (id) => atlas.names[id] ?? plain(id))),
    atlasAnswerWords.where(counted(moving.map(({ scenario }) => scenario),
      (id) => titles.get(id) ?? plain(id))),
    atlasAnswerWords.through(counted(terms, (term) => termWords[term as Term].name)),
    atlasAnswerWords.ways(WAYS.map((way: Way) => ({ name: wayWords[way].name,
      count: moving.filter((one) => one.way === way).length }))),
    ...(upward === 0 ? [] : [atlasAnswerWords.upward(upward, moving.length)]),
    atlasAnswerWords.robust(moving.filter(isToldAlike).length,
      moving.filter((one) => isRobust(one, siblings)).length, moving.length),
  ];
}

/** Whether every narrative that was asked gives the same direction. */
function isToldAlike(contrast: AtlasContrast): boolean {
  const survives = survivalsOf(contrast);
  return survives === null || survives === contrast.told.length;
}

/** Channels that readers ask for first; the world's own are closed where there is one meeting. */
const ASKED = ["peers", "coverage", "drafting", "deals", "comparison"];

function commonReasons(unanswered: readonly AtlasContrast[]): Label[] {
  const reasons = unanswered.flatMap(({ audit }) => audit
    .filter(({ channel }) => ASKED.includes(channel))
    .map(({ channel, reason }) => `${channel} ${reason}`));
  return ranking(reasons).slice(0, REASONS).map(([key]) => {
    const [channel, reason] = key.split(" ") as
      [keyof typeof channelWords, keyof typeof auditWords];
    return atlasAnswerWords.reason(channelWords[channel], auditWords[reason]);
  });
}

function thresholdSentence(contrasts: readonly AtlasContrast[]): Label {
  const few = contrasts.flatMap(({ thresholds }) => thresholds ?? [])
    .filter(({ peerPull, coverageNeed }) => peerPull !== "own" && coverageNeed !== "own");
  return atlasAnswerWords.thresholds(few.length,
    few.filter(({ coverageNeed }) => isReached(coverageNeed)).length,
    few.filter(({ peerPull }) => isReached(peerPull)).length,
    few.filter(({ peerPull, coverageNeed }) => !isReached(peerPull) && !isReached(coverageNeed))
      .length);
}
