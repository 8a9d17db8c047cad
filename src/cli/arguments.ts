import yargs from "yargs";
import { nearest } from "../base/nearest.ts";
import { argumentWords } from "../dictionary/help-words.ts";
import { usageWords } from "../dictionary/cli-words.ts";
import { misused } from "./exit.ts";
import {
  COMMAND_NAMES, COMMANDS, FLAGS, REPEATED,
  type CommandName, type CommandShape, type OptionName,
} from "./options.ts";
import { optionWords } from "../dictionary/help-words.ts";

/** The command line as written: nothing checked yet but how it is put together. */
export interface Written {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly (string | boolean)[]>;
}

const SHORT: Readonly<Record<string, OptionName>> = { h: "help", v: "version" };

/** Splits the command line into words and options; every value stays a text. */
export async function read(args: readonly string[]): Promise<Written> {
  const names = Object.keys(optionWords) as OptionName[];
  const parsed = await yargs([...args])
    .parserConfiguration({
      "camel-case-expansion": false, "boolean-negation": false, "dot-notation": false,
      "parse-numbers": false, "parse-positional-numbers": false,
    })
    .string(names.filter((name) => !FLAGS.includes(name)))
    .boolean([...FLAGS])
    .help(false).version(false).exitProcess(false).fail(false)
    .parseAsync();
  const options = new Map<string, readonly (string | boolean)[]>();
  for (const [key, value] of Object.entries(parsed)) {
    if (key === "_" || key === "$0") continue;
    const values = (Array.isArray(value) ? value : [value]) as readonly (string | boolean)[];
    const texts = values.map((one) => (typeof one === "number" ? String(one) : one));
    options.set(SHORT[key] ?? key, texts);
  }
  return { words: parsed._.map(String), options };
}

/** The command that is meant, or undefined where none is written. */
export function commandOf({ words: [name] }: Written): CommandName | undefined {
  if (name === undefined) return undefined;
  const command = COMMAND_NAMES.find((one) => one === name);
  if (command !== undefined) return command;
  throw misused(usageWords.unknownCommand(name, nearest(name, COMMAND_NAMES)));
}

/** The options of one command, each known, with a value where it needs one. */
export interface Options {
  /** The command and its arguments, as written. */
  readonly words: readonly string[];
  text(name: OptionName): string | undefined;
  texts(name: OptionName): readonly string[];
  has(name: OptionName): boolean;
  /** A whole number in [least, most]. */
  whole(name: OptionName, least: number, most: number): number | undefined;
}

/** The options of a command (of none: those that stand alone), or a refusal of the first wrong. */
export function optionsOf({ words, options }: Written, command: CommandName | undefined): Options {
  const known: readonly OptionName[] = command === undefined
    ? ["lang", "help", "version"] : COMMANDS[command].options;
  for (const [name, values] of options) checkOption(name, values, known);
  const texts = (name: OptionName): readonly string[] =>
    (options.get(name) ?? []).filter((one) => typeof one === "string");
  const text = (name: OptionName): string | undefined => texts(name)[0];
  return {
    words, text, texts,
    has: (name) => options.get(name)?.[0] === true,
    whole(name, least, most) {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^[+-]?\d{1,16}$/.test(value) ? Number(value) : NaN;
      if (number >= least && number <= most) return number;
      throw misused(usageWords.whole(`--${name}`, value, least, most));
    },
  };
}

function checkOption(
  name: string, values: readonly (string | boolean)[], known: readonly OptionName[],
): void {
  const option = known.find((one) => one === name);
  const dashed = name.length === 1 ? `-${name}` : `--${name}`;
  if (option === undefined) {
    const near = nearest(name, known);
    throw misused(usageWords.unknownOption(dashed, near === undefined ? undefined : `--${near}`));
  }
  if (FLAGS.includes(option)) return;
  if (values.some((value) => typeof value !== "string" || value === "")) {
    throw misused(usageWords.needsValue(dashed));
  }
  if (values.length > 1 && !REPEATED.includes(option)) throw misused(usageWords.twice(dashed));
}

/** The arguments of a command after its name; too few or too many are refused. */
export function positionalOf({ words }: Written, command: CommandName): readonly string[] {
  const given = words.slice(1);
  const { positional }: CommandShape = COMMANDS[command];
  const required = positional.filter((name) => !name.endsWith("?"));
  if (given.length < required.length) {
    const name = required[given.length].replace("...", "") as keyof typeof argumentWords;
    throw misused(usageWords.missing(argumentWords[name]));
  }
  const many = positional.some((name) => name.includes("..."));
  if (!many && given.length > positional.length) {
    throw misused(usageWords.tooMany(given[positional.length]));
  }
  return given;
}
