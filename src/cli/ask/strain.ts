import type { Label } from "../../base/label.ts";
import { mean, meanInterval } from "../../base/stats.ts";
import { strainWords } from "../../dictionary/ask-strain-words.ts";
import { STRAIN_FIXED } from "../../analysis/binding-strain.ts";
import { askedColumn, type AskedRows } from "../../engine.ts";
import { numberText, signedText } from "../../figure/spec.ts";
import { PARAMETER } from "../../model/layout.ts";
import { PRIOR } from "../../thesis/prior.ts";
import type { AnswerTable, Asking } from "./asking.ts";
import { rangeCell, worldsCell } from "./say.ts";

/** Coarse: every setting is played at each of these. */
const LEVELS = [0, 0.25, 0.5, 0.75, 1];
const STAKES = [0, 0.25, 0.5, 1, 1.5, 2];
const SALIENCE = [0.1, 0.2, 0.3, 0.5, 0.75, 0.9];
const REPLICATES = 100;
const HALF = 0.5;
/** Less than the last digit printed. */
const HARDLY = 0.005;

/** Why bindingness loses so few or so many, and where it would lose the tenth. */
export interface Strain {
  readonly sentences: readonly Label[];
  readonly tables: readonly AnswerTable[];
  readonly finding: object;
}

/** What bindingness weighs; where it never loses the k-th, also what would make it do so. */
export async function strainOf(asking: Asking, rank: number, search: boolean): Promise<Strain> {
  const { model, meeting, desk, replicates, words } = asking;
  const [stakes, salience] = search ? [STAKES, SALIENCE] : [[], []];
  const rows = await desk.asked(model,
    { kind: "strain", meeting, levels: LEVELS, stakes, salience },
    Math.min(replicates, REPLICATES));
  const [share, bindFrom, bindTo, fitFrom, fitTo, from, to, ideal] =
    Array.from({ length: STRAIN_FIXED }, (_, n) => mean(askedColumn(rows, n)));
  const tried = [
    ...stakes.map((value) => ({ stakes: value })), ...salience.map((one) => ({ salience: one })),
  ].map((setting, n) => ({ ...setting, ...lossOf(rows, n, rank) }));
  const signed = (value: number): string => signedText(value, 2);
  const weighs = strainWords.weighs(percent(share), numberText(ideal, 2),
    Math.abs(bindTo - bindFrom) < HARDLY ? undefined : [signed(bindFrom), signed(bindTo)],
    [signed(fitFrom), signed(fitTo)],
    numberText(Math.abs(to - from), 2), to >= from);
  return {
    sentences: search ? [weighs, searched(asking, rank, tried)] : [weighs],
    tables: search ? [{
      title: strainWords.title,
      head: [strainWords.tried, strainWords.lost, strainWords.lostIn(rank)],
      rows: tried.map((one) => [nameOf(one), rangeCell(one.mean, one, 1),
        worldsCell(one.share, rows.count, words)]),
    }] : [],
    finding: {
      salience: share, ideal, bind: [bindFrom, bindTo], fit: [fitFrom, fitTo], utility: [from, to],
      tried,
    },
  };
}

interface Tried {
  readonly stakes?: number;
  readonly salience?: number;
  /** Signatories lost, and the share of worlds in which so many are. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

function lossOf(rows: AskedRows, setting: number, rank: number): Tried {
  const lost = askedColumn(rows, STRAIN_FIXED + setting);
  const { low, high } = meanInterval(lost);
  return {
    mean: mean(lost), low: Math.max(0, low), high,
    share: mean(lost.map((count) => Number(count >= rank))),
  };
}

function searched({ model }: Asking, rank: number, tried: readonly Tried[]): Label {
  const found = tried.filter(({ share }) => share >= HALF);
  const stakes = found.find((one) => one.stakes !== undefined)?.stakes;
  const salience = found.find((one) => one.salience !== undefined)?.salience;
  const [low, high] = PRIOR.bindingStakes.map((end) => numberText(end, 0));
  const own = numberText(model.values[PARAMETER.bindingStakes], 2);
  return strainWords[found.length === 0 ? "none" : "would"](rank,
    stakes === undefined
      ? strainWords.stakesNever(numberText(STAKES[STAKES.length - 1], 0), own, low, high)
      : strainWords.stakesFrom(numberText(stakes, 2), own, low, high),
    salience === undefined ? strainWords.salienceNever(percent(SALIENCE[SALIENCE.length - 1]))
      : strainWords.salienceFrom(percent(salience)));
}

function nameOf({ stakes, salience = 0 }: Tried): Label {
  return stakes === undefined ? strainWords.salience(percent(salience))
    : strainWords.stakes(numberText(stakes, 2));
}

function percent(share: number): string {
  return numberText(100 * share, 0);
}
