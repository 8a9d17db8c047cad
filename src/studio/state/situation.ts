import { ownOf } from "../../base/record.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Choice } from "../../edit/pack.ts";
import type { Decision } from "../../scenario/decision.ts";

/** What an agent is made to do. */
export type Pin = "signs" | "refuses" | "absent" | "free";

/** Everything a user has set; the scenario itself stays as packed. */
export interface Situation {
  /** Id of the scenario in the pack. */
  readonly scenario: string;
  readonly choice: Choice;
  /** Numbers by path. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Agents made to decide otherwise than the scenario has it. */
  readonly pins: Readonly<Record<string, Pin>>;
  /** Edits that no control shows, made before all others. */
  readonly others?: readonly Edit[];
  readonly seed: string | number;
}

/** A scenario untouched. */
export function untouched(scenario: string, seed: string | number = 1): Situation {
  return { scenario, choice: {}, numbers: {}, pins: {}, seed };
}

/** The same with one number changed; undefined takes the change back. */
export function withNumber(
  situation: Situation, path: string, value: number | undefined,
): Situation {
  if (situation.numbers[path] === value) return situation;
  const { [path]: _, ...others } = situation.numbers;
  return { ...situation, numbers: value === undefined ? others : { ...others, [path]: value } };
}

/** The same with one agent pinned; undefined leaves it as the scenario has it. */
export function withPin(situation: Situation, agent: string, pin: Pin | undefined): Situation {
  if (ownOf(situation.pins, agent) === pin) return situation;
  const { [agent]: _, ...others } = situation.pins;
  return { ...situation, pins: pin === undefined ? others : { ...others, [agent]: pin } };
}

/** The same without the edit at a path that no control shows. */
export function withoutOther(situation: Situation, path: string): Situation {
  const { others = [], ...rest } = situation;
  const left = others.filter((one) => one.path !== path);
  return left.length === 0 ? rest : { ...rest, others: left };
}

/** The same seen with another set, narrative or what-if; undefined takes one away. */
export function withChoice(
  situation: Situation, name: keyof Choice, id: string | undefined,
): Situation {
  const { [name]: _, ...others } = situation.choice;
  return { ...situation, choice: id === undefined ? others : { ...others, [name]: id } };
}

/** What a situation is compared with: the scenario under the same set and seed. */
export function baselineOf({ scenario, choice, seed }: Situation): Situation {
  const { set } = choice;
  return { ...untouched(scenario, seed), choice: set === undefined ? {} : { set } };
}

/** Whether anything is otherwise than in the baseline. */
export function isChanged({ choice, numbers, pins, others = [] }: Situation): boolean {
  return choice.whatif !== undefined || choice.narrative !== undefined
    || Object.keys(numbers).length > 0 || Object.keys(pins).length > 0 || others.length > 0;
}

/** Whether nothing is otherwise than when the scenario was opened, set and seed included. */
export function isUntouched(situation: Situation): boolean {
  return !isChanged(situation) && situation.choice.set === undefined && situation.seed === 1;
}

/** The lists that pins change, as the chosen scenario has them. */
export interface Pinned {
  readonly decisions?: readonly Decision[] | undefined;
  readonly absent?: readonly string[] | undefined;
}

/** What an agent is made to do by the scenario itself. */
export function pinIn({ decisions = [], absent = [] }: Pinned, agent: string): Pin {
  if (absent.includes(agent)) return "absent";
  const own = decisions.find((one) => one.agent === agent && one.signs !== undefined);
  return own === undefined ? "free" : own.signs === true ? "signs" : "refuses";
}

/** Whether an edit gives one of the lists that pins change. */
export function isList({ path }: Edit): boolean {
  return path === "decisions" || path === "absent";
}

/** The lists that pins change, as edits that no control shows leave them. */
export function listsUnder(
  { others = [] }: Pick<Situation, "others">, { decisions, absent }: Pinned,
): Pinned {
  return { decisions, absent,
    ...Object.fromEntries(others.filter(isList).map(({ path, value }) => [path, value])) };
}

/** A situation as edits of the scenario it has chosen. */
export function editsOf(
  situation: Pick<Situation, "numbers" | "pins" | "others">, chosen: Pinned,
): Edit[] {
  const { numbers, pins, others: first = [] } = situation;
  const edits: Edit[] = [...first,
    ...Object.entries(numbers).map(([path, value]) => ({ path, value }))];
  const agents = Object.keys(pins);
  if (agents.length === 0) return edits;
  const before = listsUnder(situation, chosen);
  const others = (before.decisions ?? []).filter(({ agent }) => !agents.includes(agent));
  const made = agents.flatMap((agent): Decision[] => {
    const pin = pins[agent];
    return pin === "signs" || pin === "refuses" ? [{ agent, signs: pin === "signs" }] : [];
  });
  const absent = [
    ...(before.absent ?? []).filter((agent) => !agents.includes(agent)),
    ...agents.filter((agent) => pins[agent] === "absent"),
  ];
  return [...edits.filter((edit) => !isList(edit)),
    { path: "decisions", value: [...others, ...made] }, { path: "absent", value: absent }];
}
