import { plain, type Label } from "../../base/label.ts";
import { mean, meanInterval, quantile } from "../../base/stats.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { textWords } from "../../dictionary/ask-text-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { termWords } from "../../dictionary/term-words.ts";
import { TERMS, type AskedRows, type Model } from "../../engine.ts";
import type { GridText } from "../../analysis/text-search.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
import { BIND, FIT } from "../../negotiation/term.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { byCapability } from "./leader.ts";
import { agentCell, agentNamed, lowered, rangeCell, ranked, worlds, worldsCell } from "./say.ts";
import {
  idealTexts, lay, roomOf, searchTexts, seatedModel, signaturesOf, signingShares, termMeans,
  utilityOf, worstTerm, worthOf, type Searched, type TextFound,
} from "./text-desk.ts";

const SCREEN = 80;
/** A text gets both when each signs it in at least this share of worlds. */
const ENOUGH = 0.5;
/** Agents that lose so much of their signing share are named as lost. */
const LOST = 0.1;
const LISTED = 6;
/** Terms beside the text itself are told from this difference on. */
const OTHERS = 0.05;

/** Which text gets both of two agents, and as many others as can be. */
export const text: Asker = {
  replicates: 400,
  agents: 2,
  cautions: [textWords.notAgreed, textWords.notBest, textWords.notGrid],
  async answer(asking) {
    const { meeting, replicates, seed } = asking;
    const pair = asking.agents.length === 2 ? asking.agents
      : byCapability(asking.model, meeting).slice(0, 2);
    if (pair.length < 2) {
      return { sentences: [textWords.noPair], tables: [], finding: null, failed: [] };
    }
    const model = seatedModel(asking.model, meeting, pair);
    const room = roomOf(model, meeting);
    const ideals = idealTexts(model, meeting, pair, room, seed);
    const middle = ideals[0].map((level, d) => (level + ideals[1][d]) / 2);
    const searched = await searchTexts(asking, model, pair, [...ideals, middle], room,
      Math.min(SCREEN, replicates));
    const drafted = ideals[0].map(() => NaN);
    const { rows, found } = await lay(asking, model, pair,
      [searched.best.text, ideals[0], ideals[1], drafted], replicates);
    return tell({ asking, model, pair, searched, ideals, rows, found });
  },
};

interface Told {
  readonly asking: Asking;
  readonly model: Model;
  readonly pair: readonly number[];
  readonly searched: Searched;
  readonly ideals: readonly GridText[];
  readonly rows: AskedRows;
  /** The best text, both ideals and what is drafted. */
  readonly found: readonly TextFound[];
}

function tell(told: Told): Answer {
  const { asking: { words }, model, pair, searched, rows, found } = told;
  const [best] = found;
  const names = pair.map((i) => agentNamed(model, i));
  const share = (value: number): Label => worlds(value, rows.count, words);
  const got = Math.min(...best.signs) >= ENOUGH;
  const apart = got && best.both < ENOUGH;
  const how = apart ? textWords.getsApart : got ? textWords.gets : textWords.misses;
  // In words a share just below one half would be "about half".
  const both = apart && words ? undefined : share(best.both);
  const first = how(names, textInWords(told, best.text), best.signs.map(share), both);
  const zoneOf = (of: (one: TextFound) => number): number =>
    searched.grid.filter((one) => of(one) >= ENOUGH).length / searched.grid.length;
  const zone = { each: zoneOf(({ signs }) => Math.min(...signs)), both: zoneOf((one) => one.both) };
  const lost = lostBy(told);
  const signatures = signaturesOf(rows, 0);
  const { low, high } = meanInterval(signatures);
  const digits = (value: number): string => numberText(value, 1);
  return {
    sentences: [
      first, ...(got ? [] : [blocked(told)]),
      textWords.others(digits(mean(signatures)), digits(low), digits(high),
        digits(mean(signaturesOf(rows, 3)))),
      textWords.zone(percentText(zone.each), percentText(zone.both),
        searched.grid.length, searched.drawn),
      lost.length === 0 ? textWords.nobodyLost
        : textWords.lost(listOf(lost.slice(0, LISTED).map((i) => agentNamed(model, i))),
          Math.max(0, lost.length - LISTED)),
      ...pair.flatMap((_, k) => otherTerms(told, k as 0 | 1)),
    ],
    tables: [textTable(told), partiesTable(told)],
    picture: {
      shape: "rows", headline: textWords.pictureTitle(names), note: askedFigureWords.between,
      value: textWords.thisText, along: textWords.issue,
      points: [...issueNames(told), textWords.bindingness].map((label, d) => ({
        label, at: 0, mean: best.text[d], low: told.ideals[0][d], high: told.ideals[1][d],
      })),
    },
    finding: {
      agents: pair.map((i) => model.agents[i].id), gets: got, zone, grid: searched.grid.length,
      best: { ...best, text: best.text }, ideals: told.ideals, drafted: found[3],
      lost: lost.map((i) => model.agents[i].id),
    },
    failed: rows.failed,
  };
}

