import { join } from "node:path";
import type { Atlas } from "../../analysis/atlas-finding.ts";
import { recordOf } from "../../base/record.ts";
import { atlasWords } from "../../dictionary/atlas-words.ts";
import { stateWords } from "../../dictionary/cli-words.ts";
import type { Options } from "../arguments.ts";
import { atlasJson } from "../atlas/atlas-json.ts";
import { libraryScenarios, type LibraryScenario } from "../atlas/library-scenarios.ts";
import { playAtlas, type PlayedAtlas } from "../atlas/play-atlas.ts";
import type { AtlasEffort } from "../atlas/play-scenario.ts";
import type { AtlasDesk } from "../atlas/prepare-scenario.ts";
import { writeAtlas } from "../atlas/write-atlas.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal, type ExitCode } from "../exit.ts";
import { diskFiles, shown } from "../files/disk-files.ts";
import { titledNarratives } from "../atlas/titled-narratives.ts";
import { fileName } from "../files/file-names.ts";
import { openOutput } from "../files/output.ts";
import { topAbove } from "../files/roots.ts";
import { seedOf, workersOf } from "../numbers.ts";
import { workersFor } from "../play/play-plan.ts";
import { inlinePort } from "../pool/inline-port.ts";
import { poolOf } from "../pool/pool.ts";
import { threadPort } from "../pool/thread-port.ts";
import { pageOf } from "../terminal/page.ts";
import { printAtlas } from "../terminal/print-atlas.ts";

const REPLICATES = 40;
/** Enough for a mean against a threshold; each value of each strength costs as many. */
const SEARCH = 4;
const MOST_REPLICATES = 10_000;

/** `plenary atlas`: every leading agent's ways of not signing, over the library of scenarios. */
export async function atlas(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const library = libraryScenarios(words);
  const replicates = options.whole("replicates", 2, MOST_REPLICATES) ?? REPLICATES;
  const effort: AtlasEffort = {
    seed: seedOf(options), replicates,
    narrativeReplicates: Math.max(2, Math.ceil(replicates / 2)),
    searchReplicates: Math.min(SEARCH, replicates),
  };
  const files = diskFiles();
  const narratives = titledNarratives(files);
  const agents = options.text("agents")?.split(",").map((id) => id.trim());
  const desk: AtlasDesk = {
    files, read: new Map(), narratives, agents,
    unread: (scenario, narrative, { message }) =>
      console.say(atlasWords.unread(scenario, narrative, message)),
  };
  const output = openOutput(options.text("out") ?? folderOf(library, words.length > 0), "atlas",
    "atlas");
  const threads = workersFor(workersOf(options), 10_000 * library.length, 100);
  const pool = threads === 0 ? poolOf(inlinePort, 1) : poolOf(threadPort, threads);
  let played: PlayedAtlas;
  try {
    played = await playAtlas(library, desk, effort, pool, console);
  } finally {
    pool.close();
  }
  const { scenarios, interrupted, lost } = played;
  for (const id of lost) console.say(atlasWords.lost(id));
  if (scenarios.length === 0) {
    console.say(atlasWords.interruptedEarly);
    return interrupted ? EXIT.interrupted : EXIT.cells;
  }
  const found: Atlas = {
    ...effort, narratives: narratives.map(({ id, title }) => ({ id, title })),
    names: recordOf(scenarios.flatMap(({ names }) => names)),
    issues: recordOf(scenarios.flatMap(({ issues }) => issues)),
    scenarios: scenarios.map(({ facts }) => facts),
    contrasts: scenarios.flatMap(({ contrasts }) => contrasts),
  };
  if (found.contrasts.length === 0) throw new Refusal(EXIT.input, atlasWords.noAgents);
  await writeAtlas(output, options, console, { atlas: found, files, words, interrupted });
  if (options.has("json")) console.json(atlasJson(found));
  else {
    printAtlas(pageOf(console), found);
    console.print("");
    console.print(stateWords.report(shown(join(output.folder, "report.html")))[console.language]);
  }
  if (interrupted) console.say(atlasWords.interrupted(scenarios.length, library.length));
  return interrupted ? EXIT.interrupted : lost.length > 0 ? EXIT.cells : EXIT.done;
}

/** runs/atlas/all, or beside it one named after the scenarios that were asked for. */
function folderOf(library: readonly LibraryScenario[], named: boolean): string {
  const [first, ...more] = library.map(({ id }) => id);
  const name = !named || first === undefined ? "all"
    : more.length === 0 ? first : `${first}-and-${more.length}-more`;
  return join(topAbove(process.cwd()) ?? process.cwd(), "runs", "atlas", fileName(name));
}
