import type { Label } from "../../base/label.ts";
import { questionWords } from "../../dictionary/ask-words.ts";
import { askedFigure } from "../../figure/asked-figure.ts";
import { askReport, type AnsweredSet } from "../../report/ask-report.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { basisOf, commandLine } from "../files/basis.ts";
import { portable, type DiskFiles } from "../files/disk-files.ts";
import { writeFigures, writeTable } from "../files/gallery.ts";
import type { Source } from "../files/load-scenario.ts";
import { writeManifest } from "../files/manifest.ts";
import { openOutput } from "../files/output.ts";
import type { SetAnswer } from "./answer-all.ts";
import type { Question } from "./asking.ts";

/** A question that is answered, ready to be written. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly source: Source;
  readonly files: DiskFiles;
  /** Ids of the agents named. */
  readonly agents: readonly string[];
  readonly seed: number;
  readonly replicates: number;
  readonly answers: readonly SetAnswer[];
  readonly cautions: readonly Label[];
  /** The document of --json. */
  readonly document: object;
}

/** Writes an answer with its figures and report, the manifest last; the folder it stands in. */
export async function writeAnswers(
  out: string, options: Options, console: Console, finished: AnsweredQuestion,
): Promise<string> {
  const { question, source, files, agents, seed, replicates, answers, cautions } = finished;
  const { id, title } = source.scenario;
  const output = openOutput(out, id, "ask");
  output.write("answer.json", `${JSON.stringify(finished.document, null, 2)}\n`);
  const sets: AnsweredSet[] = [];
  for (const { set: use, badge, model, answer } of answers) {
    const figures = answer.picture === undefined ? []
      : [askedFigure(`${question}-${sets.length + 1}`, use, answer.picture)];
    for (const figure of figures) writeTable(output, figure.id, figure.table);
    const [drawn] = await writeFigures(output, figures, console);
    const { sentences, tables } = answer;
    sets.push({ use, badge, model, sentences, tables, ...(drawn !== undefined && { drawn }) });
  }
  const command = commandLine(["ask", question, portable(source.path), ...agents], options,
    { replicates, seed });
  output.write("report.html", askReport({
    question: questionWords[question], title, replicates, seed, sets, cautions,
    basis: basisOf(source.scenario, command), language: console.language,
  }));
  writeManifest(output, "ask", options, files, {
    question, scenario: portable(source.path), agents, seed, replicates,
    fingerprint: answers[0].model.fingerprint,
  });
  return output.folder;
}
