import { plain, type Label } from "../../base/label.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { leavesWords } from "../../dictionary/ask-leaves-words.ts";
import { auditWords, channelWords } from "../../dictionary/channel-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { termWords } from "../../dictionary/term-words.ts";
import { contrast, TERMS, type Contrast, type Model } from "../../engine.ts";
import { numberText } from "../../figure/spec.ts";
import { compile } from "../../model/compile.ts";
import type { Decision } from "../../scenario/decision.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { leader } from "./leader.ts";
import { MOST_REACH, reachOf, reachParts, type Reach } from "./reach.ts";
import { agentCell, agentNamed, changeCell, ranked, worlds, worldsCell } from "./say.ts";

const WAYS = ["refuses", "absent", "walksOut"] as const;
type Way = (typeof WAYS)[number];

const LISTED = 8;
/** Terms named as what moves others most. */
const PUSHES = 2;

/** Who leaves with X: X refuses, stays away or walks out, against X signing. */
export const leaves: Asker = {
  replicates: 500,
  agents: 1,
  cautions: [leavesWords.notForecast, leavesWords.notText, leavesWords.notChannels],
  async answer(asking) {
    const { model, desk, replicates, seed } = asking;
    const agent = asking.agents[0] ?? leader(model, asking.meeting);
    const partner = variant(asking, agent, "signs");
    const contrasts: Contrast[] = [];
    for (const way of WAYS) {
      const whatif = variant(asking, agent, way);
      const kind = way === "refuses" ? "signs" : "present-and-signs";
      contrasts.push(contrast({ whatif, partner, kind }, seed,
        await desk.pairs(whatif, partner, replicates)));
    }
    const reach = contrasts[0].answer ? undefined : await reachOf(asking, agent);
    const failed = contrasts.flatMap(({ arms }) => [...arms.whatif.failed]);
    return tell(asking, agent, contrasts, reach, [...new Set(failed)]);
  },
};

/** The scenario with one agent's choice replaced, at every meeting. */
function variant(
  { scenario, base, model }: Asking, agent: number, way: Way | "signs",
): Model {
  const { id } = model.agents[agent];
  const absent = (scenario.absent ?? []).filter((one) => one !== id);
  const others = (scenario.decisions ?? []).filter((decision) => decision.agent !== id);
  const own = (scenario.decisions ?? []).filter((decision) => decision.agent === id)
    .map(({ signs: _signs, walksOut: _walksOut, ...rest }): Decision => rest);
  const choice: Decision = way === "walksOut" ? { agent: id, walksOut: true }
    : { agent: id, signs: way === "signs" };
  const changed: Scenario = {
    ...scenario, absent: way === "absent" ? [...absent, id] : absent,
    decisions: [...others, ...own, ...(way === "absent" ? [] : [choice])],
  };
  return compile(changed, base);
}

function tell(
  asking: Asking, agent: number, contrasts: readonly Contrast[], reach: Reach | undefined,
  failed: readonly number[],
): Answer {
  const { model } = asking;
  const name = agentNamed(model, agent);
  const [refusal] = contrasts;
  const first = refusal.answer ? whoLeaves(asking, name, refusal)
    : leavesWords.cannot(name, closed(refusal));
  const more = reach === undefined ? [] : [reachSentence(reach)];
  const shown = contrasts.find(({ answer }) => answer) ?? refusal;
  return {
    sentences: [first, ...more, ...otherWays(contrasts), ...byText(name, contrasts)],
    tables: [
      {
        title: leavesWords.waysTitle,
        head: [leavesWords.way, leavesWords.difference, leavesWords.channels],
        rows: contrasts.map((one, n) => [leavesWords[WAYS[n]],
          one.signatures === undefined ? leavesWords.noAnswer
            : changeCell(one.signatures.difference, one.signatures, 1),
          one.answer ? channelsOf(one) : leavesWords.none]),
      },
      ...flipsTable(asking, shown, WAYS[contrasts.indexOf(shown)]),
    ],
    ...pictureOf(contrasts),
    finding: {
      agent: model.agents[agent].id, reach,
      ways: contrasts.map((one, n) => ({ ...one, way: WAYS[n], arms: undefined })),
    },
    failed,
  };
}

