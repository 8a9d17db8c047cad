import {
  auditChannels, manipulationOf, othersSigning, playerOf, playPairs,
  type Channel, type Model, type Pairs,
} from "../../engine.ts";

/** What a what-if does to the signatures of those whose own decision it leaves alone. */
export interface Versus {
  /** Whether anything carries the change to others; if not, nothing is played. */
  readonly answer: boolean;
  readonly channels: readonly Channel[];
  /** Those whose own decision is changed. */
  readonly moved: readonly string[];
  /** Of the others, worlds in which each signs only in the what-if, and only in the partner. */
  readonly turned: Readonly<Record<string, readonly [number, number]>>;
  /** What-if less partner, replicate by replicate; those that overflow are left out. */
  readonly differences: readonly number[];
}

/** Plays some replicates of a what-if and its partner in pairs, as `plenary compare` does. */
export function versusOf(
  whatif: Model, partner: Model, seed: string | number, meeting: number | null,
  { from, count }: { readonly from: number; readonly count: number },
): Versus {
  const m = meeting ?? whatif.meetings.length - 1;
  const channels = auditChannels(whatif, partner, m).filter(({ open }) => open)
    .map(({ channel }) => channel);
  const { decisions, absences } = manipulationOf(whatif, partner);
  const moved = new Set([...decisions, ...absences]);
  const head = { answer: channels.length > 0, channels, moved: [...moved] };
  if (!head.answer) return { ...head, turned: {}, differences: [] };
  const pairs = playPairs(playerOf(whatif, seed), playerOf(partner, seed), from, count);
  const left = othersSigning(whatif, m, [pairs.whatif], moved);
  const right = othersSigning(partner, m, [pairs.partner], moved);
  return { ...head, turned: turnedIn(pairs, whatif, partner, m, moved),
    differences: left.map((signing, n) => signing - right[n]) };
}

function turnedIn(
  { whatif: one, partner: other }: Pairs, model: Model, partner: Model, m: number,
  moved: ReadonlySet<string>,
): Versus["turned"] {
  const place = ({ meetings, agents }: Model, n: number, i: number): number =>
    (n * meetings.length + m) * agents.length + i;
  return Object.fromEntries(model.agents.flatMap(({ id }, i) => {
    const twin = partner.agents.findIndex((one) => one.id === id);
    if (moved.has(id) || twin < 0) return [];
    let [joins, leaves] = [0, 0];
    for (let n = 0; n < one.count; n++) {
      if ([...one.failed, ...other.failed].includes(one.from + n)) continue;
      const by = one.signs[place(model, n, i)] - other.signs[place(partner, n, twin)];
      if (by > 0) joins++;
      else if (by < 0) leaves++;
    }
    return joins + leaves === 0 ? [] : [[id, [joins, leaves]]];
  }));
}
