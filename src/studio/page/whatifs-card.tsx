import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Label } from "../../base/label.ts";
import { differenceOf, type Difference } from "../../analysis/contrast.ts";
import { pairWords } from "../../dictionary/pair-words.ts";
import { studioWhatifsWords } from "../../dictionary/studio-whatifs-words.ts";
import { grouped } from "../../figure/signatories.ts";
import { signedText } from "../../figure/spec.ts";
import type { Store } from "../state/store.ts";
import { withChoice } from "../state/situation.ts";
import { versusAsks, type VersusAsk } from "../state/versus-asks.ts";
import { Diverging } from "./diverging.tsx";

/** Enough to tell a signature from none, few enough to be waited for. */
const REPLICATES = 200;

/** What came of one what-if: a change, no answer, or a failure. */
type Found = Difference | "closed" | "failed";

interface Played {
  /** The situation that was played. */
  readonly key: string;
  readonly asks: readonly VersusAsk[];
  readonly found: ReadonlyMap<number, Found>;
}

/** Every what-if of the scenario held against its partner, on demand. */
export function WhatifsCard({ store }: { store: Store }) {
  const language = store.language.value;
  const played = useSignal<Played | undefined>(undefined);
  const stop = useRef<(() => void) | undefined>(undefined);
  const { id, whatifs } = store.packed.value;
  useEffect(() => () => {
    stop.current?.();
    played.value = undefined;
  }, [id]);
  if (whatifs.length < 2) return null;
  const key = keyOf(store);
  const start = (): void => {
    stop.current?.();
    const asks = versusAsks(store.packed.peek(), store.situation.peek());
    played.value = { key, asks, found: new Map() };
    stop.current = store.playVersus(asks, REPLICATES, (n, told) => {
      const found: Found = told === undefined || (told.answer && told.differences.length === 0)
        ? "failed" : told.answer ? differenceOf(told.differences) : "closed";
      const at = played.peek();
      if (at !== undefined) played.value = { ...at, found: new Map([...at.found, [n, found]]) };
    });
  };
  const at = played.value;
  const lacks = at === undefined || at.key !== key || [...at.found.values()].includes("failed");
  return (
    <figure class="card whatifs" aria-labelledby="whatifs-head">
      <figcaption><h2 id="whatifs-head">{studioWhatifsWords.title[language]}</h2></figcaption>
      <p class={at === undefined ? "invite" : ""}>
        {studioWhatifsWords.about(grouped(REPLICATES))[language]}
      </p>
      {at !== undefined && <Answers store={store} played={at} stale={at.key !== key} />}
      {lacks && (
        <p>
          <button type="button" onClick={start}>
            {studioWhatifsWords[at === undefined ? "play" : "again"][language]}
          </button>
        </p>
      )}
    </figure>
  );
}

/** What the answers depend on: all but the what-if that is chosen, and the pins. */
function keyOf({ situation, meeting }: Store): string {
  const { choice: { whatif: _, ...seen }, numbers, others, seed, scenario } = situation.value;
  return JSON.stringify([scenario, seen, numbers, others, seed, meeting.value]);
}

function Answers({ store, played: { asks, found }, stale }: {
  store: Store; played: Played; stale: boolean;
}) {
  const language = store.language.value;
  const size = (one: Found | undefined): number =>
    (typeof one === "object" ? Math.abs(one.difference) : one === undefined ? -2 : -1);
  const rows = asks.map((ask, n) => ({ ask, told: found.get(n) }))
    .sort((one, other) => size(other.told) - size(one.told));
  const most = Math.max(0.05, ...rows.map(({ told }) =>
    (typeof told === "object" ? Math.max(Math.abs(told.low), Math.abs(told.high)) : 0)));
  const done = found.size === asks.length;
  const said = done ? wordsOf(rows[0].ask, rows[0].told)
    : studioWhatifsWords.playing(grouped(found.size), grouped(asks.length));
  const { whatif, against, change, interval } = studioWhatifsWords;
  return (
    <>
      <p class="head" role="status">{said[language]}</p>
      {stale && <p>{studioWhatifsWords.stale[language]}</p>}
      <div class="table" tabIndex={0} role="group" aria-labelledby="whatifs-head">
        <table>
          <thead>
            <tr>
              <th scope="col">{whatif[language]}</th><th scope="col">{against[language]}</th>
              <th scope="col" aria-hidden="true" /><th scope="col">{change[language]}</th>
              <th scope="col">{interval[language]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ ask, told }) => (
              <Row key={ask.what.id} store={store} ask={ask} told={told} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function wordsOf({ what }: VersusAsk, told: Found | undefined): Label {
  return typeof told === "object" && told.difference !== 0
    ? studioWhatifsWords.most(what.title, signedText(told.difference, 1))
    : studioWhatifsWords.nothing;
}

function Row({ store, ask: { what, kind }, told, most }: {
  store: Store; ask: VersusAsk; told: Found | undefined; most: number;
}) {
  const language = store.language.value;
  const chosen = store.situation.value.choice.whatif === what.id;
  const partner = store.packed.value.whatifs.find(({ id }) => id === what.against)?.title
    ?? studioWhatifsWords.kinds[kind];
  return (
    <tr class={chosen ? "picked" : ""}>
      <th scope="row">
        <button
          type="button" class="name" aria-pressed={chosen}
          aria-label={studioWhatifsWords.open(what.title[language])[language]}
          onClick={() => { store.set(withChoice(store.situation.value, "whatif", what.id)); }}
        >{what.title[language]}</button>
      </th>
      <td>{partner[language]}</td>
      {typeof told === "object" ? (
        <>
          <td class="bars">
            <Diverging
              up={Math.max(0, told.difference)} down={Math.max(0, -told.difference)} most={most}
            />
          </td>
          <td class="change">{signedText(told.difference, 1)}</td>
          <td>{`${signedText(told.low, 1)} – ${signedText(told.high, 1)}`}</td>
        </>
      ) : (
        <td colSpan={3}>
          {told === "closed" ? pairWords.cannot[language]
            : told === "failed" ? studioWhatifsWords.failed[language] : "…"}
        </td>
      )}
    </tr>
  );
}
