import type { Language } from "../../base/label.ts";
import { fieldOf, nameOf } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";

/** An agent that may sign somewhere. */
export interface Invited {
  readonly id: string;
  readonly name: string;
}

/** Leading agents stand before all others. */
const LEADING = 12;

/** Those who may sign somewhere: the most capable, then the others by name, in Chinese by id. */
export function invitedTo(model: Model, language: Language): Invited[] {
  const key = ({ id, name }: Invited): string => (language === "zh" ? id : name);
  const all = model.agents.flatMap(({ id }, n) =>
    (model.meetings.some(({ seat }) => seat[n] === 1)
      ? [{ id, name: nameOf(model, n, language), capability: fieldOf(model, n, "capability") }]
      : [])).sort((one, other) => other.capability - one.capability);
  return [...all.slice(0, LEADING), ...all.slice(LEADING).sort((one, other) =>
    (key(one) < key(other) ? -1 : 1))];
}

/** The one that is selected, where it is among them; else the most capable. */
export function selectedAmong(invited: readonly Invited[], selected: string): string {
  if (invited.some(({ id }) => id === selected)) return selected;
  return invited[0]?.id ?? "";
}
