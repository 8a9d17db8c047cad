import { availableParallelism } from "node:os";
import { askedMeeting } from "../../analysis/given-text.ts";
import { compile } from "../../model/compile.ts";
import { withoutNoise, type Badge, type Model } from "../../engine.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Console } from "../console.ts";
import { underSet, type Source } from "../files/load-scenario.ts";
import { inlinePort } from "../pool/inline-port.ts";
import { badgeOf, isQuiet, restsOf } from "../play/badge.ts";
import { poolOf } from "../pool/pool.ts";
import { threadPort } from "../pool/thread-port.ts";
import { ASKERS } from "./askers.ts";
import type { Answer, Question } from "./asking.ts";
import { deskOf, type Desk, type Done } from "./desk.ts";

/** A question as it was put. */
export interface Put {
  readonly question: Question;
  readonly source: Source;
  readonly agents: readonly number[];
  readonly replicates: number;
  readonly seed: number;
  readonly workers: number | undefined;
  /** Whether a set was chosen on the command line: it is then the only one. */
  readonly chosen: boolean;
}

/** An answer and what it rests on. */
export interface SetAnswer {
  readonly set: string;
  readonly badge: Badge;
  readonly model: Model;
  readonly answer: Answer;
}

/** The answers under each set, and how much was played for them. */
export interface Answers extends Done {
  readonly answers: readonly SetAnswer[];
}

/** Runs times agents below which starting threads costs more than it gains. */
const SMALL = 4000;
/** The share of noise is taken over at most so many replicates. */
const NOISE_REPLICATES = 200;

/**
 * Answers under each set: the one that the scenario names first, beside it the other built-in
 * one; a scenario's own parameters, and a set chosen, stand alone.
 */
export async function answerAll(put: Put, console: Console): Promise<Answers> {
  const { question, source: { scenario, base }, agents, replicates, seed } = put;
  const size = Object.keys(scenario.agents).length * replicates;
  const workers = put.workers ?? (size < SMALL ? 0 : availableParallelism());
  const pool = workers === 0 ? poolOf(inlinePort, 1) : poolOf(threadPort, workers);
  const desk = deskOf(seed, pool, console);
  const answers: SetAnswer[] = [];
  try {
    for (const set of setsOf(scenario, put.chosen)) {
      const under = (one: Scenario): Scenario => (set === undefined ? one : underSet(one, set));
      const [own, from] = [under(scenario), under(base)];
      const model = compile(own, from);
      const badge = await badgeIn(desk, model, own, replicates);
      const answer = await ASKERS[question].answer({
        scenario: own, base: from, model, meeting: askedMeeting(model), agents, replicates, seed,
        words: badge.wordsOnly, desk,
      });
      answers.push({ set: model.parameterSet, badge, model, answer });
    }
  } finally {
    desk.close();
  }
  return { answers, ...desk.done() };
}

/** What the set is worth, by the words of `run` and `compare`. */
async function badgeIn(
  desk: Desk, model: Model, own: Scenario, replicates: number,
): Promise<Badge> {
  const count = Math.min(replicates, NOISE_REPLICATES);
  const still = { ...withoutNoise(model), fingerprint: `${model.fingerprint}.quiet` };
  const loud = await desk.rows(model, count);
  const quiet = isQuiet(model, still) ? loud : await desk.rows(still, count);
  return badgeOf(model, loud, quiet, restsOf(own));
}

function setsOf({ parameterSet }: Scenario, chosen: boolean): readonly (string | undefined)[] {
  const built = PARAMETER_SETS.map(({ id }) => id);
  if (chosen || !built.includes(parameterSet)) return [undefined];
  return [parameterSet, ...built.filter((id) => id !== parameterSet)];
}
