import { plain, type Label } from "../../../base/label.ts";
import { listOf } from "../../../dictionary/list-words.ts";
import { regimeWords } from "../../../dictionary/regime-words.ts";
import { measureNameWords } from "../../../dictionary/sweep-name-words.ts";
import { termWords } from "../../../dictionary/term-words.ts";
import { forumSeriesWords, worldWords } from "../../../dictionary/world-words.ts";
import type { Model } from "../../../model/model.ts";
import type { MeasuredQuantity, MeasureName } from "../../../scenario/measure-name.ts";

const { outcomes, sets, text, signs, signed, utility, term, when, crossing, at, less } =
  measureNameWords;

type SetQuantity = Extract<MeasuredQuantity, { readonly set: string; readonly at: object }>;

/** A plain name for a measure; one that has none keeps the text that the author wrote. */
export function measureTitle({ text: written, left, right }: MeasureName, model: Model): Label {
  const names = [left, ...(right === undefined ? [] : [right])].map((one) => nameOf(one, model));
  const [first, second] = names;
  if (first === undefined || (right !== undefined && second === undefined)) return plain(written);
  return second === undefined ? first : less(first, second);
}

function nameOf(quantity: MeasuredQuantity, model: Model): Label | undefined {
  if (quantity.kind === "crossing") return crossing;
  if (quantity.kind === "world") {
    const series = seriesName(quantity.name, model);
    return series && when[quantity.when](series);
  }
  if (quantity.kind === "state") return undefined;
  const bare = quantity.kind === "outcome" ? outcomeName(quantity.name, model)
    : setName(quantity, model);
  const { forum, date } = quantity.at;
  if (bare === undefined || forum === undefined) return bare;
  const name = model.forums.find(({ id }) => id === forum)?.name ?? plain(forum);
  return at(bare, name, date);
}

function outcomeName(name: string, model: Model): Label | undefined {
  if (Object.hasOwn(outcomes, name)) {
    return outcomes[name as keyof typeof outcomes];
  }
  if (Object.hasOwn(regimeWords, name)) {
    return regimeWords[name as keyof typeof regimeWords].name;
  }
  const issue = /^text\.(.+)$/.exec(name)?.[1];
  const found = model.issues.find(({ id }) => id === issue);
  return found && text(found.name);
}

/** What a set of agents does, or gets. */
function setName(quantity: SetQuantity, model: Model): Label | undefined {
  const { set } = quantity;
  const known = Object.hasOwn(sets, set)
    ? sets[set as keyof typeof sets] : undefined;
  const agents = set.split("+").map((id) => model.agents.find((one) => one.id === id)?.name);
  const named = agents.flatMap((name) => name ?? []);
  const whose = known ?? (named.length === agents.length ? listOf(named) : undefined);
  if (whose === undefined) return undefined;
  if (quantity.kind === "signed") {
    return known === undefined && agents.length === 1 ? signs(whose) : signed(whose);
  }
  if (quantity.kind !== "term") return utility(whose);
  return Object.hasOwn(termWords, quantity.term)
    ? term(termWords[quantity.term as keyof typeof termWords].name, whose) : undefined;
}

function seriesName(name: string, model: Model): Label | undefined {
  if (Object.hasOwn(worldWords, name)) return worldWords[name as keyof typeof worldWords].name;
  const [kind = "", id] = name.split(".");
  const forum = model.forums.find((one) => one.id === id);
  return forum !== undefined && Object.hasOwn(forumSeriesWords, kind)
    ? forumSeriesWords[kind as keyof typeof forumSeriesWords].name(forum.name) : undefined;
}
