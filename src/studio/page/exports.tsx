import { useSignal } from "@preact/signals";
import { LANGUAGES, type Label, type Language } from "../../base/label.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { studioExportWords } from "../../dictionary/studio-export-words.ts";
import { badgeLine, basisOf } from "../export/badge.ts";
import { fileName } from "../export/file-name.ts";
import { drawingOf, type Templates } from "../export/drawing.ts";
import type { Drawing } from "../export/picture.ts";
import { changesLine, studioReport } from "../export/report.ts";
import { saveChart, type ChartFormat } from "../export/save-chart.ts";
import { save } from "../export/save.ts";
import { whatIfCommand, whatIfFile, whatIfId } from "../export/what-if-file.ts";
import { chartsOf, type Shown, type StudioChart } from "../figure/charts.ts";
import type { Sharing } from "../state/sharing.ts";
import type { Store } from "../state/store.ts";
import { changesShown } from "./changes-list.tsx";
import { Dialog } from "./dialog.tsx";
import { Badge } from "./headline.tsx";

/** Changes that a picture or a table names. */
const MOST_TOLD = 3;
const FORMATS: readonly ChartFormat[] = ["csv", "svg", "png", "json"];

interface Of {
  readonly store: Store;
  readonly sharing: Sharing;
  readonly templates: Templates;
}

/** Saves charts, a report of the page, and the situation for the command line. */
export function Exports({ store, sharing, templates }: Of) {
  const language = store.language.value;
  return (
    <Dialog
      id="save" title={studioExportWords.heading[language]} language={language}
      open={store.dialog.value === "save"} closed={() => { store.dialog.value = ""; }}
    >
      {() => <Files store={store} sharing={sharing} templates={templates} />}
    </Dialog>
  );
}

function Files({ store, sharing, templates }: Of) {
  const language = store.language.value;
  const shown = store.shown.value;
  const told = useSignal<Label | undefined>(undefined);
  if (shown === undefined || !store.settled.value || shown.view.summary.digest === "") {
    return <p role="status">{studioExportWords.wait[language]}</p>;
  }
  const basis = basisOf(store, shown);
  const made = changesShown(store);
  const badge = [...(made.length === 0 ? [] : [changesLine(made, MOST_TOLD)[language]]),
    badgeLine(basis, language)].join(" · ");
  const run = (act: () => Promise<string | undefined>): void => {
    told.value = studioExportWords.saving;
    void act().catch(() => undefined).then((name) => {
      told.value = name === undefined ? studioExportWords.notDrawn
        : studioExportWords.saved(name);
    });
  };
  return (
    <>
      <p>{studioExportWords.about[language]}</p>
      <ChartRows
        charts={chartsOf(shown)} language={language}
        chosen={(chart, format) => {
          run(() => saveChart(chart, format, {
            scenario: basis.packed.id, badge, language, templates,
          }));
        }}
      />
      <h3>{studioExportWords.whole[language]}</h3>
      <p class="row"><button
        type="button" class="main"
        onClick={() => { run(() => saveReport({ store, sharing, templates }, shown)); }}
      >{studioExportWords.report[language]}</button></p>
      <p class="small">{studioExportWords.reportNote[language]}</p>
      <h3>{studioExportWords.commandLine[language]}</h3>
      <CommandLine
        store={store} summary={shown.view.summary}
        saved={(name) => { told.value = studioExportWords.saved(name); }}
      />
      <p role="status" class="told-of">{told.value?.[language]}</p>
      <Badge store={store} />
    </>
  );
}

function ChartRows({ charts, language, chosen }: {
  charts: readonly StudioChart[]; language: Language;
  chosen: (chart: StudioChart, format: ChartFormat) => void;
}) {
  const { formats, ofChart } = studioExportWords;
  return (
    <div class="formats">{charts.map((chart) => {
      const title = studioChartWords.titles[chart.id][language];
      return (
        <div key={chart.id} role="group" aria-label={title}>
          <h3>{title}</h3>
          <p class="row">{FORMATS.map((format) => (
            <button
              key={format} type="button"
              aria-label={ofChart(formats[format][language], title)[language]}
              onClick={() => { chosen(chart, format); }}
            >{formats[format][language]}</button>
          ))}</p>
        </div>
      );
    })}</div>
  );
}

function CommandLine({ store, summary: { digest, replicates }, saved }: {
  store: Store; summary: Shown["view"]["summary"]; saved: (name: string) => void;
}) {
  const language = store.language.value;
  const situation = store.situation.value;
  const command = whatIfCommand(situation, store.packed.value, digest, replicates);
  const keep = (): void => {
    const name = `${whatIfId(digest)}.yaml`;
    save(name, whatIfFile({
      situation, chosen: store.chosen.value, packed: store.packed.value, digest, replicates,
      summary: changesLine(changesShown(store)),
    }), "application/yaml");
    saved(name);
  };
  return (
    <>
      <p class="row"><button type="button" onClick={keep}>
        {studioExportWords.whatif[language]}
      </button></p>
      <p class="small">
        {studioExportWords[command === undefined ? "textSeed" : "whatifNote"][language]}
      </p>
      {command !== undefined && <p class="command"><code>{command}</code></p>}
    </>
  );
}

async function saveReport({ store, sharing, templates }: Of, shown: Shown): Promise<string> {
  const charts = chartsOf(shown);
  const drawings: Record<string, Partial<Record<Language, Drawing>>> = {};
  for (const chart of charts) {
    const own: Partial<Record<Language, Drawing>> = {};
    for (const one of LANGUAGES) {
      const drawing = await drawingOf(chart, one, templates);
      if (drawing !== undefined) own[one] = drawing;
    }
    drawings[chart.id] = own;
  }
  const basis = basisOf(store, shown);
  const { digest, replicates } = shown.view.summary;
  const text = studioReport({
    basis, changes: changesShown(store), charts, drawings, link: sharing.text(),
    command: whatIfCommand(store.situation.value, basis.packed, digest, replicates),
    language: store.language.value,
  });
  const name = fileName([basis.packed.id, "report"], "html");
  save(name, text, "text/html;charset=utf-8");
  return name;
}
