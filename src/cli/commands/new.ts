import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { plain, type Label, type Language } from "../../base/label.ts";
import { folderWords, usageWords } from "../../dictionary/cli-words.ts";
import { newWords, readmeWords } from "../../dictionary/new-words.ts";
import { load } from "../../scenario/load.ts";
import { name as idShape } from "../../scenario/name.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { BadInput, EXIT, misused, Refusal, type ExitCode } from "../exit.ts";
import { diskFiles, shown } from "../files/disk-files.ts";
import { writeWhole } from "../files/output.ts";
import { topAbove } from "../files/roots.ts";
import { blankText, BLANK_LEADER } from "../new/blank-text.ts";
import { noMistakes, type Mistakes } from "../new/mistakes.ts";
import { scenarioText, whatifText } from "../new/scenario-text.ts";
import { readLibrary } from "../new/state-names.ts";
import { wishesOf } from "../new/wishes.ts";
import { programName } from "../program.ts";

const CODED = "coded-2025.yaml";
/** Libraries of agents, and last the coded positions that are laid over them. */
const LIBRARIES = ["states.yaml", "organisations.yaml", CODED];
const SCHEMAS = ["scenario.schema.json", "library.schema.json", "observed.schema.json"];
/** The scenarios that come with the program. */
const OURS = fileURLToPath(new URL("../../../scenarios", import.meta.url));
const DATE = "2030-01-01";

/** Files of a new scenario, by path within its folder. */
type Texts = Readonly<Record<string, string>>;

/** `plenary new`: writes a scenario that runs as it is. */
export async function create(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const [id] = words;
  const scenarios = join(topAbove(process.cwd()) ?? process.cwd(), "scenarios");
  const folder = join(scenarios, id);
  const full = (["host", "date", "expected", "issues"] as const)
    .some((name) => options.text(name) !== undefined);
  const source = full ? libraryFolder(scenarios) : scenarios;
  const mistakes = noMistakes();
  mistakes.attempt(() => refuseTaken(id, folder), undefined);
  const texts = full ? libraryTexts(id, options, source, console.language, mistakes)
    : blankTexts(id, options, console.language);
  mistakes.end();
  refuseUnsound(folder, texts, source);
  if (full) copyMissing(LIBRARIES.map((name) => join("actors", name)), source, scenarios);
  copyMissing(SCHEMAS, OURS, scenarios);
  const written = Object.entries(texts).map(([path, text]) => {
    writeWhole(join(folder, path), new TextEncoder().encode(text));
    return shown(join(folder, path));
  });
  if (options.has("json")) console.json({ folder: shown(folder), files: written });
  else {
    for (const path of written) console.print(newWords.made(path)[console.language]);
    console.print(newWords.next(programName(), shown(folder))[console.language]);
  }
  return EXIT.done;
}

function refuseTaken(id: string, folder: string): void {
  if (!idShape.safeParse(id).success) throw misused(usageWords.badId(id));
  if (existsSync(folder)) throw new Refusal(EXIT.input, folderWords.exists(shown(folder)));
}

/** Where the library is: beside the new scenario, else with the program. */
function libraryFolder(scenarios: string): string {
  if (LIBRARIES.every((name) => existsSync(join(scenarios, "actors", name)))) return scenarios;
  return OURS;
}

function copyMissing(paths: readonly string[], from: string, to: string): void {
  for (const path of paths) {
    if (existsSync(join(to, path)) || !existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

function libraryTexts(
  id: string, options: Options, source: string, language: Language, mistakes: Mistakes,
): Texts {
  const paths = LIBRARIES.map((name) => join(source, "actors", name));
  const library = readLibrary(paths, diskFiles());
  if (library === undefined) throw new Refusal(EXIT.input, folderWords.noLibrary(shown(source)));
  const { host, hostName, date, expected, issues } = wishesOf(options, library, mistakes);
  mistakes.end();
  const place = { host: hostName, year: date.slice(0, 4) };
  const title = titleOf(options) ?? newWords.title(place);
  const sketch = {
    id, title, summary: newWords.summary(place), date, meeting: date, issues, expected,
    libraries: LIBRARIES.filter((name) => name !== CODED).map((name) => `../actors/${name}`),
    coded: `../actors/${CODED}`, forum: "summit", name: newWords.forum, host,
  };
  const usa = library.names.get("USA") ?? plain("USA");
  return {
    "scenario.yaml": scenarioText(sketch, language),
    ...readmes(title, `scenarios/${id}`, host),
    "whatif/host-refuses.yaml": refusal("host-refuses", host, hostName, language),
    "whatif/usa-absent.yaml": whatifText({
      id: "usa-absent", title: newWords.absentTitle(usa), summary: newWords.absentSummary(usa),
      teaching: "absent", change: "absent: [USA]",
    }, language),
  };
}

function blankTexts(id: string, options: Options, language: Language): Texts {
  const title = titleOf(options) ?? plain(id);
  const { id: leader, name } = BLANK_LEADER;
  return {
    "scenario.yaml": blankText(id, title, DATE, language),
    ...readmes(title, `scenarios/${id}`, leader),
    "whatif/leader-refuses.yaml": refusal("leader-refuses", leader, name, language),
  };
}

function readmes(title: Label, folder: string, first: string): Texts {
  const program = programName();
  return {
    "README.md": readmeWords.text(program, title.en, folder, first).en,
    "README.zh.md": readmeWords.text(program, title.zh, folder, first).zh,
  };
}

function refusal(id: string, who: string, name: Label, language: Language): string {
  return whatifText({
    id, title: newWords.refusesTitle(name), summary: newWords.refusesSummary(name),
    teaching: "refuses", change: `decisions:\n  - { agent: ${who}, signs: false }`,
  }, language);
}

function titleOf(options: Options): Label | undefined {
  const title = options.text("title");
  return title === undefined ? undefined : plain(title);
}

/** Loads the texts as if they were written: nothing is left on disk that does not run. */
function refuseUnsound(folder: string, texts: Texts, source: string): void {
  const disk = diskFiles();
  const encoder = new TextEncoder();
  const actors = join(folder, "..", "actors");
  const files = {
    ...disk,
    read(path: string): Uint8Array | undefined {
      const own = Object.keys(texts).find((name) => join(folder, name) === path);
      if (own !== undefined) return encoder.encode(texts[own]);
      const library = LIBRARIES.find((name) => join(actors, name) === path);
      return disk.read(library === undefined ? path : join(source, "actors", library));
    },
    rootOf: () => join(folder, "..", ".."),
  };
  const paths = Object.keys(texts).filter((name) => name.endsWith(".yaml"));
  for (const path of paths) {
    const loaded = load(join(folder, path), files);
    if (loaded.problems.length > 0) throw new BadInput(loaded.problems, loaded.texts);
  }
}
