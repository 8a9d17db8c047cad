import { plain, type Label } from "../../base/label.ts";
import { mean, meanInterval } from "../../base/stats.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { bindingWords } from "../../dictionary/ask-curve-words.ts";
import { askedColumn, type AskedRows } from "../../engine.ts";
import { talliedAgents } from "../../analysis/given-text.ts";
import { numberText } from "../../figure/spec.ts";
import { MEETING_FIELD } from "../../model/layout.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { agentList, nineOfTen, rangeCell, ranked, worlds, worldsCell } from "./say.ts";
import { strainOf, type Strain } from "./strain.ts";

const STEPS = 50;
const LEVELS = Array.from({ length: STEPS + 1 }, (_, n) => n / STEPS);
const SHOWN_EVERY = 5;
const RANKS = [1, 5, 10];
const NAMED = 4;

/** The drafted text at rising bindingness, and where signatories are lost. */
export const bindingness: Asker = {
  replicates: 400,
  agents: 0,
  cautions: [
    bindingWords.notDrafted, bindingWords.notNet, bindingWords.notMore, bindingWords.notBounds,
  ],
  async answer(asking) {
    const { model, meeting, desk, replicates } = asking;
    const counted = talliedAgents(model, meeting);
    const { seat } = model.meetings[meeting];
    const seats = model.agents.filter((_, i) => seat[i] === 1 && counted[i] === 1).length;
    const ranks = RANKS.filter((rank) => rank === 1 || rank <= seats);
    const rows = await desk.asked(model,
      { kind: "loss", meeting, levels: LEVELS, ranks }, replicates);
    const losses = lossesIn(asking, ranks, rows);
    const tenth = losses[losses.length - 1];
    const strain = await strainOf(asking, tenth.rank, tenth.median === Infinity);
    return tell(asking, seats, losses, rows, strain);
  },
};

/** Where the k-th signatory is lost. */
interface Loss {
  readonly rank: number;
  /** Share of worlds in which so many are lost at all. */
  readonly share: number;
  /** Infinity: never. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Agents lost by then, those most often lost first. */
  readonly who: readonly number[];
}

function lossesIn(
  { model }: Asking, ranks: readonly number[], rows: AskedRows,
): Loss[] {
  const agents = model.agents.length;
  return ranks.map((rank, k) => {
    const found = askedColumn(rows, 2 * LEVELS.length + k);
    const never = found.map((value) => (value === value ? value : Infinity));
    const lost = rows.sums.subarray(k * agents, (k + 1) * agents);
    return {
      rank, share: found.filter((value) => value === value).length / rows.count,
      ...nineOfTen(never), who: ranked(lost).filter((i) => lost[i] > 0),
    };
  });
}

function tell(
  asking: Asking, seats: number, losses: readonly Loss[], rows: AskedRows, strain: Strain,
): Answer {
  const { model, meeting, words } = asking;
  const tenth = losses[losses.length - 1];
  const column = (level: number, place: number): Float64Array =>
    askedColumn(rows, 2 * level + place);
  const start = mean(column(0, 0));
  const tail = 2 * LEVELS.length + losses.length;
  const drafted = nineOfTen(askedColumn(rows, tail));
  const signing = numberText(mean(askedColumn(rows, tail + 1)), 1);
  const { values } = model.meetings[meeting];
  const bound = (place: "least" | "most"): string =>
    numberText(model.values[values + MEETING_FIELD[place]], 2);
  const first = tenth.median === Infinity
    ? bindingWords.never(tenth.rank, {
      en: worlds(tenth.share, rows.count, words).en,
      zh: worldsCell(tenth.share, rows.count, words).zh,
    }, words)
    : bindingWords.lost(tenth.rank, level(tenth.median), level(tenth.low), ends(tenth.high));
  const curve = LEVELS.flatMap((at, n) => (n % SHOWN_EVERY === 0 ? [{ at, n }] : []));
  return {
    sentences: [
      first, ...(seats < RANKS[RANKS.length - 1] ? [bindingWords.few(seats)] : []),
      bindingWords.start(numberText(start, 1),
        numberText(mean(column(LEVELS.length - 1, 0)), 1)),
      ...strain.sentences,
      model.meetings[meeting].fixedText ? bindingWords.given(level(drafted.median), signing)
        : bindingWords.drafted(level(drafted.median), signing, bound("least"), bound("most")),
    ],
    tables: [
      {
        title: bindingWords.lossTitle,
        head: [bindingWords.rank, bindingWords.at, bindingWords.nineOfTen, bindingWords.lostIn,
          bindingWords.who],
        rows: losses.map(({ rank, median, low, high, share, who }) => [
          bindingWords.kth(rank), ends(median), span(low, high),
          worldsCell(share, rows.count, words),
          who.length === 0 ? plain("–") : agentList(model, who, NAMED)]),
      },
      ...strain.tables,
      {
        title: bindingWords.curveTitle,
        head: [bindingWords.level, bindingWords.signatures, bindingWords.coverage],
        rows: curve.map(({ at, n }) => {
          const [signatures, coverage] = [column(n, 0), column(n, 1).map((share) => 100 * share)];
          return [plain(numberText(at, 1)),
            rangeCell(mean(signatures), meanInterval(signatures), 1),
            rangeCell(mean(coverage), meanInterval(coverage), 0)];
        }),
      },
    ],
    picture: {
      shape: "curve", headline: bindingWords.curveTitle, note: askedFigureWords.band,
      value: bindingWords.signatures, along: bindingWords.level,
      points: LEVELS.map((at, n) =>
        ({ at, label: plain(numberText(at, 2)), ...estimate(column(n, 0)) })),
    },
    finding: {
      levels: LEVELS,
      signatures: LEVELS.map((_, n) => estimate(column(n, 0))),
      coverage: LEVELS.map((_, n) => estimate(column(n, 1))),
      drafted, strain: strain.finding, losses: losses.map((loss) => told(asking, loss)),
    },
    failed: rows.failed,
  };
}

/** A loss for --json. */
function told({ model }: Asking, { who, median, low, high, ...loss }: Loss): object {
  return {
    ...loss, median: finite(median), low: finite(low), high: finite(high),
    who: who.map((i) => model.agents[i].id),
  };
}

function estimate(values: Float64Array): { mean: number; low: number; high: number } {
  return { mean: mean(values), ...meanInterval(values) };
}

function level(value: number): string {
  return numberText(value, 2);
}

function ends(value: number): Label {
  return value === Infinity ? bindingWords.not : plain(numberText(value, 2));
}

function span(low: number, high: number): Label {
  return low === Infinity ? bindingWords.not : bindingWords.to(level(low), ends(high));
}

function finite(value: number): number | null {
  return value === Infinity ? null : value;
}
