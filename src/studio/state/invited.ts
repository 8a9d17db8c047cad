import type { Language } from "../../base/label.ts";
import { fieldOf, nameOf } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";

/** An agent that may sign somewhere. */
export interface Invited {
  readonly id: string;
  readonly name: string;
}

/** Those who may sign somewhere, by name. */
export function invitedTo(model: Model, language: Language): Invited[] {
  return model.agents.flatMap(({ id }, n) => (model.meetings.some(({ seat }) => seat[n] === 1)
    ? [{ id, name: nameOf(model, n, language) }] : []))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The one that is selected, where it is among them; else the most capable. */
export function selectedAmong(
  model: Model, invited: readonly Invited[], selected: string,
): string {
  if (invited.some(({ id }) => id === selected)) return selected;
  const capability = new Map(model.agents.map(({ id }, n) =>
    [id, fieldOf(model, n, "capability")]));
  const of = ({ id }: Invited): number => capability.get(id) ?? 0;
  return [...invited].sort((one, other) => of(other) - of(one))[0]?.id ?? "";
}
