import { basename, dirname, join } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import { showProblem } from "../../scenario/caret.ts";
import { loadFaceValidity } from "../../scenario/face-validity.ts";
import { load } from "../../scenario/load.ts";
import { loadObserved } from "../../scenario/observed.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { diskFiles, isFile, scenarioPath, shown } from "../files/disk-files.ts";
import { knownOf } from "../files/evidence.ts";

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
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
      files: checked.map(({ file, problems, counts }) => ({ file, ...counts, problems })),
    });
  } else {
    for (const one of checked) report(one, console);
    if (count > 0) console.say(stateWords.problems(count));
  }
  return count === 0 ? EXIT.done : EXIT.input;
}

function checkOne(path: string, options: Options): Checked[] {
  const files = diskFiles();
  const use = options.text("use");
  const set = options.texts("set");
  const changes = use === undefined ? { set } : { set, use };
  const { scenario, base, problems, texts } = load(path, files, changes);
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

function report({ file, problems, texts, counts }: Checked, console: Console): void {
  for (const problem of problems) console.note(showProblem(problem, texts, console.language));
  if (problems.length > 0) return;
  const words = counts === undefined ? stateWords.observedValid(file)
    : stateWords.valid(file, counts.agents, counts.issues, counts.summits);
  console.print(words[console.language]);
}
