import { extname } from "node:path";
import { describe as describeModel } from "../../describe/describe.ts";
import type { ObservedCount } from "../../describe/input.ts";
import { describeCommandWords } from "../../dictionary/describe-words.ts";
import { compile } from "../../model/compile.ts";
import { describeHtml } from "../../report/describe-html.ts";
import { describeMarkdown } from "../../report/describe-markdown.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import { WORLD_SETS } from "../../scenario/world-set.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, misused, type ExitCode } from "../exit.ts";
import { commandLine } from "../files/basis.ts";
import { diskFiles, portable, shown } from "../files/disk-files.ts";
import { readBeside } from "../files/evidence.ts";
import { loadOne } from "../files/load-scenario.ts";
import { writeWhole } from "../files/output.ts";
import { VERSION } from "../version.ts";

/** `plenary describe`: the model and a scenario after the ODD protocol. */
export async function describe(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const out = options.text("out");
  const ending = out === undefined ? "" : extname(out).toLowerCase();
  if (out !== undefined && ending !== ".md" && ending !== ".html") {
    throw misused(describeCommandWords.ending(shown(out)));
  }
  const files = diskFiles();
  const source = loadOne(words[0], options, console, files);
  const { observed } = readBeside(source, files);
  const description = describeModel({
    scenario: source.scenario,
    model: compile(source.scenario, source.base),
    sets: [...PARAMETER_SETS, ...WORLD_SETS.map((set) => ({ ...set, fitted: [] }))],
    observed: Object.entries(observed?.forums ?? {}).flatMap(([forum, { date, signed }]):
    ObservedCount[] => (signed === undefined ? []
      : [{ forum, date: date ?? null, signed: signed.length }])),
    command: commandLine(["describe", portable(source.path)], options, {}),
    version: VERSION,
  });
  if (out !== undefined) {
    const content = ending === ".html" ? describeHtml(description, console.language)
      : describeMarkdown(description, console.language);
    writeWhole(out, new TextEncoder().encode(content));
  }
  if (options.has("json")) console.json(description);
  else if (out === undefined) {
    console.print(describeMarkdown(description, console.language).trimEnd());
  } else console.say(describeCommandWords.written(shown(out)));
  return EXIT.done;
}
