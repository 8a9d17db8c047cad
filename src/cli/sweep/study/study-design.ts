import type { Place } from "../../../base/problem.ts";
import { sweepFileWords } from "../../../dictionary/sweep-file-words.ts";
import { report, type Session } from "../../../scenario/files.ts";
import { MOST_CELLS, type SweepFile } from "../../../scenario/sweep-file.ts";
import type { Design } from "../../../sweep/design/design.ts";
import { grid } from "../../../sweep/design/grid.ts";
import { latinHypercube } from "../../../sweep/design/latin-hypercube.ts";
import { morris } from "../../../sweep/design/morris.ts";
import { oneAtATime } from "../../../sweep/design/one-at-a-time.ts";
import { SALTELLI_FACTORS, saltelli } from "../../../sweep/design/saltelli.ts";
import { sobol, SOBOL_LIMITS } from "../../../sweep/design/sobol.ts";
import { coordinatesOf } from "../../../sweep/setting.ts";
import type { DesignFacts } from "../../../sweep/sweep.ts";
import type { FactorPlan } from "./study-factors.ts";

/** A design, and what is said of it. */
export interface PlannedDesign {
  readonly design: Design;
  readonly facts: DesignFacts;
}

type DesignFile = SweepFile["design"];

/** Factors beyond which a design is no longer worked out. */
const MOST_FACTORS = 1000;
const MORRIS_LEVELS = 4;

/**
 * The design of a file over its factors; undefined, with its problems reported, where it cannot
 * be. A table is none.
 */
export function plannedDesign(
  session: Session, file: DesignFile, plans: readonly FactorPlan[], seed: number, place: Place,
): PlannedDesign | undefined {
  const count = plans.length;
  const { kind } = file;
  const most = kind === "sobol" ? SOBOL_LIMITS.factors
    : kind === "saltelli" ? SALTELLI_FACTORS : MOST_FACTORS;
  if (count > most) return report(session, place, sweepFileWords.tooManyFactors(count, kind, most));
  if (count === 0 || kind === "table") return undefined;
  if (kind === "morris") reportUnordered(session, plans);
  const cells = cellsOf(file, plans);
  if (!(cells <= MOST_CELLS)) {
    return report(session, place, sweepFileWords.tooManyCells(cells, MOST_CELLS));
  }
  // A design checks its own numbers by throwing, which is for us and not for authors.
  if (session.problems.length > 0) return undefined;
  return { design: designOf(file, plans, seed), facts: factsOf(file, cells) };
}

/** How many settings each factor takes in a grid. */
export function gridCounts(plans: readonly FactorPlan[]): number[] {
  return plans.map(({ factor, levels }) => coordinatesOf(factor, levels).length);
}

/** An effect of a step needs levels that have an order; two always have. */
function reportUnordered(session: Session, plans: readonly FactorPlan[]): void {
  for (const { factor, place } of plans) {
    const { length } = factor.levels;
    if (length > 2) report(session, place, sweepFileWords.unordered(length));
  }
}

/** How many cells a design would have, worked out before anything of it is. */
function cellsOf(
  { kind, cells = 1, trajectories = 1, base = 1, second = false }: DesignFile,
  plans: readonly FactorPlan[],
): number {
  if (kind === "grid") return gridCounts(plans).reduce((product, count) => product * count, 1);
  if (kind === "one-at-a-time") return coordinatesOnce(plans).flat().length + 1;
  if (kind === "morris") return trajectories * (plans.length + 1);
  return kind === "saltelli" ? base * ((second ? 2 : 1) * plans.length + 2) : cells;
}

/** One at a time, a range takes its two ends. */
function coordinatesOnce(plans: readonly FactorPlan[]): number[][] {
  return plans.map(({ factor }) => coordinatesOf(factor, 2));
}

/** Factors that need a scenario of their own vary fastest: stretches of cells then cost alike. */
function gridOrder(plans: readonly FactorPlan[]): number[] {
  const all = plans.map((_, n) => n);
  const own = (n: number): boolean => plans[n].factor.source !== "path";
  return [...all.filter(own), ...all.filter((n) => !own(n))];
}

function designOf(file: DesignFile, plans: readonly FactorPlan[], seed: number): Design {
  const { kind, cells = 1, scramble = true, trajectories = 1, base = 1, second = false } = file;
  if (kind === "grid") {
    return grid(plans.map(({ factor, levels }) => coordinatesOf(factor, levels)),
      gridOrder(plans));
  }
  if (kind === "one-at-a-time") return oneAtATime(coordinatesOnce(plans));
  if (kind === "latin-hypercube") return latinHypercube(cells, plans.length, seed);
  if (kind === "sobol") return sobol(cells, plans.length, scramble ? seed : null);
  if (kind === "morris") {
    return morris(trajectories, file.levels ?? MORRIS_LEVELS, plans.length, seed);
  }
  return saltelli(base, plans.length, second, seed);
}

function factsOf({ kind, trajectories, levels, base, second }: DesignFile, cells: number) {
  const facts: DesignFacts = {
    kind, cells,
    ...(kind === "morris" && { trajectories: trajectories ?? 1, levels: levels ?? MORRIS_LEVELS }),
    ...(kind === "saltelli" && { base: base ?? 1, second: second ?? false }),
  };
  return facts;
}
