import type { Language } from "../../base/label.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { cellText, type Table } from "../../figure/table.ts";
import { briefing, hall, WIDTH } from "../../figure/theme.ts";
import { fill, type Template } from "../chart/template.ts";
import { binned } from "../figure/binned.ts";
import { withoutHead, type StudioChart } from "../figure/charts.ts";
import type { Store } from "../state/store.ts";
import { More } from "./parts.tsx";
import { useMedia } from "./use-media.ts";
import { VegaChart } from "./vega-chart.tsx";

/** On a phone: about as many pixels as there are, so that type keeps its size. */
const NARROW = 360;

/** One chart with its sentence; the same as a table, and in words. */
export function ChartCard({ chart, store, templates, drawn }: {
  drawn: () => void; chart: StudioChart; store: Store; templates: ReadonlyMap<string, Template>;
}) {
  const language = store.language.value;
  const theme = store.look.value === "light" ? briefing : hall;
  const width = useMedia("(max-width: 600px)") ? NARROW : WIDTH;
  const spec = chart.draw(language, theme, width);
  const { head, note, bare } = withoutHead(spec);
  const filled = fill(bare, templates);
  const title = `chart-${chart.id}`;
  return (
    <figure class={`card ${chart.id}`} aria-labelledby={title}>
      <figcaption>
        <h2 id={title}>{studioChartWords.titles[chart.id][language]}</h2>
        <p class="head">{head}</p>
      </figcaption>
      {filled === undefined ? <p>{studioWords.noChart[language]}</p>
        : (
          <div class="scroller" tabIndex={0} role="group" aria-labelledby={title}>
            <VegaChart
              filled={filled} label={spec.description} drawn={drawn}
              picked={chart.id !== "agents" ? undefined
                : ({ id }) => { store.showWhy(String(id)); }}
            />
          </div>
        )}
      <p class="note">{note}</p>
      <div class="told">
        <More title={studioWords.inWords[language]}>
          {() => <p>{chart.words()[language]}</p>}
        </More>
        <More title={studioWords.asTable[language]} show={filled !== undefined}>
          {() => <DataTable table={tableOf(chart)} language={language} label={title} />}
        </More>
      </div>
      {filled === undefined && (
        <DataTable table={tableOf(chart)} language={language} label={title} />
      )}
    </figure>
  );
}

function tableOf(chart: StudioChart): Table {
  return chart.id === "signatories" ? binned(chart.table()) : chart.table();
}

/** Rows for those who read rather than look. */
export function DataTable({ table, language, label }: {
  table: Table; language: Language; label: string;
}) {
  const { columns, rows, wordsOnly } = table;
  return (
    <div class="table" tabIndex={0} role="group" aria-labelledby={label}>
      <table>
        <thead>
          <tr>{columns.map(({ head }, n) => <th key={n} scope="col">{head[language]}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>{row.map((cell, k) => (
              <td key={k} class={columns[k].kind}>
                {cellText(cell, columns[k].kind, wordsOnly)[language]}
              </td>
            ))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
