import type { Label } from "../base/label.ts";
import { preferenceWords } from "../dictionary/security-preference-words.ts";
import { logicsWords } from "../dictionary/study-figure-words.ts";
import { numberText, percentText, signedText } from "../figure/spec.ts";
import type { SearchFinding } from "../thesis/breaking.ts";
import type { SecurityPreferenceFinding } from "../thesis/security-preference-finding.ts";
import type { Verdict } from "../thesis/verdict.ts";

/** The thesis in a few sentences: when it turns, what carries it, what could fail, what breaks. */
export function headlinesOf(finding: SecurityPreferenceFinding): Label[] {
  const { base: { worlds }, paths: [own, contrast], statements, searches } = finding;
  const [most] = [...worlds.shapley].sort((left, right) =>
    Math.abs(right.value) - Math.abs(left.value));
  const of = (...verdicts: Verdict[]): number =>
    statements.filter(({ effect }) => effect !== null && verdicts.includes(effect.verdict)).length;
  return [
    own.turn.crosses > 0.5
      ? preferenceWords.headline.turns(numberText(own.turn.mean, 1),
        numberText(contrast.turn.mean, 1))
      : preferenceWords.headline.never(percentText(own.turn.crosses)),
    preferenceWords.headline.carries(logicsWords.names[most.logic], signedText(most.value, 2),
      signedText(worlds.whole.mean, 2)),
    preferenceWords.headline.tally(of("supported"), of("contradicted"), of("mixed", "undecided")),
    ...searches.map(searchAnswer),
  ];
}

/** How many changes break it, and which. */
export function searchAnswer({ already, fewest, sets, horizon }: SearchFinding): Label {
  const within = numberText(horizon, 1);
  if (already !== null) return preferenceWords.within(within, preferenceWords.already);
  if (fewest === null) return preferenceWords.within(within, preferenceWords.noneBreaks);
  const which = sets.map(({ moves }) => moves.map(({ path, from, to }) =>
    `${path} ${numberText(from, 2)} → ${numberText(to, 2)}`).join(" + "));
  const told = preferenceWords.within(within, preferenceWords.fewest(fewest));
  return { en: `${told.en}: ${which.join("; ")}`, zh: `${told.zh}：${which.join("；")}` };
}
