import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Label } from "../../base/label.ts";
import { differenceOf } from "../../analysis/contrast.ts";
import { named } from "../../dictionary/article-words.ts";
import { capital } from "../../dictionary/capital.ts";
import { channelWords } from "../../dictionary/channel-words.ts";
import { pairWords } from "../../dictionary/pair-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { studioFlipsWords } from "../../dictionary/studio-flips-words.ts";
import { studioWhatifsWords } from "../../dictionary/studio-whatifs-words.ts";
import { grouped } from "../../figure/signatories.ts";
import { signedText } from "../../figure/spec.ts";
import { agentLabel } from "../../figure/view.ts";
import type { Shown } from "../figure/charts.ts";
import { flipsInWords, heldRows } from "../figure/flips.ts";
import { decisionAsk, type DecisionAsk } from "../state/decision-ask.ts";
import type { Store } from "../state/store.ts";
import type { Versus } from "../worker/versus.ts";

const REPLICATES = 400;
/** Milliseconds of rest before the opposite is played. */
const REST = 400;
const MOST_NAMED = 5;
/** The set in which every mechanism is at work. */
const MECHANISM = "mechanism";

/** A decision that was set, held against its opposite; before the comparison with the baseline. */
export function HeldAgainst({ store, shown }: { store: Store; shown: Shown }) {
  const language = store.language.value;
  const found = useSignal<{ key: string; versus: Versus | undefined } | undefined>(undefined);
  const situation = store.situation.value;
  const ask = useMemo(() => decisionAsk(store.packed.value, situation), [situation]);
  const key = JSON.stringify([situation, store.meeting.value]);
  const ready = ask !== undefined && store.settled.value;
  useEffect(() => {
    if (!ready || found.peek()?.key === key) return undefined;
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      stop = store.playVersus([ask], REPLICATES, (_, versus) => { found.value = { key, versus }; });
    }, REST);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [key, ready]);
  if (ask === undefined) return null;
  const told = found.value?.key !== key ? [studioFlipsWords.pairing]
    : sentences(ask, found.value.versus, store, shown);
  return (
    <>
      <div class="held" role="status">
        {told.map((one, n) => <p key={n} class={n === 0 ? "head" : ""}>{one[language]}</p>)}
      </div>
      <h3>{studioFlipsWords.baseline[language]}</h3>
    </>
  );
}

/** Against what, through which channels, what changes, and who follows. */
function sentences(
  { kind }: DecisionAsk, versus: Versus | undefined, { packed, situation }: Store,
  { model, view: { badge } }: Shown,
): Label[] {
  if (versus === undefined) return [studioWhatifsWords.failed];
  const { answer, channels, moved, turned, differences } = versus;
  const of = (id: string | null | undefined): Label =>
    packed.value.whatifs.find((one) => one.id === id)?.title ?? studioWhatifsWords.kinds.whatif;
  const chosen = packed.value.whatifs.find(({ id }) => id === situation.value.choice.whatif);
  const against = capital(pairWords.against[kind](
    listOf(moved.map((id) => named(agentLabel(model, id)))), of(chosen?.against)));
  const other = packed.value.sets.find(({ id }) => id === MECHANISM);
  if (!answer) {
    return [stop(against), stop(pairWords.noneOpen), pairWords.cannot,
      ...(other === undefined || badge.use === MECHANISM ? []
        : [studioFlipsWords.tryMechanism(other.title)])];
  }
  const { difference, low, high } = differenceOf(differences);
  const rows = heldRows(turned, differences.length, model);
  return [
    stop(against),
    stop(pairWords.open(listOf(channels.map((one) => channelWords[one])))),
    stop(pairWords.signatures(true, signedText(difference, 1), signedText(low, 1),
      signedText(high, 1))),
    rows.length === 0 ? stop(pairWords.noFlips)
      : flipsInWords(rows, differences.length, badge.wordsOnly, MOST_NAMED),
    studioFlipsWords.paired(grouped(differences.length)),
  ];
}

function stop({ en, zh }: Label): Label {
  return { en: `${en}.`, zh: `${zh}。` };
}
