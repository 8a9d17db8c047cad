import type { optionWords } from "../dictionary/help-words.ts";

export type OptionName = keyof typeof optionWords;

/** Options without a value. */
export const FLAGS: readonly OptionName[] = [
  "dry-run", "fail-fast", "submit", "json", "help", "version",
];
/** Options that may stand more than once. */
export const REPEATED: readonly OptionName[] = ["set"];

const EVERYWHERE = ["lang", "json", "help", "version"] as const;

/** One command: its arguments (`?` may be missing, `...` may be many) and its options. */
export interface CommandShape {
  readonly positional: readonly string[];
  readonly options: readonly OptionName[];
}

export const COMMANDS = {
  check: { positional: ["scenario..."], options: ["set", "use", "narrative", ...EVERYWHERE] },
  run: {
    positional: ["scenario"],
    options: ["replicates", "seed", "set", "use", "narrative", "out", "workers", ...EVERYWHERE],
  },
  trace: {
    positional: ["scenario"],
    options: ["replicate", "seed", "set", "use", "narrative", ...EVERYWHERE],
  },
  explain: {
    positional: ["scenario", "agent"],
    options: ["replicate", "seed", "set", "use", "narrative", "out", ...EVERYWHERE],
  },
  compare: {
    positional: ["scenario", "whatif...?"],
    options: ["replicates", "seed", "set", "use", "narrative", "out", "workers", ...EVERYWHERE],
  },
  theses: {
    positional: ["thesis...?"],
    options: ["replicates", "seed", "out", "workers", ...EVERYWHERE],
  },
  ask: {
    positional: ["question?", "scenario?", "agent...?"],
    options: ["replicates", "seed", "set", "use", "narrative", "out", "workers", ...EVERYWHERE],
  },
  atlas: {
    positional: ["scenario...?"],
    options: ["agents", "replicates", "seed", "out", "workers", ...EVERYWHERE],
  },
  studio: { positional: ["scenario...?"], options: ["out", ...EVERYWHERE] },
  seminar: { positional: ["lesson"], options: ["out", ...EVERYWHERE] },
  describe: {
    positional: ["scenario"], options: ["set", "use", "narrative", "out", ...EVERYWHERE],
  },
  sweep: {
    positional: ["sweep"],
    options: ["out", "shard", "workers", "seed", "replicates", "dry-run", "fail-fast",
      ...EVERYWHERE],
  },
  merge: { positional: ["folder"], options: EVERYWHERE },
  sensitivity: { positional: ["folder"], options: ["measure", "region", ...EVERYWHERE] },
  slurm: {
    positional: ["sweep"],
    options: ["shards", "cpus", "minutes", "submit", "seed", "replicates", "out", ...EVERYWHERE],
  },
  new: {
    positional: ["id"],
    options: ["host", "date", "expected", "issues", "title", ...EVERYWHERE],
  },
} as const satisfies Readonly<Record<string, CommandShape>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
