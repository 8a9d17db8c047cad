import type { Label } from "../../base/label.ts";
import { mean, meanInterval, type Interval } from "../../base/stats.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { entryWords } from "../../dictionary/ask-entry-words.ts";
import { leavesWords } from "../../dictionary/ask-leaves-words.ts";
import { askedColumn, type AskedRows } from "../../engine.ts";
import { ENTRY_WIDTH } from "../../analysis/entry.ts";
import { isOff } from "../../analysis/is-off.ts";
import { numberText } from "../../figure/spec.ts";
import { PARAMETER } from "../../model/layout.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { byCapability } from "./leader.ts";
import { MOST_REACH, reachOf, reachParts } from "./reach.ts";
import { agentCell, agentNamed, changeCell, eitherOf, ranked, worldsCell } from "./say.ts";

const LISTED = 10;
/** Agents that cannot be told apart, named in a sentence. */
const NAMED = 4;

/** What one agent's signature moves, over the worlds in which it sits. */
interface Moves {
  readonly agent: number;
  /** Its first column in the rows. */
  readonly place: number;
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
  return { agent, place: at, sits: mean(sits), signatures: over(1), coverage: over(2) };
}

type Place = "signatures" | "coverage";
const PLACES = { signatures: 1, coverage: 2 } as const;

async function tell(
  asking: Asking, moves: readonly Moves[], rows: AskedRows,
): Promise<Answer> {
  const { model } = asking;
  const order = ranked(moves.map(({ signatures }) => signatures.mean)).map((n) => moves[n]);
  const finding = {
    entries: order.map(({ place: _place, ...one }) =>
      ({ ...one, agent: model.agents[one.agent].id })),
  };
  const { failed } = rows;
  const still = order.every(({ signatures, coverage }) =>
    signatures.mean === 0 && coverage.mean === 0);
  if (still) return { sentences: await nobody(asking), tables: [], finding, failed };
  const movers = order.filter(({ signatures }) => signatures.low > 0).length;
  return {
    sentences: [
      ...(["signatures", "coverage"] as const).map((of) => winner(asking, moves, rows, of)),
      entryWords.tried(order.length, movers),
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

/** Why no entry moves anybody, and from which strengths one would. */
async function nobody(asking: Asking): Promise<Label[]> {
  const { model, meeting } = asking;
  if (model.meetings[meeting].procedure === "vote") return [entryWords.nobody(entryWords.vote)];
  const off = isOff(model, PARAMETER.peerPull) && isOff(model, PARAMETER.coverageNeed);
  const first = entryWords.nobody(off ? entryWords.off : entryWords.noOne);
  const [agent] = byCapability(model, meeting);
  if (agent === undefined) return [first];
  const parts = reachParts(await reachOf(asking, agent));
  const name = agentNamed(model, agent);
  return [first, parts.length === 0 ? leavesWords.couldNotMove(name, MOST_REACH)
    : leavesWords.wouldMove(name, parts)];
}

/** Who moves most, all those who cannot be told from the first, or that nobody surely does. */
function winner(
  { model, replicates }: Asking, moves: readonly Moves[], rows: AskedRows, of: Place,
): Label {
  const [top, ...others] = ranked(moves.map((one) => one[of].mean)).map((n) => moves[n]);
  const [scale, digits] = of === "signatures" ? [1, 2] : [100, 1];
  const text = (value: number): string => numberText(scale * value, digits);
  const size = entryWords.size[of](text(top[of].mean), text(top[of].low), text(top[of].high));
  const name = agentNamed(model, top.agent);
  if (top[of].mean === 0) return entryWords.none[of];
  if (!(top[of].low > 0)) return entryWords.unsure[of](name, size);
  const alike = others.filter((one) => one[of].low > 0 && !isTold(rows, top, one, PLACES[of]));
  if (alike.length === 0) return entryWords.most[of](name, size);
  const named = [top, ...alike].slice(0, NAMED).map(({ agent }) => agentNamed(model, agent));
  return entryWords.alike[of](eitherOf(named, 1 + alike.length - named.length), replicates, name,
    size);
}

/** Whether one moves surely more than another, in the worlds in which both sit. */
function isTold(rows: AskedRows, one: Moves, other: Moves, column: 1 | 2): boolean {
  const read = (from: Moves, more: number): Float64Array => askedColumn(rows, from.place + more);
  const [sits, sitsToo] = [read(one, 0), read(other, 0)];
  const [moved, movedToo] = [read(one, column), read(other, column)];
  const less = moved.map((value, n) => value - movedToo[n])
    .filter((_, n) => sits[n] === 1 && sitsToo[n] === 1);
  return less.length > 1 && meanInterval(less).low > 0;
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
