import { basename, dirname, join } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import { sweepFileWords } from "../../dictionary/sweep-file-words.ts";
import { showProblem } from "../../scenario/caret.ts";
import { checkPart, type PartKind } from "../../scenario/check-part.ts";
import { loadFaceValidity } from "../../scenario/face-validity.ts";
import { load } from "../../scenario/load.ts";
import { isLesson, loadSeminar } from "../../scenario/load-seminar.ts";
import { isSweep } from "../../scenario/load-sweep.ts";
import { loadObserved } from "../../scenario/observed.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { diskFiles, isFile, scenarioPath, shown } from "../files/disk-files.ts";
import { knownOf } from "../files/evidence.ts";
import { loadOptions } from "../files/load-scenario.ts";
import { checkStudy } from "../sweep/study/study.ts";

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  readonly kind?: PartKind | "sweep" | "lesson";
  /** Of a sweep, its cells; of a lesson, its seats. */
  readonly count?: number;
  readonly counts?: { readonly agents: number; readonly issues: number; readonly summits: number };
}

/** `plenary check`: every problem of every file, all at once. */
export async function check(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const checked = words.flatMap((word) => checkOne(scenarioPath(word), options));
  const count = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  if (options.has("json")) {
    console.json({
      sound: count === 0,
      files: checked.map(({ file, problems, kind, count, counts }) =>
        ({ file, ...(kind && { kind, count }), ...counts, problems })),
    });
  } else {
    for (const one of checked) report(one, console);
    if (count > 0) console.say(stateWords.problems(count));
  }
  return count === 0 ? EXIT.done : EXIT.input;
}

function checkOne(path: string, options: Options): Checked[] {
  const files = diskFiles();
  const part = checkPart(path, files);
  if (part !== undefined) return [{ file: shown(path), ...part }];
  if (isSweep(path, files)) {
    const { cells: count, ...told } = checkStudy(path);
    return [{ file: shown(path), kind: "sweep", count, ...told }];
  }
  if (isLesson(path, files)) {
    const { lesson, problems, texts } = loadSeminar(path, files);
    const count = lesson?.seats.length ?? 0;
    return [{ file: shown(path), kind: "lesson", count, problems, texts }];
  }
  const { scenario, base, problems, texts } = load(path, files, loadOptions(options, path));
  const counts = scenario === undefined ? undefined : {
    agents: Object.keys(scenario.agents).length,
    issues: Object.keys(scenario.issues).length,
    summits: scenario.summits.length,
  };
  const checked = { file: shown(path), problems, texts };
  const known = base === undefined ? undefined : knownOf(base);
  const beside = [
    { name: "observed.yaml", read: (file: string) => loadObserved(file, files, known) },
    { name: "face-validity.yaml", read: (file: string) => loadFaceValidity(file, files) },
  ].flatMap(({ name, read }) => {
    const file = join(dirname(path), name);
    return basename(path) === "scenario.yaml" && isFile(file)
      ? [{ file: shown(file), ...read(file) }] : [];
  });
  return [counts === undefined ? checked : { ...checked, counts }, ...beside];
}

function report(one: Checked, console: Console): void {
  const { file, problems, texts, kind, count = 0, counts } = one;
  for (const problem of problems) console.note(showProblem(problem, texts, console.language));
  if (problems.length > 0) return;
  const words = kind === "sweep" ? sweepFileWords.valid(file, count)
    : kind !== undefined ? stateWords.partValid(file, kind, count)
    : counts === undefined ? stateWords.observedValid(file)
    : stateWords.valid(file, counts.agents, counts.issues, counts.summits);
  console.print(words[console.language]);
}
