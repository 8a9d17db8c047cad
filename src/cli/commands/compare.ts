import { join } from "node:path";
import { stateWords } from "../../dictionary/cli-words.ts";
import type { Comparison } from "../../engine.ts";
import { answerOf } from "../../report/answer.ts";
import { NO_EVIDENCE } from "../../report/happened.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal, type ExitCode } from "../exit.ts";
import { diskFiles, scenarioPath, shown } from "../files/disk-files.ts";
import { evidenceOf, readBeside } from "../files/evidence.ts";
import type { Reading } from "../files/load-narratives.ts";
import { loadAll, type Source } from "../files/load-scenario.ts";
import { openOutput, seenThrough } from "../files/output.ts";
import { whatifsBeside, whatifsNamed } from "../files/whatif-paths.ts";
import { isPlayed, writeComparison } from "../files/write-comparison.ts";
import { fitting, replicatesOf, seedOf, workersOf } from "../numbers.ts";
import { armsOf, inOrder, type Sources } from "../play/arms.ts";
import { sayFailures } from "../play/failures.ts";
import { alongside, narrativeArms, planSurvival } from "../play/narratives.ts";
import { planComparison } from "../play/plan-comparison.ts";
import { playPlan, workersFor } from "../play/play-plan.ts";
import { sizeOf } from "../play/series.ts";
import { pageOf } from "../terminal/page.ts";
import { printComparison } from "../terminal/print-compare.ts";

/** `plenary compare`: what-ifs against their partners, under every set of parameters. */
export async function compare(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const asked = replicatesOf(options);
  const seed = seedOf(options);
  const workers = workersOf(options);
  const files = diskFiles();
  const reading: Reading = { options, files, read: new Map() };
  const sources = loadSources(words, reading, console);
  const beside = readBeside(sources.base, files);
  const sets = setsOf(sources, options);
  const arms = sets.map((set) => armsOf(sources, set));
  const { base } = arms[0];
  const series = arms.reduce((sum, { pairings }) => sum + 2 + 2 * pairings.length, 0);
  fitting(asked, series * sizeOf(base));
  const told = narrativeArms(sources, sets, arms, reading, console);
  const name = seenThrough(folderName(words.length > 1 ? sources.whatifs : []),
    sources.base.scenario);
  const output = openOutput(options.text("out"), sources.base.scenario.id, name);
  const planned = planComparison(arms, seed, asked);
  const survival = planSurvival(told, seed, asked);
  const plan = alongside(planned.plan, survival.plan);
  const threads = workersFor(workers, asked * series, base.agents.length);
  const { replicates, interrupted } = await playPlan(plan, threads, console);
  if (replicates === 0) {
    console.say(stateWords.interruptedEarly);
    return EXIT.interrupted;
  }
  const comparison: Comparison = {
    scenario: base.id, title: base.title, seed, replicates,
    sets: survival.over(planned.sets(replicates)),
  };
  const played = isPlayed(comparison);
  const answer = played ? answerOf(comparison, base) : [];
  const evidence = played ? evidenceOf(beside, sources.base, comparison.sets.map((set, n) =>
    ({ badge: set.badge, model: arms[n].base, summary: set.base })), sources.whatifs) : NO_EVIDENCE;
  const json = planned.json(comparison, answer);
  await writeComparison(output, options, {
    comparison, json, answer, evidence, arms, sources, files, interrupted, console,
    blocks: planned.blocks(replicates),
  });
  if (options.has("json")) console.json(json);
  else if (played) {
    printComparison(pageOf(console), base, comparison, answer, evidence);
    console.print("");
    console.print(stateWords.report(shown(join(output.folder, "report.html")))[console.language]);
  }
  const cells = sayFailures(console, failedIn(comparison), plan.lost());
  const mapsLost = plan.mapsLost();
  if (mapsLost > 0) console.say(stateWords.lostMaps(mapsLost));
  if (!interrupted) return cells ? EXIT.cells : EXIT.done;
  console.say(stateWords.interrupted(replicates));
  return EXIT.interrupted;
}

/** The base, the what-ifs named or found beside it, and the partners that they name. */
function loadSources(
  words: readonly string[], { options, files, read }: Reading, console: Console,
): Sources {
  const path = scenarioPath(words[0]);
  const named = whatifsNamed(words.slice(1), path);
  const paths = named.length > 0 ? named : whatifsBeside(path);
  const [base, ...loaded] = loadAll([path, ...paths], options, console, files, read);
  const whatifs = named.length > 0 ? loaded : inOrder(loaded, base);
  const known = new Map([base, ...whatifs].map((source) => [source.path, source]));
  const wanted = whatifs.flatMap(({ scenario: { against } }) =>
    (against === undefined || known.has(against) ? [] : [against]));
  const more = loadAll([...new Set(wanted)], options, console, files, read);
  const ids = whatifs.map(({ scenario }) => scenario.id);
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  if (twice !== undefined) throw new Refusal(EXIT.input, stateWords.sameId(twice));
  const against = new Map([...known, ...more.map((source) => [source.path, source] as const)]);
  return { base, whatifs, against };
}

/** Where a comparison stands by default: one with named what-ifs beside that with all of them. */
function folderName(named: readonly Source[]): string {
  const [first, ...more] = named.map(({ scenario }) => scenario.id);
  if (first === undefined) return "compare";
  return more.length === 0 ? `compare-${first}` : `compare-${first}-and-${more.length}-more`;
}

/** The files' own set alone, or all built-in ones where the base names a set. */
function setsOf({ base }: Sources, options: Options): readonly (string | undefined)[] {
  const { parameterSet } = base.scenario;
  if (options.text("use") !== undefined || parameterSet === "own") return [undefined];
  const built = PARAMETER_SETS.map(({ id }) => id);
  if (!built.includes(parameterSet)) return [undefined, ...built];
  // The set that the scenario names comes first: its answer is the one that is asked for.
  return [parameterSet, ...built.filter((id) => id !== parameterSet)];
}

function failedIn({ sets }: Comparison): number[] {
  const failed = sets.flatMap(({ base, whatifs }) =>
    [base, ...whatifs.flatMap(({ arms }) => [arms.whatif, arms.partner])]
      .flatMap((summary) => summary.failed));
  return [...new Set(failed)].sort((left, right) => left - right);
}
