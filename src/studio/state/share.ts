import type { Language } from "../../base/label.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Link } from "../../edit/link.ts";
import { alike } from "../../edit/plain.ts";
import type { Decision } from "../../scenario/decision.ts";
import { editsOf, isList, pinIn, type Pin, type Pinned, type Situation } from "./situation.ts";

/** Numbers that sliders may have; those of forums have none, and some hang together. */
const MOVED = /^(parameters|agents|world)\./;

/** Lists longer than this are kept as they are. */
const MOST_PINS = 80;

/** A situation as it is shared; `chosen` is the scenario before its edits. */
export function linkOf(situation: Situation, chosen: Pinned, language?: Language): Link {
  const { scenario, choice, seed } = situation;
  return {
    scenario, choice, edits: editsOf(situation, chosen), seed, ...(language && { language }),
  };
}

/**
 * The situation that a link describes: numbers and pins as the controls would set them, all else
 * among `others`. It plays as the link's edits would, in their order.
 */
export function situationOf({ scenario, choice, edits, seed }: Link, chosen: Pinned): Situation {
  const pins = pinsOf(edits, chosen);
  const rest = pins === undefined ? edits : edits.filter((edit) => !isList(edit));
  // Of two edits at one path the later one counts.
  const last = new Map(rest.map((edit) => [edit.path, edit.value]));
  const isNumber = ([path, value]: readonly [string, unknown]): boolean =>
    typeof value === "number" && MOVED.test(path);
  const others = [...last].filter((one) => !isNumber(one))
    .map(([path, value]) => ({ path, value }));
  return {
    scenario, choice, seed, pins: pins ?? {},
    numbers: Object.fromEntries([...last].filter(isNumber)) as Situation["numbers"],
    ...(others.length > 0 && { others }),
  };
}

/**
 * The pins that make the lists of some edits out of those of the scenario, the fewest there are;
 * undefined where none do.
 */
function pinsOf(edits: readonly Edit[], chosen: Pinned): Situation["pins"] | undefined {
  const listAt = (path: string): readonly unknown[] | undefined =>
    edits.filter((edit) => edit.path === path).at(-1)?.value as readonly unknown[] | undefined;
  const [decisions, absent] = [listAt("decisions") as readonly Decision[] | undefined,
    listAt("absent") as readonly string[] | undefined];
  if (decisions === undefined && absent === undefined) return {};
  const wanted = {
    decisions: decisions ?? chosen.decisions ?? [], absent: absent ?? chosen.absent ?? [],
  };
  if (wanted.decisions.length > MOST_PINS || wanted.absent.length > MOST_PINS) return undefined;
  for (let made = 0; made <= wanted.decisions.length; made++) {
    for (let away = 0; away <= wanted.absent.length; away++) {
      const pins = pinsAt(wanted, chosen, made, away);
      if (gives(pins, chosen, wanted)) return pins;
    }
  }
  return undefined;
}

type Lists = Required<Pinned> & { decisions: readonly Decision[]; absent: readonly string[] };

/** Pins of the last so many decisions and absences, and of all that the lists leave out. */
function pinsAt(wanted: Lists, chosen: Pinned, made: number, away: number): Situation["pins"] {
  const { decisions, absent } = wanted;
  const agents = [
    ...decisions.slice(decisions.length - made).map(({ agent }) => agent),
    ...absent.slice(absent.length - away),
    ...(chosen.decisions ?? []).map(({ agent }) => agent)
      .filter((id) => !decisions.some(({ agent }) => agent === id)),
    ...(chosen.absent ?? []).filter((id) => !absent.includes(id)),
  ];
  return Object.fromEntries(agents.map((id): [string, Pin] => [id, pinIn(wanted, id)]));
}

function gives(pins: Situation["pins"], chosen: Pinned, wanted: Lists): boolean {
  const made = editsOf({ numbers: {}, pins }, chosen);
  const at = (path: "decisions" | "absent"): unknown =>
    made.find((edit) => edit.path === path)?.value ?? chosen[path] ?? [];
  return alike(at("decisions"), wanted.decisions) && alike(at("absent"), wanted.absent);
}
