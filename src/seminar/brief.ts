import { KINDS } from "../base/kind.ts";
import type { Label } from "../base/label.ts";
import { briefWords } from "../dictionary/seminar-brief-words.ts";
import { groupName } from "../dictionary/seminar-group-words.ts";
import { levelWords } from "../dictionary/seminar-level-words.ts";
import { FIELD, rowOf } from "../model/layout.ts";
import { basisOf, meanOf, type Basis, type BriefLine, type BriefSection } from "./brief-line.ts";
import { sourcesOf, type BriefSource } from "./brief-sources.ts";
import { confidentialOf } from "./confidential.ts";
import type { Seat } from "./seat.ts";
import { invitedOf, roleOf, type SeatRole, type Sitting } from "./sitting.ts";

/** One page each: what everyone may know of a seat, and what only its people may. */
export interface Brief {
  readonly seat: Seat;
  readonly role: SeatRole;
  readonly public: readonly BriefSection[];
  readonly confidential: readonly BriefSection[];
}

/** Groups and hearers named at most. */
const MOST_GROUPS = 8;
const MOST_HEARD = 12;

/**
 * The brief of a seat, made from the scenario alone: facts, coded positions and their sources for
 * everyone; aims, red lines and a score card in words, from ideal points and saliences, for the
 * seat. A bloc's numbers are plain means of its members at their modes. A scenario without its
 * sources gives the same lines and names no document.
 */
export function briefOf(sitting: Sitting, seat: Seat): Brief {
  const role = roleOf(sitting, seat);
  return {
    seat, role,
    public: [
      { heading: briefWords.who, lines: whoLines(sitting, seat, role) },
      { heading: briefWords.stands, lines: positionLines(sitting, seat) },
    ],
    confidential: confidentialOf(sitting, seat, role),
  };
}

function line(text: Label, basis: Basis, sources: readonly BriefSource[] = []): BriefLine {
  return { text, basis, sources };
}

function whoLines(sitting: Sitting, seat: Seat, role: SeatRole): BriefLine[] {
  const { model, meeting, scenario } = sitting;
  const { name: venue, forum } = model.meetings[meeting];
  const names = seat.agents.map((id) => scenario.agents[id].name);
  const invited = invitedOf(model, meeting, seat);
  const shared = [...new Set(seat.agents.flatMap((id) => scenario.agents[id].groups ?? []))]
    .filter((group) => seat.agents.every((id) => scenario.agents[id].groups?.includes(group)));
  const host = scenario.forums[forum].host;
  const heard = role === "delegation" ? [] : hearers(sitting, seat);
  return [
    line(names.length === 1 ? briefWords.one(names[0]) : briefWords.bloc(seat.name, names), "data"),
    line(role === "delegation" ? briefWords.maySign(venue, invited.length)
      : briefWords.voiceOnly(venue), "data"),
    ...(role === "delegation" ? []
      : [line(heard.length === 0 ? briefWords.unheard : briefWords.heardBy(heard), "assumed")]),
    ...(host !== undefined && seat.agents.includes(host) ? [line(briefWords.host, "data")] : []),
    ...(shared.length === 0 ? [] : [line(briefWords.groups(
      shared.slice(0, MOST_GROUPS).map(groupName)), "data")]),
    ...rankLines(sitting, seat),
  ];
}

/** States that count a member among the voices they hear at home. */
function hearers({ scenario }: Sitting, { agents }: Seat): Label[] {
  return Object.values(scenario.agents)
    .filter(({ voices = {} }) => agents.some((id) => Object.hasOwn(voices, id)))
    .map(({ name }) => name).slice(0, MOST_HEARD);
}

/** A share as a whole percentage; a small one is not rounded to none. */
function percentOf(share: number): string {
  return share < 0.005 ? "<1%" : `${Math.round(100 * share)}%`;
}

function rankLines(sitting: Sitting, seat: Seat): BriefLine[] {
  const { model, scenario } = sitting;
  const capability = (i: number): number => model.values[rowOf(model.layout, i) + FIELD.capability];
  const own = new Set(seat.agents);
  const kinds = new Set(seat.agents.map((id) => scenario.agents[id].kind));
  const peers = model.agents.map((_, i) => i).filter((i) => kinds.has(model.agents[i].kind));
  const best = Math.max(...peers.filter((i) => own.has(model.agents[i].id)).map(capability));
  const rank = 1 + peers.filter((i) => capability(i) > best).length;
  const sources = sourcesOf(scenario, seat.agents.map((id) => scenario.agents[id].capability));
  const held = seat.agents.map((id) => model.agents.findIndex((agent) => agent.id === id))
    .map((i) => model.values[rowOf(model.layout, i) + FIELD.shareModels])
    .filter((share) => share === share);
  const total = held.reduce((sum, share) => sum + share, 0);
  const inOrder = KINDS.filter((kind) => kinds.has(kind));
  const isAll = peers.every((i) => own.has(model.agents[i].id));
  return [
    ...(isAll ? [] : [line(
      briefWords.rank(rank, peers.length, inOrder, seat.agents.length > 1), "data", sources)]),
    ...(total > 0 ? [line(briefWords.systems(percentOf(total)), "data")] : []),
  ];
}

function positionLines(sitting: Sitting, seat: Seat): BriefLine[] {
  const { model, scenario, tabled } = sitting;
  return tabled.map((id) => {
    const issue = model.issues.findIndex((one) => one.id === id);
    const { name, poles } = model.issues[issue];
    const level = meanOf(sitting, seat, model.layout.positions + issue);
    const numbers = seat.agents.map((agent) => scenario.agents[agent].positions[id]);
    return line(levelWords(name, poles, level), basisOf(numbers), sourcesOf(scenario, numbers));
  });
}
