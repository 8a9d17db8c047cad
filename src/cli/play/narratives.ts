import { dirname } from "node:path";
import type { Label } from "../../base/label.ts";
import {
  NARRATIVE_REPLICATES, othersDifference, survivalOf, type Survival, type UnderNarrative,
} from "../../analysis/survival.ts";
import { auditChannels, type ComparisonSet, type Pairing, type Pairs } from "../../engine.ts";
import { compareWords } from "../../dictionary/compare-words.ts";
import type { Console } from "../console.ts";
import { diskFiles } from "../files/disk-files.ts";
import { sourcesUnder, type Reading } from "../files/load-narratives.ts";
import { narrativeFiles } from "../files/narrative-path.ts";
import { armsOf, type Arms, type Sources } from "./arms.ts";
import { planOf, type Blocks, type Plan } from "./plan.ts";
import { blocksIn } from "./series.ts";

/** A comparison as one narrative sees its agents: per set the pairings that have an answer. */
export interface NarrativeArms {
  readonly id: string;
  readonly title: Label;
  readonly sets: readonly (readonly Pairing[])[];
}

/**
 * The pairings that have an answer, under every narrative found from the base scenario that
 * speaks of its agents. None where the command line asks for one narrative: that one alone is
 * then played. What a narrative makes unreadable is told and left out.
 */
export function narrativeArms(
  sources: Sources, sets: readonly (string | undefined)[], arms: readonly Arms[],
  reading: Reading, console: Console,
): NarrativeArms[] {
  if (reading.options.text("narrative") !== undefined) return [];
  const answered = arms.map(({ pairings }) => pairings.map(hasAnswer));
  const asked = sources.whatifs.filter((_, i) => answered.some((one) => one[i]));
  if (asked.length === 0) return [];
  const indices = sources.whatifs.flatMap((source, i) => (asked.includes(source) ? [i] : []));
  const aside: Reading = { ...reading, files: diskFiles() };
  return narrativeFiles(dirname(sources.base.path)).flatMap(({ id, path }): NarrativeArms[] => {
    const told = sourcesUnder(path, sources, asked, aside);
    if (told.problem !== undefined) console.say(compareWords.unread(id, told.problem.message));
    const seen = told.sources;
    const title = seen?.base.scenario.narrative?.title;
    if (seen === undefined || title === undefined) return [];
    // Only what the result rests on counts as read.
    reading.files.read(path);
    const underSets = sets.map((set, s) => {
      const whatifs = seen.whatifs.filter((_, n) => answered[s][indices[n]]);
      return whatifs.length === 0 ? [] : armsOf({ ...seen, whatifs }, set).pairings;
    });
    return [{ id, title, sets: underSets }];
  });
}

/** Whether any channel carries what differs to others. */
function hasAnswer({ whatif, partner }: Pairing): boolean {
  return auditChannels(whatif, partner, whatif.meetings.length - 1).some(({ open }) => open);
}

/** Narratives that are planned; what they give is asked for once the plan is played. */
export interface PlannedSurvival {
  readonly plan: Plan;
  /** The same sets, each what-if with what the narratives say of it. */
  over(sets: readonly ComparisonSet[]): ComparisonSet[];
}

/** Plans the first replicates of every pairing, with the seeds that the comparison itself has. */
export function planSurvival(
  told: readonly NarrativeArms[], seed: string | number, replicates: number,
): PlannedSurvival {
  const plan = planOf(seed, Math.min(NARRATIVE_REPLICATES, replicates));
  const planned = told.map(({ id, title, sets }) => ({
    id, title, sets: sets.map((pairings) => new Map(pairings.map((pairing) =>
      [pairing.whatif.id, { pairing, blocks: plan.pairs(pairing) }] as const))),
  }));
  const survival = (
    { id, signatures }: ComparisonSet["whatifs"][number], s: number, done: number,
  ): Survival | undefined => {
    if (signatures === undefined || done === 0) return undefined;
    const seen = planned.flatMap((one): UnderNarrative[] => {
      const found = one.sets[s].get(id);
      return found === undefined ? [] : differenceUnder(one, found.pairing, found.blocks, done);
    });
    return survivalOf(signatures, seen, done);
  };
  return {
    plan,
    over(sets) {
      const done = told.length === 0 ? 0 : plan.finished();
      return sets.map((set, s) => ({
        ...set,
        whatifs: set.whatifs.map((whatif) => ({ ...whatif, ...survival(whatif, s, done) })),
      }));
    },
  };
}

/** Nothing where no replicate could be played to its end. */
function differenceUnder(
  { id, title }: { readonly id: string; readonly title: Label },
  pairing: Pairing, blocks: Blocks<Pairs>, done: number,
): UnderNarrative[] {
  const found = othersDifference(pairing, blocks(blocksIn(done)));
  return found.difference === found.difference ? [{ id, title, ...found }] : [];
}

/** Both plans as one: the second is played after the first, and bounds nothing of it. */
export function alongside(first: Plan, second: Plan): Plan {
  return {
    ...first,
    keep(pool) {
      first.keep(pool);
      second.keep(pool);
    },
    jobs: () => [...first.jobs(), ...second.jobs()],
    lost: () => [...new Set([...first.lost(), ...second.lost()])],
  };
}
