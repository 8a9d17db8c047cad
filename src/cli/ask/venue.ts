import type { Label } from "../../base/label.ts";
import { mean, meanInterval } from "../../base/stats.ts";
import { askedFigureWords } from "../../dictionary/ask-figure-words.ts";
import { venueMeasureWords, venueWords } from "../../dictionary/ask-regime-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { blockOf, column, OUTCOME, type Model, type Rows } from "../../engine.ts";
import { numberText, signedText } from "../../figure/spec.ts";
import { compile } from "../../model/compile.ts";
import type { Forum } from "../../scenario/forum.ts";
import type { Answer, Asker, Asking } from "./asking.ts";
import { leader, numberOf } from "./leader.ts";
import { agentList, agentNamed, marginCell } from "./say.ts";

/** One state in so many is in the club. */
const CLUB = 8;
const NAMED = 8;

/** Measures in the order of the table, with their digits and what they are multiplied by. */
const MEASURES = [
  ["present", 1, 1], ["signatures", 1, 1], ["share", 1, 100],
  ["coverage.models", 1, 100], ["coverage.people", 1, 100],
  ["bindingness", 3, 1], ["depth", 3, 1], ["legitimacy", 3, 1],
] as const;
type Measure = (typeof MEASURES)[number][0];

interface Venue {
  readonly model: Model;
  readonly blocks: readonly Rows[];
}

/** The same agents, issues and date at the United Nations or in a club of the like-minded. */
export const venue: Asker = {
  replicates: 300,
  agents: Infinity,
  cautions: [venueWords.notBetter, venueWords.notMembers, venueWords.notAssumed],
  async answer(asking) {
    const { model, meeting, replicates, desk } = asking;
    const { sponsor, host, seat } = model.meetings[meeting];
    if (!model.agents.some(({ kind }, i) => kind === "state" && seat[i] === 1)) {
      return { sentences: [venueWords.noStates], tables: [], finding: null, failed: [] };
    }
    const centre = asking.agents[0] ?? (sponsor >= 0 ? sponsor : host >= 0 ? host
      : leader(model, meeting));
    const members = asking.agents.length > 1 ? [...new Set(asking.agents)]
      : clubOf(model, centre);
    const models = [unitedNations(asking), club(asking, centre, members), model];
    const venues: Venue[] = [];
    for (const one of models) venues.push({ model: one, blocks: await desk.rows(one, replicates) });
    return tell(asking, centre, members, venues);
  },
};

/** The states nearest to one in alignment, itself among them. */
function clubOf(model: Model, centre: number): number[] {
  const states = model.agents.flatMap(({ kind }, i) => (kind === "state" ? [i] : []));
  const pool = states.length > 0 ? states : model.agents.map((_, i) => i);
  const size = Math.max(2, Math.round(pool.length / CLUB));
  const from = numberOf(model, centre, "alignment");
  const far = (i: number): number =>
    (i === centre ? -1 : Math.abs(numberOf(model, i, "alignment") - from));
  return [...pool].sort((left, right) => far(left) - far(right) || left - right).slice(0, size);
}

/** The forum changed and nothing else: its id stays, so that every world draws the same numbers. */
function held({ scenario, base, model, meeting }: Asking, change: (forum: Forum) => Forum): Model {
  const { forum } = model.meetings[meeting];
  const forums = { ...scenario.forums, [forum]: change(scenario.forums[forum]) };
  return compile({ ...scenario, forums }, base);
}

/** As in scenarios' what-if un-venue: no government stands behind the text. */
function unitedNations(asking: Asking): Model {
  return held(asking, (forum) => {
    const { host: _host, sponsor: _sponsor, chair: _chair, hostList: _list, ...rest } = forum;
    return { ...rest, universality: 1, weighting: "equal", invited: "state", chairWeight: 0 };
  });
}