function issueNames({ model, asking: { meeting } }: Told): Label[] {
  return [...model.meetings[meeting].issues].map((d) => model.issues[d].name);
}

function textInWords(told: Told, levels: GridText): Label {
  const parts = issueNames(told).map((name, d) =>
    textWords.level(lowered(name), numberText(levels[d], 2)));
  return textWords.written(parts, numberText(levels[levels.length - 1], 2));
}

/** What keeps the one that signs less, and what payment would turn it in half of the worlds. */
function blocked({ model, pair, rows, found: [best] }: Told): Label {
  const which = best.signs[0] <= best.signs[1] ? 0 : 1;
  const name = agentNamed(model, pair[which]);
  const { term, mean: weight } = worstTerm(rows, model, 0, which);
  const against = weight < 0 ? termWords[TERMS[term]].name : undefined;
  const price = [0, 1].map((k) => {
    const sorted = utilityOf(rows, 0, k as 0 | 1).map((value) => -value).sort();
    return Math.max(0, quantile(sorted, ENOUGH));
  });
  return textWords.blocks(name, against, numberText(weight, 2),
    pair.map((i, k) => textWords.price(agentNamed(model, i), numberText(price[k], 2))));
}

/** Agents whose share of signing falls by a tenth or more against the text as drafted. */
function lostBy({ model, pair, rows }: Told): number[] {
  const [now, before] = [signingShares(rows, model, 0), signingShares(rows, model, 3)];
  const falls = before.map((share, i) => share - now[i]);
  return ranked(falls).filter((i) => falls[i] >= LOST && !pair.includes(i));
}

/** Where terms beside the text itself make it worth more than the agent's own ideal. */
function otherTerms({ model, pair, rows }: Told, which: 0 | 1): Label[] {
  const all = mean(utilityOf(rows, 0, which)) - mean(utilityOf(rows, 1 + which, which));
  if (all < OTHERS) return [];
  const own = termMeans(rows, model, 1 + which, which);
  const change = termMeans(rows, model, 0, which).map((value, term) =>
    (term === FIT || term === BIND ? 0 : value - own[term]));
  const [term] = ranked(change);
  return [textWords.otherTerms(agentNamed(model, pair[which]), numberText(all, 2),
    termWords[TERMS[term]], signedText(change[term], 2))];
}

function textTable(told: Told): Answer["tables"][number] {
  const { model, pair, ideals, found: [best] } = told;
  const names = [...issueNames(told), textWords.bindingness];
  return {
    title: textWords.textTitle,
    head: [textWords.issue, textWords.thisText,
      ...pair.map((i) => textWords.wants(agentCell(model, i)))],
    rows: names.map((name, d) => [
      name, ...[best.text, ...ideals].map((levels) => plain(numberText(levels[d], 2))),
    ]),
  };
}

function partiesTable(
  { asking: { words }, model, pair, rows, found }: Told,
): Answer["tables"][number] {
  return {
    title: textWords.partiesTitle,
    head: [textWords.party, textWords.signsThis, textWords.signsDrafted, textWords.givesUp],
    rows: pair.map((i, k) => {
      const which = k as 0 | 1;
      const now = worthOf(rows, 0, which);
      const gives = worthOf(rows, 1 + k, which).map((value, n) => value - now[n]);
      return [
        agentCell(model, i), worldsCell(found[0].signs[which], rows.count, words),
        worldsCell(found[3].signs[which], rows.count, words),
        rangeCell(mean(gives), meanInterval(gives), 2),
      ];
    }),
  };
}
