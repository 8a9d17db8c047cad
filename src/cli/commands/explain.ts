import { join } from "node:path";
import { explain as explainAgent } from "../../analysis/explain.ts";
import { safe } from "../../base/columns.ts";
import { nearest } from "../../base/nearest.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import { compile } from "../../model/compile.ts";
import type { Model } from "../../model/model.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal, type ExitCode } from "../exit.ts";
import { diskFiles, shown } from "../files/disk-files.ts";
import { loadOne } from "../files/load-scenario.ts";
import { writeExplanation } from "../files/write-explanation.ts";
import { replicateOf, seedOf } from "../numbers.ts";
import { pageOf, setLine } from "../terminal/page.ts";
import { printExplanation } from "../terminal/print-explain.ts";

/** `plenary explain`: why one agent signs or not. */
export async function explain(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const replicate = replicateOf(options);
  const seed = seedOf(options);
  const files = diskFiles();
  const source = loadOne(words[0], options, console, files);
  const model = compile(source.scenario, source.base);
  const explanation = explainAgent(model, seed, replicate, agentIn(model, words[1]));
  const out = options.text("out");
  const folder = out === undefined ? undefined
    : await writeExplanation(out, options, console, { source, files, model, explanation });
  if (options.has("json")) console.json(explanation);
  else {
    printExplanation(pageOf(console), model, explanation, setLine(model.parameterSet));
    if (folder !== undefined) {
      console.print("");
      console.print(stateWords.report(shown(join(folder, "report.html")))[console.language]);
    }
  }
  return EXIT.done;
}

/** The agent that is meant: its id, or its name in either language; refuses an unknown one. */
export function agentIn(model: Model, written: string): string {
  const wanted = written.toLowerCase();
  const found = model.agents.find(({ id }) => id === written)
    ?? model.agents.find(({ id, name }) =>
      [id, name.en, name.zh].some((one) => one.toLowerCase() === wanted));
  if (found !== undefined) return found.id;
  const names = model.agents.flatMap(({ id, name }) => [id, name.en, name.zh]);
  // A code as short as UK is one letter from some other code, which says nothing.
  const near = written.length < 3 ? undefined : nearest(written, names);
  throw new Refusal(EXIT.input, stateWords.unknownAgent(safe(written), near));
}
