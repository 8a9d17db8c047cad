import { join } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { progressWords, stateWords } from "../../dictionary/cli-words.ts";
import { thesisPrintWords } from "../../dictionary/thesis-print-words.ts";
import type { ThesisFinding } from "../../engine.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { BadInput, EXIT, type ExitCode } from "../exit.ts";
import { diskFiles, shown } from "../files/disk-files.ts";
import { narrativeFiles } from "../files/narrative-path.ts";
import { openOutput } from "../files/output.ts";
import { publishedVerdicts, readTheses, type ThesisGroup } from "../files/thesis-files.ts";
import { writeTheses } from "../files/write-theses.ts";
import { seedOf, workersOf } from "../numbers.ts";
import { inlinePort } from "../pool/inline-port.ts";
import { poolOf, type Pool } from "../pool/pool.ts";
import { threadPort } from "../pool/thread-port.ts";
import { progressOf } from "../progress.ts";
import { pageOf } from "../terminal/page.ts";
import { printTheses } from "../terminal/print-theses.ts";
import { workersFor } from "../play/play-plan.ts";
import {
  playThesis, prepare, type PreparedThesis, type ThesisDesk, type ThesisEffort,
} from "../theses/play-thesis.ts";
import { SECURITY_PREFERENCE, securityPreference } from
  "../theses/security-preference-command.ts";

const REPLICATES = 300;
const MODELS = 1000;
const DRAWS = 200;
/** Claims at work at once: enough for every worker, few enough for memory. */
const AT_ONCE = 6;

/** `plenary theses`: the sources' claims as experiments. */
export async function theses(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  if (words.length === 1 && words[0] === SECURITY_PREFERENCE) {
    return securityPreference(options, console);
  }
  const files = diskFiles();
  const groups = readTheses(words, files);
  const effort: ThesisEffort = {
    seed: seedOf(options),
    replicates: options.whole("replicates", 2, 100_000) ?? REPLICATES,
    models: MODELS, draws: DRAWS,
    narratives: narrativeFiles(process.cwd()),
  };
  const output = openOutput(options.text("out"), "theses", folderName(words));
  const texts = new Map(groups.flatMap((group) => [...group.texts]));
  const desk: ThesisDesk = { files, read: new Map(), loaders: new Map(), texts };
  const prepared = prepareAll(groups, desk, console);
  const threads = workersFor(workersOf(options), prepared.length * effort.models, 1000);
  const pool = threads === 0 ? poolOf(inlinePort, 1) : poolOf(threadPort, threads);
  let findings: readonly ThesisFinding[];
  try {
    findings = await playAll(prepared, desk, effort, pool, console);
  } finally {
    pool.close();
  }
  const published = publishedVerdicts(files);
  await writeTheses(output, options, console, { groups, findings, effort, published, files });
  if (options.has("json")) console.json({ theses: findings });
  else {
    printTheses(pageOf(console), groups.map(({ file }) => file), findings, published);
    console.print("");
    console.print(stateWords.report(shown(join(output.folder, "report.html")))[console.language]);
  }
  return EXIT.done;
}

function folderName(words: readonly string[]): string {
  return words.length === 0 ? "theses" : `theses-${words.join("-").slice(0, 60)}`;
}

/** Compiles every experiment before any is played, so that all mistakes are told together. */
function prepareAll(
  groups: readonly ThesisGroup[], desk: ThesisDesk, console: Console,
): PreparedThesis[] {
  const all = groups.flatMap(({ file, theses: list }) =>
    list.map((loaded) => ({ group: file.group, loaded })));
  const progress = progressOf(console, all.length, { name: progressWords.reading });
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const prepared = all.flatMap(({ group, loaded }): PreparedThesis[] => {
    try {
      return [prepare(loaded, group, desk)];
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      gather(error, problems, texts);
      return [];
    } finally {
      progress.add(1);
    }
  });
  progress.clear();
  if (problems.length > 0) throw new BadInput(problems, texts);
  return prepared;
}

/** Plays all claims, a few at once, and gives their findings in order. */
async function playAll(
  prepared: readonly PreparedThesis[], desk: ThesisDesk, effort: ThesisEffort, pool: Pool,
  console: Console,
): Promise<ThesisFinding[]> {
  const progress = progressOf(console, prepared.length, { name: thesisPrintWords.playing });
  const findings: ThesisFinding[] = [];
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < prepared.length) {
      const n = next++;
      try {
        findings[n] = await playThesis(prepared[n], desk, effort, pool);
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        gather(error, problems, texts);
      }
      progress.add(1);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.clear();
  }
  if (problems.length > 0) throw new BadInput(problems, texts);
  return findings;
}

function gather(error: BadInput, problems: Problem[], texts: Map<string, string>): void {
  problems.push(...error.problems);
  for (const [name, text] of error.texts) texts.set(name, text);
}

