import yargs from "yargs";
import type { Label, Language } from "../base/label.ts";
import { argumentWords, commandWords, helpWords, optionWords, valueWords }
  from "../dictionary/help-words.ts";
import { COMMAND_NAMES, COMMANDS, FLAGS, type CommandName, type OptionName } from "./options.ts";

/** The help of one command, or of all. */
export async function helpOf(
  command: CommandName | undefined, language: Language, width: number,
): Promise<string> {
  const say = (label: Label): string => label[language];
  const builder = yargs([]).scriptName("plenary").locale(language === "zh" ? "zh_CN" : "en")
    .updateStrings({ "Commands:": say(helpWords.commands), "Options:": say(helpWords.options) })
    .help(false).version(false).exitProcess(false).wrap(Math.min(width, 100));
  if (command === undefined) {
    builder.usage(`${say(helpWords.about)}\n\n${say(helpWords.usage)} plenary <${
      say(argumentWords.command)}>`);
    for (const name of COMMAND_NAMES) {
      builder.command(usageOf(name, language), say(commandWords[name]));
    }
    builder.epilogue(`${say(helpWords.more)}\n${say(helpWords.codes)}`);
  } else {
    builder.usage(`${say(commandWords[command])}\n\n${say(helpWords.usage)} plenary ${
      usageOf(command, language)}`);
  }
  const options: readonly OptionName[] = command === undefined
    ? ["lang", "help", "version"] : COMMANDS[command].options;
  for (const name of options) {
    const flag = FLAGS.includes(name);
    const value = flag ? "" : say(valueWords[name as keyof typeof valueWords]);
    builder.option(flag ? name : `${name} <${value}>`, { describe: say(optionWords[name]) });
  }
  return `${await builder.getHelp()}\n`;
}

function usageOf(command: CommandName, language: Language): string {
  const words = COMMANDS[command].positional.map((argument) => {
    const name = argument.replace("...", "").replace("?", "") as keyof typeof argumentWords;
    const word = argumentWords[name][language];
    const many = argument.includes("...") ? "..." : "";
    return argument.endsWith("?") ? `[${word}${many}]` : `<${word}${many}>`;
  });
  return [command, ...words].join(" ");
}