/** Staying away and walking out, in one sentence where both say the same. */
function otherWays(contrasts: readonly Contrast[]): Label[] {
  const told = contrasts.slice(1).flatMap((one, n) => (one.answer
    ? [{ way: leavesWords[WAYS[n + 1]], change: signed(one), channels: channelsOf(one) }] : []));
  const alike = told.length > 1 && told.every(({ change, channels }) =>
    change.en === told[0].change.en && channels.en === told[0].channels.en);
  const ways = alike
    ? [{ ...told[0], way: leavesWords.eitherWay(told.map(({ way }) => way)) }] : told;
  return ways.map(({ way, change, channels }) => leavesWords.otherWay(way, change, channels));
}

function pictureOf(contrasts: readonly Contrast[]): Pick<Answer, "picture"> {
  const points = contrasts.flatMap(({ signatures }, n) => (signatures === undefined ? []
    : [{ label: leavesWords[WAYS[n]], at: 0, mean: signatures.difference, low: signatures.low,
      high: signatures.high }]));
  return points.length === 0 ? {} : {
    picture: {
      shape: "rows", headline: leavesWords.waysTitle, note: askedFigureWords.interval,
      value: leavesWords.difference, along: leavesWords.way, points,
    },
  };
}

function whoLeaves(asking: Asking, name: Label, refusal: Contrast): Label {
  const { model, words } = asking;
  const leaving = (refusal.flips ?? []).filter(({ lost, gained }) => lost > gained);
  const count = refusal.arms.whatif.replicates;
  if (leaving.length === 0) return leavesWords.nobody(name, channelsOf(refusal));
  const who = leaving.slice(0, 3).map(({ agent, lost }) => leavesWords.leaver(
    agentNamed(model, indexIn(model, agent)), worlds(lost / count, count, words)));
  return leavesWords.leaves(name, signed(refusal), listOf(who), channelsOf(refusal));
}

/** "2.5 more" or "1.0 fewer", with the interval turned the same way. */
function signed({ signatures }: Contrast): Label {
  const { difference, low, high } = signatures ?? { difference: 0, low: 0, high: 0 };
  const text = (value: number): string => numberText(value, 1);
  if (difference === 0 && low === 0 && high === 0) return leavesWords.same;
  return difference > 0 ? leavesWords.more(text(difference), text(low), text(high))
    : leavesWords.fewer(text(-difference), text(-high), text(-low));
}

/** Where an absence works by the text alone: that it is the text, and by which terms. */
function byText(name: Label, contrasts: readonly Contrast[]): Label[] {
  const one = contrasts.find(({ answer, channels }) =>
    answer && channels.length > 0 && channels.every((channel) => channel === "drafting"));
  const { signatures, flips = [] } = one ?? {};
  if (signatures === undefined || flips.length === 0) return [];
  const pushed = TERMS.map((term) => flips.reduce((sum, { term: own, gained, lost }) =>
    (own === term ? sum + Math.abs(gained - lost) : sum), 0));
  const terms = ranked(pushed).slice(0, PUSHES).filter((n) => pushed[n] > 0).map((n) =>
    leavesWords.quoted(termWords[TERMS[n]].name, termWords[TERMS[n]].meaning));
  return [leavesWords.drafted(name, signatures.difference > 0, leavesWords.reasons(terms))];
}

function reachSentence(reach: Reach): Label {
  const parts = reachParts(reach);
  return parts.length === 0 ? leavesWords.never(MOST_REACH) : leavesWords.could(parts);
}

function channelsOf({ channels }: Contrast): Label {
  return listOf(channels.map((channel) => channelWords[channel]));
}

/** Why peers and coverage are closed. */
function closed({ audit }: Contrast): Label {
  const told = audit.filter(({ channel }) => channel === "peers" || channel === "coverage");
  return leavesWords.reasons(told.map(({ channel, reason }) =>
    leavesWords.because(channelWords[channel], auditWords[reason])));
}

function flipsTable(
  { model, words }: Asking, shown: Contrast, way: Way,
): Answer["tables"] {
  const count = shown.arms.whatif.replicates;
  const flips = (shown.flips ?? []).slice(0, LISTED);
  if (flips.length === 0) return [];
  return [{
    title: leavesWords.whoTitle(leavesWords[way]),
    head: [leavesWords.who, leavesWords.leavesIn, leavesWords.joinsIn, leavesWords.term],
    rows: flips.map(({ agent, lost, gained, term }) => [
      agentCell(model, indexIn(model, agent)), worldsCell(lost / count, count, words),
      gained === 0 ? plain("–") : worldsCell(gained / count, count, words), termWords[term].name,
    ]),
  }];
}

function indexIn({ agents }: Model, id: string): number {
  return agents.findIndex((one) => one.id === id);
}
