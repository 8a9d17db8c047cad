import type { Label, Language } from "../base/label.ts";
import type { Problem } from "../base/problem.ts";

/** How a command may end; `again` is EX_TEMPFAIL of sysexits.h: another time it may end well. */
export const EXIT = {
  done: 0, input: 1, usage: 2, cells: 3, fault: 4, again: 75, interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a command ends that a disk refused, by the system's name for why: one may be full. */
export function refusedDisk(code: string | undefined): ExitCode {
  return code === "ENOSPC" || code === "EDQUOT" ? EXIT.again : EXIT.input;
}

/** Ends a command with a word to the user: no fault of ours, so no stack is shown. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ExitCode;
  readonly say: Label;

  constructor(code: ExitCode, say: Label) {
    super(say.en);
    this.code = code;
    this.say = say;
  }
}

/** Ends a command because of mistakes in the user's files. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;

  constructor(problems: readonly Problem[], texts: ReadonlyMap<string, string>) {
    super("bad input");
    this.problems = problems;
    this.texts = texts;
  }
}

/** One or more reasons to end, each on a line of its own. */
export function refused(code: ExitCode, reasons: readonly Label[]): Refusal {
  const lines = (language: Language): string => reasons.map((one) => one[language]).join("\n");
  return new Refusal(code, { en: lines("en"), zh: lines("zh") });
}

/** Wrong usage of the command line. */
export function misused(say: Label): Refusal {
  return new Refusal(EXIT.usage, say);
}