function club(asking: Asking, centre: number, members: readonly number[]): Model {
  const { agents } = asking.model;
  const states = agents.filter(({ kind }) => kind === "state").length;
  const { id } = agents[centre];
  return held(asking, (forum) => ({
    ...forum, universality: members.length / Math.max(states, members.length), sponsor: id,
    host: id, chair: id, invited: members.map((i) => agents[i].id),
  }));
}

function columnOf(one: Venue, meeting: number, measure: Measure): number[] {
  const { model, blocks } = one;
  if (measure === "share") {
    const present = columnOf(one, meeting, "present");
    return columnOf(one, meeting, "signatures").map((count, n) => count / present[n]);
  }
  return column(model, blocks, blockOf(model, meeting) + OUTCOME[measure]);
}

function tell(
  asking: Asking, centre: number, members: readonly number[], venues: readonly Venue[],
): Answer {
  const { model, meeting } = asking;
  const named = asking.agents.length > 1;
  const host = agentNamed(model, centre);
  const measured = MEASURES.map(([measure, digits, scale]) => {
    const columns = venues.map((one) =>
      columnOf(one, meeting, measure).map((value) => scale * value));
    const paired = columns[0].map((value, n) => value - columns[1][n])
      .filter((value) => value === value);
    const interval = meanInterval(paired);
    const own = venueMeasureWords[measure];
    const name = scale === 1 ? own : venueWords.percent(own);
    return { measure, name, scale, digits, columns, difference: mean(paired), ...interval };
  }).filter(({ difference }) => difference === difference);
  const clear = (sign: 1 | -1): Label[] => measured
    .filter(({ low, high, measure }) => measure !== "present"
      && (sign > 0 ? low > 0 : high < 0))
    .map(({ measure, difference, digits, scale }) =>
      venueWords[scale === 1 ? "by" : "byPoints"](venueMeasureWords[measure],
        signedText(difference, digits)));
  const alike = measured
    .filter(({ low, high, measure }) => measure !== "present" && low <= 0 && high >= 0)
    .map(({ measure }) => venueMeasureWords[measure]);
  const [gains, losses] = [clear(1), clear(-1)];
  return {
    sentences: [
      venueWords.depends(
        (named ? venueWords.chosen : venueWords.nearest)(members.length, host),
        gains.length === 0 ? venueWords.nothing : listOf(gains),
        losses.length === 0 ? venueWords.nothing : listOf(losses)),
      venueWords.inside(host,
        agentList(model, members.filter((i) => i !== centre), NAMED), named),
      ...(alike.length === 0 ? [] : [venueWords.alike(listOf(alike))]),
    ],
    tables: [{
      title: venueWords.title,
      head: [venueWords.measure, venueWords.un, venueWords.club, venueWords.asIs,
        venueWords.difference],
      rows: measured.map(({ name, digits, columns, difference, low, high }) => [
        name,
        ...columns.map((values) =>
          marginCell(numberText(mean(values), digits), meanInterval(values), digits)),
        marginCell(signedText(difference, digits), { low, high }, digits),
      ]),
    }],
    picture: {
      shape: "rows", headline: venueWords.pictureTitle, note: askedFigureWords.interval,
      value: venueWords.relative, along: venueWords.measure,
      points: measured.map(({ name: label, columns, difference, low, high }) => {
        const most = Math.max(Math.abs(mean(columns[0])), Math.abs(mean(columns[1]))) || 1;
        return {
          label, at: 0, mean: difference / most, low: low / most, high: high / most,
        };
      }),
    },
    finding: {
      centre: model.agents[centre].id, named, members: members.map((i) => model.agents[i].id),
      measures: measured.map(({ columns, name: _name, scale: _scale, ...rest }) => ({
        ...rest, un: mean(columns[0]), club: mean(columns[1]), asItIs: mean(columns[2]),
      })),
    },
    failed: venues.flatMap(({ blocks }) => blocks.flatMap(({ failed }) => [...failed])),
  };
}
