import { plain, type Label } from "../../base/label.ts";
import { mean, meanInterval, quantile } from "../../base/stats.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { budgetWords } from "../../dictionary/ask-regime-words.ts";
import type { AskedRows } from "../../engine.ts";
import { PRICE_FIXED, PRICE_STEP, PRICE_SUMS } from "../../analysis/price-curve.ts";
import { numberText } from "../../figure/spec.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { agentCell, agentList, nineOfTen, rangeCell, ranked, worldsCell } from "./say.ts";

const TARGETS = ["five", "ten", "half", "all"] as const;
type Target = (typeof TARGETS)[number];
const SHARES = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 1];
const CURVE = 40;
const CHEAPEST = 6;
const DEAREST = 4;
/** Agents bought in fewer worlds than this have no price worth telling. */
const SOLD = 0.1;

/** What a fund would have to spend on the signatures that are missing. */
export const budget: Asker = {
  replicates: 400,
  agents: 0,
  cautions: [budgetWords.notMoney, budgetWords.notCheapest, budgetWords.notBlackmail],
  async answer(asking) {
    const { model, meeting, desk, replicates } = asking;
    if (model.meetings[meeting].procedure === "vote") {
      return { sentences: [budgetWords.vote], tables: [], finding: null, failed: [] };
    }
    const rows = await desk.asked(model, { kind: "prices", meeting }, replicates);
    return tell(asking, rows);
  },
};

/** Purchases of one replicate: spent and signatures after each, first of none. */
interface Course {
  readonly spent: readonly number[];
  readonly signatures: readonly number[];
  readonly seated: number;
}

function courseOf({ width, numbers }: AskedRows, n: number): Course {
  const row = numbers.subarray(n * width, (n + 1) * width);
  const steps = Array.from({ length: row[2] }, (_, k) => PRICE_FIXED + PRICE_STEP * k);
  return {
    spent: [0, ...steps.map((at) => row[at])],
    signatures: [row[0], ...steps.map((at) => row[at + 1])],
    seated: row[1],
  };
}

/** What has to be spent for so many signatures; Infinity where it cannot be. */
function costOf({ spent, signatures, seated }: Course, target: Target): number {
  const [start] = signatures;
  if (target === "all") return spent[spent.length - 1];
  const more = target === "five" ? 5 : target === "ten" ? 10 : Math.ceil((seated - start) / 2);
  const step = signatures.findIndex((count) => count >= start + more);
  return step < 0 ? Infinity : spent[step];
}

/** Signatures that a budget buys. */
function boughtWith({ spent, signatures }: Course, budgetOf: number): number {
  let step = 0;
  while (step + 1 < spent.length && spent[step + 1] <= budgetOf) step++;
  return signatures[step];
}

function tell(asking: Asking, rows: AskedRows): Answer {
  const courses = Array.from({ length: rows.count }, (_, n) => courseOf(rows, n));
  const costs = TARGETS.map((target) => {
    const all = courses.map((course) => costOf(course, target));
    const share = all.filter((cost) => cost < Infinity).length / rows.count;
    return { target, share, ...nineOfTen(all) };
  });
  const [, , half, all] = costs;
  const start = mean(courses.map(({ signatures }) => signatures[0]));
  const end = mean(courses.map(({ signatures }) => signatures[signatures.length - 1]));
  const seated = mean(courses.map((course) => course.seated));
  const text = (value: number): string => numberText(value, 1);
  const first = end === start ? budgetWords.nothing
    : budgetWords.costs(loss(half.median), loss(half.low), upTo(half.high), loss(all.median));
  const prices = sellersOf(asking, rows);
  return {
    sentences: [
      first, budgetWords.rise(text(start), text(end), text(seated)),
      ...(end === start ? [] : tooFew(costs)), ...unsold(asking, rows), budgetWords.unit,
    ],
    tables: [
      {
        title: budgetWords.targetTitle,
        head: [budgetWords.target, budgetWords.budget, budgetWords.nineOfTen,
          budgetWords.reachedIn],
        rows: costs.map(({ target, share, median, low, high }) => [
          budgetWords[target], ends(median), span(low, high),
          worldsCell(share, rows.count, asking.words)]),
      },
      curveTable(courses, all.median), ...sellersTable(asking, prices, rows.count),
    ],
    picture: {
      shape: "curve", headline: budgetWords.curveTitle, note: askedFigureWords.band,
      value: budgetWords.signatures, along: budgetWords.budget,
      points: curveOf(courses, all.median).map(({ budget: at, ...one }) =>
        ({ at, label: plain(loss(at)), ...one })),
    },
    finding: {
      start, end, seated,
      targets: costs.map((cost) => ({
        ...cost, median: finite(cost.median), low: finite(cost.low), high: finite(cost.high),
      })),
      curve: curveOf(courses, all.median),
      sellers: prices.map((one) => ({ ...one, agent: asking.model.agents[one.agent].id })),
    },
    failed: rows.failed,
  };
}

