import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { compile } from "../../model/compile.ts";
import { difference } from "../../edit/difference.ts";
import { USE } from "../../edit/edit.ts";
import {
  composed, type PackedOption, type PackedScenario, type PackedWhatIf,
} from "../../edit/pack.ts";
import { alike } from "../../edit/plain.ts";
import { studioCommandWords } from "../../dictionary/studio-command-words.ts";
import { newSession, report, treeOf, type ReadFiles } from "../../scenario/files.ts";
import { cellLoader, type CellLoader } from "../../scenario/load-sweep-cell.ts";
import type { Loaded } from "../../scenario/load.ts";
import { childOf, stringOf } from "../../scenario/located.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { chainTo, type ChainLink } from "../../scenario/sweep-item.ts";
import type { LibraryScenario } from "../atlas/library-scenarios.ts";
import { BadInput } from "../exit.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { narrativeFiles } from "../files/narrative-path.ts";
import { topAbove, withSlashes } from "../files/roots.ts";
import { whatifsIn } from "./whatifs-in.ts";
import { noiseShares } from "./noise-shares.ts";
import { observedBeside } from "./observed-beside.ts";
import { touches } from "./touches.ts";
import { stripped } from "./strip-scenario.ts";

/** Where scenarios are read from; files parsed so far are shared. */
export interface PackDesk {
  readonly files: DiskFiles;
  readonly read: ReadFiles;
  /** Replicates from which shares of noise are taken; 0 leaves them out. */
  readonly replicates: number;
}

/** Packs one scenario with its sets, narratives and what-ifs; mistakes are thrown as BadInput. */
export function packScenario({ id, path }: LibraryScenario, desk: PackDesk): PackedScenario {
  const { files, read } = desk;
  const plain = loaderOf(cellLoader(path, files, undefined, [], read));
  const scenario = plain([]);
  const model = compile(scenario);
  const sets = PARAMETER_SETS.map(({ id: set, title, legitimacy, values }): PackedOption => ({
    id: set, title, patch: [{ path: USE, value: [{ id: set, legitimacy, values }] }],
  }));
  const told = narrativesOf(path, scenario, desk);
  const changes = whatifsIn(join(dirname(path), "whatif")).map((at) => linksTo(at, desk));
  const file = commandPath(path);
  const bare = {
    id, ...(file !== `scenarios/${id}/scenario.yaml` && { file }), title: scenario.title,
    ...(scenario.summary !== undefined && { summary: scenario.summary }),
    scenario, fingerprint: model.fingerprint, sets,
    narratives: told.map(({ packed }) => packed),
    ...observedBeside(path, scenario, model, files),
    noiseShare: {},
  };
  const partners = partnersOf(changes, path, desk);
  const whatifs = changes.map((links, n) => whatifOf(links, plain, scenario, partners[n]));
  const packed: PackedScenario = { ...bare, whatifs };
  const seen: PackedScenario = {
    ...packed,
    whatifs: whatifs.map((one, n) => underNarratives(one, changes[n], packed, told)),
  };
  return { ...seen, noiseShare: noiseShares(seen, desk.replicates) };
}

/** A file as commands name it, which may be given away: of a folder elsewhere only its name. */
function commandPath(path: string): string {
  const way = relative(topAbove(process.cwd()) ?? process.cwd(), resolve(path));
  return withSlashes(way.startsWith("..") || isAbsolute(way) ? basename(path) : way);
}

type Load = (links: readonly ChainLink[]) => Scenario;

function loaderOf(load: CellLoader): Load {
  return (links) => stripped(sound(load({ whatifs: [links], set: [] })));
}

function sound({ scenario, problems, texts }: Loaded): Scenario {
  if (scenario === undefined) throw new BadInput(problems, texts);
  return scenario;
}

function linksTo(path: string, { files, read }: PackDesk): readonly ChainLink[] {
  const session = newSession(files, read);
  const links = chainTo(session, path, { file: path, line: 1, column: 1, length: 1 });
  if (links === undefined) throw new BadInput(session.problems, session.texts);
  return links;
}

function whatifOf(
  links: readonly ChainLink[], load: Load, base: Scenario, against: string | null | undefined,
): PackedWhatIf {
  const scenario = load(links);
  const file = basename(links[links.length - 1].path);
  return {
    id: scenario.id, title: scenario.title, ...(file !== `${scenario.id}.yaml` && { file }),
    ...(scenario.summary !== undefined && scenario.summary !== base.summary
      && { summary: scenario.summary }),
    ...(against !== undefined && { against }),
    patch: difference(base, scenario),
  };
}

/**
 * What each what-if names as its partner: the id of another, null for the scenario itself,
 * undefined where it names none. A partner that a page would not hold is the author's mistake.
 */
function partnersOf(
  all: readonly (readonly ChainLink[])[], base: string, { files, read }: PackDesk,
): (string | null | undefined)[] {
  const session = newSession(files, read);
  const lasts = all.map((links) => links[links.length - 1]);
  const partners = lasts.map(({ path, tree }): string | null | undefined => {
    const node = childOf(tree, "against");
    const named = stringOf(node);
    if (node === undefined || named === undefined) return undefined;
    const wanted = resolve(dirname(path), named);
    if (wanted === resolve(base)) return null;
    const found = lasts.find((one) => resolve(one.path) === wanted);
    if (found !== undefined) return stringOf(childOf(found.tree, "id"));
    treeOf(session, path);
    return report(session, node.place, studioCommandWords.notPacked(named));
  });
  if (session.problems.length > 0) throw new BadInput(session.problems, session.texts);
  return partners;
}

interface ToldNarrative {
  readonly packed: PackedOption;
  readonly load: Load;
}

/** The narratives that speak of the scenario's agents; one that cannot be laid over is left out. */
function narrativesOf(path: string, base: Scenario, { files, read }: PackDesk): ToldNarrative[] {
  return narrativeFiles(dirname(path)).flatMap(({ id, path: at }): ToldNarrative[] => {
    const cells = cellLoader(path, files, at, [], read);
    const { scenario } = cells({ whatifs: [], set: [] });
    if (scenario === undefined) return [];
    const bare = stripped(scenario);
    if (alike(bare.agents, base.agents)) return [];
    const title = bare.narrative?.title ?? { en: id, zh: id };
    const patch = difference(base, bare);
    return [{ packed: { id, title, patch }, load: loaderOf(cells) }];
  });
}

/** A what-if with patches of its own under narratives that touch what it touches. */
function underNarratives(
  whatif: PackedWhatIf, links: readonly ChainLink[], packed: PackedScenario,
  told: readonly ToldNarrative[],
): PackedWhatIf {
  const under = told.flatMap(({ packed: { id, patch }, load }) => {
    if (!touches(links, patch)) return [];
    const wanted = load(links);
    const { scenario } = composed(packed, { narrative: id, whatif: whatif.id });
    if (alike(scenario, wanted)) return [];
    return [[id, difference(composed(packed, { narrative: id }).scenario, wanted)] as const];
  });
  return under.length === 0 ? whatif : { ...whatif, under: Object.fromEntries(under) };
}
