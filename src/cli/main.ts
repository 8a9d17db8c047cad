import { faultWords, stateWords, usageWords } from "../dictionary/cli-words.ts";
import { commandOf, optionsOf, positionalOf, read, type Options } from "./arguments.ts";
import { consoleOf, forgiveLeavers, type Console } from "./console.ts";
import { BadInput, EXIT, misused, Refusal, type ExitCode } from "./exit.ts";
import { languageOf } from "./language.ts";
import type { CommandName } from "./options.ts";

/** A command: its arguments and options in, its exit code out. */
export type Command = (
  words: readonly string[], options: Options, console: Console,
) => Promise<ExitCode>;

/** Each command's own code is loaded only when it is called. */
const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  run: async () => (await import("./commands/run.ts")).run,
  trace: async () => (await import("./commands/trace.ts")).trace,
  explain: async () => (await import("./commands/explain.ts")).explain,
  compare: async () => (await import("./commands/compare.ts")).compare,
  theses: async () => (await import("./commands/theses.ts")).theses,
  ask: async () => (await import("./commands/ask.ts")).ask,
  atlas: async () => (await import("./commands/atlas.ts")).atlas,
  studio: async () => (await import("./commands/studio.ts")).studio,
  seminar: async () => (await import("./commands/seminar.ts")).seminar,
  describe: async () => (await import("./commands/describe.ts")).describe,
  sweep: async () => (await import("./commands/sweep.ts")).sweep,
  merge: async () => (await import("./commands/merge.ts")).merge,
  sensitivity: async () => (await import("./commands/sensitivity.ts")).sensitivity,
  slurm: async () => (await import("./commands/slurm.ts")).slurm,
  new: async () => (await import("./commands/new.ts")).create,
};

/** Reads the command line and carries it out. Never throws. */
async function main(args: readonly string[]): Promise<ExitCode> {
  let console = consoleOf(languageOf(undefined, process.env));
  let command: CommandName | undefined;
  try {
    const written = await read(args);
    const asked = written.options.get("lang")?.[0];
    if (asked === "en" || asked === "zh") console = consoleOf(asked);
    command = commandOf(written);
    const options = optionsOf(written, command);
    const language = options.text("lang");
    if (language !== undefined && language !== "en" && language !== "zh") {
      throw misused(usageWords.choice("--lang", language, ["en", "zh"]));
    }
    if (options.has("version")) {
      const { VERSION } = await import("./version.ts");
      console.print(VERSION);
      return EXIT.done;
    }
    if (command === undefined || options.has("help")) {
      const { helpOf } = await import("./help.ts");
      process.stdout.write(await helpOf(command, console.language, console.width));
      return EXIT.done;
    }
    const words = positionalOf(written, command);
    const perform = await LOADERS[command]();
    return await perform(words, options, console);
  } catch (error) {
    return await explainEnd(error, console, command);
  }
}

async function explainEnd(
  error: unknown, console: Console, command: CommandName | undefined,
): Promise<ExitCode> {
  if (error instanceof Refusal) {
    console.say(error.say);
    if (error.code === EXIT.usage) {
      console.say(usageWords.seeHelp(command === undefined ? "" : `${command} `));
    }
    return error.code;
  }
  if (error instanceof BadInput) {
    const { showProblem } = await import("../scenario/caret.ts");
    for (const problem of error.problems) {
      console.note(showProblem(problem, error.texts, console.language));
    }
    console.say(stateWords.problems(error.problems.length));
    return EXIT.input;
  }
  if (error instanceof Error && error.name === "NumbersOverflow") {
    console.say(stateWords.overflow);
    return EXIT.cells;
  }
  const { VERSION } = await import("./version.ts");
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  console.say(faultWords.sorry);
  console.say(faultWords.send);
  console.note(`plenary ${VERSION}, Node ${process.version}, ${process.platform}\n${stack}`);
  return EXIT.fault;
}

forgiveLeavers();
process.exitCode = await main(process.argv.slice(2));
