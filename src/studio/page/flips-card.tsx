import { studioFlipsWords } from "../../dictionary/studio-flips-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { grouped } from "../../figure/signatories.ts";
import { cellText } from "../../figure/table.ts";
import type { Shown } from "../figure/charts.ts";
import { flipRows, flipsInWords, flipsTable, scaleEnd, type FlipRow } from "../figure/flips.ts";
import type { Store } from "../state/store.ts";
import { DataTable } from "./chart-card.tsx";
import { HeldAgainst } from "./held-against.tsx";
import { Diverging } from "./diverging.tsx";
import { More } from "./parts.tsx";

const MOST_ROWS = 12;
const MOST_TOLD = 3;

/** Who joins and who leaves against the baseline, in the same simulated worlds. */
export function FlipsCard({ store, shown }: { store: Store; shown: Shown }) {
  const language = store.language.value;
  const { flips, base, agents, model } = shown;
  return (
    <figure class="card flips" aria-labelledby="flips-head">
      <figcaption><h2 id="flips-head">{studioFlipsWords.title[language]}</h2></figcaption>
      <HeldAgainst store={store} shown={shown} />
      {base === undefined || flips === undefined
        ? <p class="invite">{studioFlipsWords.unchanged[language]}</p>
        : flips === null ? <p>{studioFlipsWords.unpaired[language]}</p>
          : (
            <Turned
              store={store} rows={flipRows(flips, agents, model)} replicates={flips.replicates}
              wordsOnly={shown.view.badge.wordsOnly}
            />
          )}
    </figure>
  );
}

function Turned({ store, rows, replicates, wordsOnly }: {
  store: Store; rows: readonly FlipRow[]; replicates: number; wordsOnly: boolean;
}) {
  const language = store.language.value;
  const end = scaleEnd(rows, wordsOnly);
  const rest = rows.length - MOST_ROWS;
  const words = (count: number): string =>
    flipsInWords(rows, replicates, wordsOnly, count)[language];
  if (rows.length === 0) return <p class="head">{words(MOST_TOLD)}</p>;
  return (
    <>
      <p class="head">{words(MOST_TOLD)}</p>
      <div class="table" tabIndex={0} role="group" aria-labelledby="flips-head">
        <table>
          <thead>
            <tr>
              <th scope="col">{studioWords.chooseAgent[language]}</th>
              <th scope="col" class="change">{studioFlipsWords.leavesHead[language]}</th>
              <td class="scale" aria-hidden="true">
                <div>
                  <span>{end.words[language]}</span><span>0</span>
                  <span>{end.words[language]}</span>
                </div>
              </td>
              <th scope="col" class="change">{studioFlipsWords.joinsHead[language]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row) => (
              <Row
                key={row.id} store={store} row={row} most={end.at}
                told={(sign, share) => (wordsOnly ? cellText(share, "share", true)[language]
                  : sign + grouped(Math.round(share * replicates)))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p class="note">{studioFlipsWords.others(grouped(rest))[language]}</p>}
      <p class="note">
        {studioFlipsWords.note[language]}
        {wordsOnly && (language === "en" ? " " : "") + studioFlipsWords.inWords[language]}
      </p>
      <div class="told">
        <More title={studioWords.inWords[language]}>{() => <p>{words(MOST_ROWS)}</p>}</More>
        <More title={studioWords.asTable[language]}>
          {() => (
            <DataTable
              table={flipsTable(rows, wordsOnly)} language={language} label="flips-head"
            />
          )}
        </More>
      </div>
    </>
  );
}

function Row({ store, row, most, told }: {
  store: Store; row: FlipRow; most: number; told: (sign: string, share: number) => string;
}) {
  const language = store.language.value;
  const { id, name, gained, lost } = row;
  return (
    <tr class={store.agent.value === id ? "picked" : ""}>
      <th scope="row">
        <button
          type="button" class="name" aria-label={studioFlipsWords.select(name[language])[language]}
          onClick={() => { store.showWhy(id); }}
        >{name[language]}</button>
      </th>
      <td class="change">{lost > 0 && told("−", lost)}</td>
      <td class="bars"><Diverging up={gained} down={lost} most={most} /></td>
      <td class="change">{gained > 0 && told("+", gained)}</td>
    </tr>
  );
}
