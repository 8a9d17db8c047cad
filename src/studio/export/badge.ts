import type { Label, Language } from "../../base/label.ts";
import { pageWords } from "../../dictionary/report-words.ts";
import { setName } from "../../dictionary/answer-words.ts";
import { portionInWords } from "../../dictionary/share-words.ts";
import { studioBadgeWords } from "../../dictionary/studio-share-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { PackedScenario } from "../../edit/pack.ts";
import { grouped } from "../../figure/signatories.ts";
import { numberText, percentText } from "../../figure/spec.ts";
import { summitOf, type RunView } from "../../figure/view.ts";
import type { Shown } from "../figure/charts.ts";
import type { Store } from "../state/store.ts";

const NOISE = "parameters.noise";

/** What a badge tells of: a scenario, and what is shown of it by which version. */
export interface Basis {
  readonly packed: PackedScenario;
  readonly shown: Shown;
  readonly plenary: string;
  /** The set that was chosen; "" where the scenario has its own. */
  readonly set: string;
  /** Whether noise was changed here, so that no share that was packed holds. */
  readonly otherNoise?: boolean;
}

/** What the badge of a page tells of. */
export function basisOf({ pack, packed, situation }: Store, shown: Shown): Basis {
  return {
    packed: packed.value, shown, plenary: pack.plenary, set: situation.value.choice.set ?? "",
    otherNoise: Object.hasOwn(situation.value.numbers, NOISE),
  };
}

/** What a result rests on: its set, noise, record, seed, worlds, digest and version. */
export function badgeParts({ packed, shown, plenary, set, otherNoise }: Basis): Label[] {
  const { view: { badge, summary }, base } = shown;
  const noise = otherNoise === true ? undefined : packed.noiseShare[set];
  const record = recordOf(packed, base ?? shown.view);
  return [
    setPart(packed.sets.find(({ id }) => id === badge.use)?.title ?? setName(badge.use),
      badge.changed),
    ...(noise === undefined ? [] : [noisePart(noise, badge.wordsOnly, base !== undefined)]),
    ...(record === undefined ? [] : [record]),
    withValue(studioWords.seed, String(summary.seed)),
    studioWords.worlds(grouped(summary.replicates)),
    ...(summary.digest === "" ? [] : [studioWords.digest(summary.digest.slice(0, 8))]),
    studioWords.version(plenary),
  ];
}

/** The badge in one line. */
export function badgeLine(basis: Basis, language: Language): string {
  return badgeParts(basis).map((part) => part[language]).join(" · ");
}

function withValue(name: Label, value: string): Label {
  return { en: `${name.en} ${value}`, zh: `${name.zh} ${value}` };
}

function setPart(name: Label, changed: number): Label {
  const said = { en: `${studioWords.set.en}: ${name.en}`, zh: `${studioWords.set.zh}：${name.zh}` };
  return changed === 0 ? said : {
    en: studioBadgeWords.changed(said.en, changed).en,
    zh: studioBadgeWords.changed(said.zh, changed).zh,
  };
}

function noisePart(share: number, wordsOnly: boolean, edited: boolean): Label {
  const said = wordsOnly ? pageWords.noiseInWords(portionInWords(share))
    : studioWords.noise(percentText(share));
  return edited ? studioBadgeWords.asGiven(said) : said;
}

/** How the baseline stands to what happened at the meeting shown; nothing where that is unknown. */
export function recordOf({ observed }: PackedScenario, baseline: RunView): Label | undefined {
  const { forum, date, signatures: { p50 } } = summitOf(baseline);
  const seen = observed?.find((one) => one.forum === forum
    && (one.date === undefined || one.date === date));
  if (seen === undefined) return undefined;
  const digits = Number.isInteger(p50) ? 0 : 1;
  const said = studioBadgeWords.record(String(seen.signed), numberText(p50, digits));
  const miss = p50 - seen.signed;
  if (miss === 0) return said;
  const words = miss > 0 ? studioBadgeWords.missMore : studioBadgeWords.missFewer;
  return words(said, numberText(Math.abs(miss), digits));
}
