import { extname, join } from "node:path";
import { studioCommandWords } from "../../dictionary/studio-command-words.ts";
import type { Options } from "../arguments.ts";
import { libraryScenarios } from "../atlas/library-scenarios.ts";
import type { Console } from "../console.ts";
import { EXIT, misused, type ExitCode } from "../exit.ts";
import { shown } from "../files/disk-files.ts";
import { fileName } from "../files/file-names.ts";
import { refuseForeignPage } from "../files/foreign-page.ts";
import { writeWhole } from "../files/output.ts";
import { topAbove } from "../files/roots.ts";
import { progressOf } from "../progress.ts";
import { packOfScenarios } from "../studio/pack.ts";
import { studioPage } from "../studio/page.ts";

/** `plenary studio`: one page that plays scenarios, or the whole library, in a browser. */
export async function studio(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const scenarios = libraryScenarios(words);
  const name = scenarios.length === 1 && scenarios[0] !== undefined
    ? `studio-${fileName(scenarios[0].id.replaceAll("/", "-"))}.html` : "studio.html";
  const out = options.text("out") ?? join(topAbove(process.cwd()) ?? process.cwd(), "runs", name);
  if (extname(out).toLowerCase() !== ".html") {
    throw misused(studioCommandWords.ending(shown(out)));
  }
  refuseForeignPage(out);
  const progress = progressOf(console, scenarios.length, { name: studioCommandWords.packing });
  const pack = packOfScenarios(scenarios, undefined, () => { progress.add(1); });
  progress.clear();
  const bytes = new TextEncoder().encode(studioPage(pack, console));
  writeWhole(out, bytes);
  const told = { file: out, bytes: bytes.length, scenarios: scenarios.map(({ id }) => id) };
  if (options.has("json")) console.json(told);
  else {
    console.say(studioCommandWords.written(shown(out), String(Math.round(bytes.length / 1000))));
  }
  return EXIT.done;
}