/** The smallest number of further signatures that most worlds do not have for sale. */
function tooFew(costs: readonly { target: Target; median: number }[]): Label[] {
  const found = costs.find(({ median }) => median === Infinity);
  if (found === undefined || found.target === "half" || found.target === "all") return [];
  return [budgetWords.tooFew(found.target === "five" ? 5 : 10)];
}

function estimate(values: readonly number[]): { mean: number; low: number; high: number } {
  return { mean: mean(values), ...meanInterval(values) };
}

/** Signatures at some parts of a budget. */
function curveOf(
  courses: readonly Course[], most: number,
): { budget: number; mean: number; low: number; high: number }[] {
  return Array.from({ length: CURVE + 1 }, (_, n) => (most * n) / CURVE).map((at) =>
    ({ budget: at, ...estimate(courses.map((course) => boughtWith(course, at))) }));
}

function curveTable(courses: readonly Course[], most: number): Answer["tables"][number] {
  return {
    title: budgetWords.curveTable,
    head: [budgetWords.budget, budgetWords.signatures],
    rows: SHARES.map((share) => {
      const counts = courses.map((course) => boughtWith(course, share * most));
      return [plain(loss(share * most)), rangeCell(mean(counts), meanInterval(counts), 1)];
    }),
  };
}

interface Seller {
  readonly agent: number;
  /** Share of worlds in which it is bought, its mean price then, and its median place. */
  readonly share: number;
  readonly price: number;
  readonly place: number;
}

function sellersOf({ model }: Asking, rows: AskedRows): Seller[] {
  const places = model.agents.map((): number[] => []);
  for (let n = 0; n < rows.count; n++) {
    const at = n * rows.width;
    for (let k = 0; k < rows.numbers[at + 2]; k++) {
      places[rows.numbers[at + PRICE_FIXED + PRICE_STEP * k + 2]].push(k + 1);
    }
  }
  const sellers = places.flatMap((own, agent): Seller[] => {
    const bought = rows.sums[PRICE_SUMS * agent];
    if (bought < SOLD * rows.count) return [];
    const place = quantile(Float64Array.from(own).sort(), 0.5);
    return [{
      agent, share: bought / rows.count, price: rows.sums[PRICE_SUMS * agent + 1] / bought, place,
    }];
  });
  return ranked(sellers.map(({ price }) => -price)).map((n) => sellers[n]);
}

function sellersTable(
  { model, words }: Asking, sellers: readonly Seller[], count: number,
): Answer["tables"] {
  if (sellers.length === 0) return [];
  const shown = sellers.length <= CHEAPEST + DEAREST ? sellers
    : [...sellers.slice(0, CHEAPEST), ...sellers.slice(-DEAREST)];
  return [{
    title: budgetWords.sellersTitle(Math.min(CHEAPEST, shown.length), shown.length - CHEAPEST),
    head: [budgetWords.agent, budgetWords.price, budgetWords.place, budgetWords.boughtIn],
    rows: shown.map(({ agent, share, price, place }) => [
      agentCell(model, agent), plain(numberText(price, 3)), plain(numberText(place, 0)),
      worldsCell(share, count, words)]),
  }];
}

/** Those who are there and do not sign in the end, by the reason why they are not bought. */
function unsold({ model }: Asking, rows: AskedRows): Label[] {
  const reasons = [budgetWords.pinned, budgetWords.bound, budgetWords.unpaid];
  const parts = reasons.flatMap((reason, k) => {
    const who = model.agents.flatMap((_, i) =>
      (rows.sums[PRICE_SUMS * i + 2 + k] > 0 ? [i] : []));
    return who.length === 0 ? [] : [reason(agentList(model, who))];
  });
  return parts.length === 0 ? [budgetWords.allForSale] : parts;
}

function loss(value: number): string {
  return numberText(value, value < 10 ? 2 : 1);
}

function ends(value: number): Label {
  return value === Infinity ? budgetWords.never : plain(loss(value));
}

/** An upper end after "to". */
function upTo(value: number): Label {
  return value === Infinity ? budgetWords.notEver : plain(loss(value));
}

function span(low: number, high: number): Label {
  return low === Infinity ? budgetWords.never : budgetWords.to(loss(low), upTo(high));
}

function finite(value: number): number | null {
  return value === Infinity ? null : value;
}
