import { join } from "node:path";
import { stateWords } from "../../dictionary/cli-words.ts";
import { preferenceWords } from "../../dictionary/security-preference-words.ts";
import {
  loadSecurityPreference, type SecurityPreferenceSet,
} from "../../scenario/load-security-preference.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { BadInput, EXIT, Refusal, type ExitCode } from "../exit.ts";
import { diskFiles, isFile, shown, type DiskFiles } from "../files/disk-files.ts";
import { narrativeFiles } from "../files/narrative-path.ts";
import { openOutput } from "../files/output.ts";
import { thesisFolder } from "../files/thesis-files.ts";
import { writePreference } from "../files/write-security-preference.ts";
import { seedOf, workersOf } from "../numbers.ts";
import { workersFor } from "../play/play-plan.ts";
import { inlinePort } from "../pool/inline-port.ts";
import { poolOf } from "../pool/pool.ts";
import { threadPort } from "../pool/thread-port.ts";
import { progressOf, type Progress } from "../progress.ts";
import { pageOf } from "../terminal/page.ts";
import { printPreference } from "../terminal/print-security-preference.ts";
import {
  playPreference, preparePreference, stepsOf, worldsOf, type PreferenceEffort,
} from "./play-security-preference.ts";

/** The word that names the set among the theses. */
export const SECURITY_PREFERENCE = "security-preference";

const REPLICATES = 200;

/** `plenary theses security-preference`: the three logics, and what breaks the thesis. */
export async function securityPreference(options: Options, console: Console): Promise<ExitCode> {
  const files = diskFiles();
  const { set, texts } = readSet(files);
  const effort: PreferenceEffort = {
    seed: seedOf(options),
    replicates: options.whole("replicates", 2, 100_000) ?? REPLICATES,
    narratives: narrativeFiles(process.cwd()),
  };
  const output = openOutput(options.text("out"), "theses", `theses-${SECURITY_PREFERENCE}`);
  const prepared = preparePreference(set, files, texts, effort);
  const worlds = worldsOf(prepared, effort);
  const threads = workersFor(workersOf(options), worlds, prepared.base.agents.length);
  const pool = threads === 0 ? poolOf(inlinePort, 1) : poolOf(threadPort, threads);
  const { playing, rate, searching } = preferenceWords;
  const progress = progressOf(console, worlds, { name: playing, rate });
  let search: Progress | undefined;
  const heard = {
    played: progress.add,
    tried: (steps: number): void => {
      progress.clear();
      search ??= progressOf(console, stepsOf(prepared), { name: searching });
      search.add(steps);
    },
  };
  const finding = await playPreference(prepared, effort, pool, heard).finally(() => {
    progress.clear();
    search?.clear();
    pool.close();
  });
  await writePreference(output, options, console, { file: set.file, finding, effort, files });
  if (options.has("json")) console.json(finding);
  else {
    printPreference(pageOf(console), finding);
    console.print("");
    console.print(stateWords.report(shown(join(output.folder, "report.html")))[console.language]);
  }
  return EXIT.done;
}

function readSet(
  files: DiskFiles,
): { readonly set: SecurityPreferenceSet; readonly texts: ReadonlyMap<string, string> } {
  const path = join(thesisFolder(), `${SECURITY_PREFERENCE}.yaml`);
  if (!isFile(path)) {
    throw new Refusal(EXIT.input, preferenceWords.notFound(shown(path)));
  }
  const { set, problems, texts } = loadSecurityPreference(path, files);
  if (set === undefined) throw new BadInput(problems, texts);
  return { set, texts };
}
