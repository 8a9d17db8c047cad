import { mean, meanInterval, type Interval } from "../../base/stats.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { entryWords } from "../../dictionary/ask-curve-words.ts";
import { askedColumn, type AskedRows } from "../../engine.ts";
import { ENTRY_WIDTH } from "../../analysis/entry.ts";
import { isOff } from "../../analysis/is-off.ts";
import { numberText } from "../../figure/spec.ts";
import { PARAMETER } from "../../model/layout.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { agentCell, agentNamed, changeCell, ranked, worldsCell } from "./say.ts";

const LISTED = 10;

/** What one agent's signature moves, over the worlds in which it sits. */
interface Moves {
  readonly agent: number;
  readonly sits: number;
  readonly signatures: Interval & { readonly mean: number };
  readonly coverage: Interval & { readonly mean: number };
}

/** Whose entry moves most: every agent that can sit, pinned to sign against pinned to stay out. */
export const entry: Asker = {
  replicates: 400,
  agents: 0,
  cautions: [entryWords.notWeight, entryWords.notSum, entryWords.notRank],
  async answer(asking) {
    const { model, meeting, desk, replicates } = asking;
    const { seat, absent, decisions } = model.meetings[meeting];
    const agents = model.agents.flatMap((_, i) =>
      (seat[i] === 1 && absent[i] === 0 && decisions.walksOut[i] === 0 ? [i] : []));
    const rows = await desk.asked(model, { kind: "entry", meeting, agents }, replicates);
    const moves = agents.map((agent, n) => movesOf(rows, agent, n));
    return tell(asking, moves, rows);
  },
};

function movesOf(rows: AskedRows, agent: number, n: number): Moves {
  const at = ENTRY_WIDTH * n;
  const sits = askedColumn(rows, at);
  const seated = (place: number): Float64Array =>
    askedColumn(rows, at + place).filter((_, k) => sits[k] === 1);
  const over = (place: number): Moves["signatures"] => {
    const values = seated(place);
    return values.length === 0 ? { mean: 0, low: 0, high: 0 }
      : { mean: mean(values), ...meanInterval(values) };
  };
  return { agent, sits: mean(sits), signatures: over(1), coverage: over(2) };
}

function tell(asking: Asking, moves: readonly Moves[], rows: AskedRows): Answer {
  const { model, meeting } = asking;
  const order = ranked(moves.map(({ signatures }) => signatures.mean)).map((n) => moves[n]);
  const finding = {
    entries: order.map((one) => ({ ...one, agent: model.agents[one.agent].id })),
  };
  const { failed } = rows;
  const [top] = order;
  const still = top === undefined || order.every(({ signatures, coverage }) =>
    signatures.mean === 0 && coverage.mean === 0);
  if (still) {
    const vote = model.meetings[meeting].procedure === "vote";
    const off = isOff(model, PARAMETER.peerPull) && isOff(model, PARAMETER.coverageNeed);
    const why = vote ? entryWords.vote : off ? entryWords.off : entryWords.noOne;
    return { sentences: [entryWords.nobody(why)], tables: [], finding, failed };
  }
  const [covers] = ranked(moves.map(({ coverage }) => coverage.mean)).map((n) => moves[n]);
  const text = (value: number): string => numberText(value, 2);
  const percent = (value: number): string => numberText(100 * value, 1);
  return {
    sentences: [
      entryWords.most(agentNamed(model, top.agent), text(top.signatures.mean),
        text(top.signatures.low), text(top.signatures.high)),
      entryWords.covers(agentNamed(model, covers.agent), percent(covers.coverage.mean),
        percent(covers.coverage.low), percent(covers.coverage.high)),
      entryWords.second(order.length, overlapping(order)),
    ],
    tables: [tableOf(asking, order, rows.count)],
    picture: {
      shape: "rows", headline: entryWords.title, note: askedFigureWords.interval,
      value: entryWords.signatures, along: entryWords.agent,
      points: order.slice(0, LISTED).map(({ agent, signatures }) => ({
        label: agentCell(asking.model, agent), at: 0, ...signatures,
      })),
    },
    finding, failed,
  };
}

/** How many cannot be told from the first: their intervals reach into its own. */
function overlapping(order: readonly Moves[]): number {
  return order.slice(1).filter(({ signatures }) =>
    signatures.high >= order[0].signatures.low).length;
}

function tableOf(
  { model, words }: Asking, order: readonly Moves[], count: number,
): Answer["tables"][number] {
  return {
    title: entryWords.title,
    head: [entryWords.agent, entryWords.signatures, entryWords.coverage, entryWords.sits],
    rows: order.slice(0, LISTED).map(({ agent, sits, signatures, coverage }) => [
      agentCell(model, agent), changeCell(signatures.mean, signatures, 2),
      changeCell(100 * coverage.mean,
        { low: 100 * coverage.low, high: 100 * coverage.high }, 1),
      worldsCell(sits, count, words),
    ]),
  };
}
