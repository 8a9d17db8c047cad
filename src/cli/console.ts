import { escaped } from "../base/columns.ts";
import type { Label, Language } from "../base/label.ts";
import { folderWords } from "../dictionary/cli-words.ts";
import { refusedDisk } from "./exit.ts";
import { wrap } from "./terminal/width.ts";

/** Where a command speaks: results to stdout, all else to stderr. */
export interface Console {
  readonly language: Language;
  /** Columns of the terminal; 80 when unknown. */
  readonly width: number;
  /** Whether results may be set in bold. */
  readonly bold: boolean;
  /** One line of result. */
  print(text: string): void;
  /** One JSON document, the only thing on stdout. */
  json(value: unknown): void;
  /** A message, safe to print whatever was typed or is in a file. */
  say(label: Label): void;
  note(text: string): void;
}

const NARROWEST = 40;
const UNKNOWN = 80;

/** The console of this process. */
export function consoleOf(language: Language): Console {
  const { stdout, stderr } = process;
  const { NO_COLOR, TERM } = process.env;
  const width = Math.max(NARROWEST, stdout.columns || UNKNOWN);
  const note = (text: string): void => {
    stderr.write(`${text.split("\n").map(escaped).join("\n")}\n`);
  };
  return {
    language,
    width,
    bold: stdout.isTTY === true && (NO_COLOR ?? "") === "" && TERM !== "dumb",
    print(text) { stdout.write(`${text}\n`); },
    json(value) { stdout.write(`${JSON.stringify(value, null, 2)}\n`); },
    say(label) {
      const lines = label[language].split("\n");
      for (const line of lines.map(escaped)) {
        note(stderr.isTTY === true ? wrap(line, width) : line);
      }
    },
    note,
  };
}

/**
 * From now on a reader that has gone (`| head`) is no fault: the command goes on without it,
 * writes its files and ends as it would. A full disk behind stdout ends it with a message.
 */
export function forgiveLeavers(): void {
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
    const { en, zh } = folderWords.cannotWrite("stdout", error.code ?? error.message);
    process.stderr.write(`${en}\n${zh}\n`);
    process.exit(refusedDisk(error.code));
  });
}
