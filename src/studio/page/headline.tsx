import { studioWords } from "../../dictionary/studio-words.ts";
import { grouped, tallyOf, tallyWords } from "../../figure/signatories.ts";
import { summitOf } from "../../figure/view.ts";
import { changeText, countText } from "../figure/count-text.ts";
import { badgeParts, basisOf } from "../export/badge.ts";
import { signatoriesInWords, type Shown } from "../figure/charts.ts";
import type { Store } from "../state/store.ts";

/** The scenario's name, the one number, and how it stands to the baseline. */
export function Headline({ store }: { store: Store }) {
  const language = store.language.value;
  const shown = store.shown.value;
  const { title, summary } = store.packed.value;
  return (
    <div class="headline">
      <div class="about">
        <h1>{title[language]}</h1>
        {summary !== undefined && <p>{summary[language]}</p>}
      </div>
      {shown !== undefined && <KeyNumber store={store} shown={shown} />}
    </div>
  );
}

function KeyNumber({ store, shown }: { store: Store; shown: Shown }) {
  const language = store.language.value;
  const { view, model } = shown;
  const { forum, date } = summitOf(view);
  const seen = store.packed.value.observed?.find((one) => one.forum === forum
    && (one.date === undefined || one.date === date));
  return (
    <div class="key">
      <p><KeyCount shown={shown} /></p>
      <p class="small">
        {studioWords.median[language]}
        {language === "zh" ? "，" : ", "}
        {studioWords.of(String(tallyOf(view, model)), tallyWords(view, model))[language]}
      </p>
      {seen !== undefined && (
        <p class="small">{studioWords.observed(String(seen.signed))[language]}</p>
      )}
    </div>
  );
}

/** How many sign at the median, and how many more or fewer than in the baseline. */
export function KeyCount({ shown: { view, base } }: { shown: Shown }) {
  const { p50 } = summitOf(view).signatures;
  const change = base === undefined ? 0 : p50 - summitOf(base).signatures.p50;
  return (
    <>
      <strong>{countText(p50)}</strong>
      {change !== 0 && <em class={change > 0 ? "up" : "down"}>{changeText(change)}</em>}
    </>
  );
}

/** Told once when a result has settled, not at every move. */
export function Status({ store }: { store: Store }) {
  const language = store.language.value;
  const shown = store.shown.value;
  const told = store.broken.value ?? (shown === undefined ? studioWords.reading
    : !store.settled.value ? undefined
      : studioWords.settled(grouped(shown.view.summary.replicates),
        signatoriesInWords(shown.view, shown.base)));
  const words = (told ?? studioWords.working)[language];
  return <p class={told === undefined ? "status working" : "status"} role="status">{words}</p>;
}

/** What the numbers rest on. */
export function Badge({ store }: { store: Store }) {
  const language = store.language.value;
  const shown = store.shown.value;
  if (shown === undefined) return null;
  const parts = badgeParts(basisOf(store, shown)).map((part) => part[language]);
  return <p class="badge" data-digest={shown.view.summary.digest}>{parts.join(" · ")}</p>;
}
