import { plain, type Label } from "../../base/label.ts";
import { parameterWords } from "../../dictionary/report-words.ts";
import { shortFieldWords } from "../../dictionary/short-field-words.ts";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { studioSwitchWords } from "../../dictionary/studio-switch-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { worldParameterWords } from "../../dictionary/world-parameter-words.ts";
import { worldWords } from "../../dictionary/world-words.ts";
import type { Pack, PackedOption, PackedScenario } from "../../edit/pack.ts";
import { clipText } from "../../figure/text.ts";
import { agentLabel, issueLabel } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { changeGroups, type ChangeGroup } from "./change-groups.ts";
import { listsUnder, pinIn, withChoice, withNumber, withoutOther, withPin, type Situation }
  from "./situation.ts";
import { startOf } from "./start-of.ts";

/** One thing that is otherwise than in the scenario, as a reader knows it. */
export interface Change {
  readonly key: string;
  readonly what: Label;
  /** From what to what; nothing where only the new value is known. */
  readonly step: Label;
  /** What it is made of, where that is more than one number. */
  readonly parts?: readonly Omit<Change, "takeBack">[];
  /** The situation without it. */
  takeBack(situation: Situation): Situation;
}

/** Everything that a situation changes, in the order of the rail. */
export function changesOf(
  packed: PackedScenario, chosen: Scenario, model: Model, situation: Situation, pack?: Pack,
): Change[] {
  const { pins } = situation;
  const lists = listsUnder(situation, chosen);
  const groups = pack === undefined ? [] : changeGroups(pack, model, situation);
  const { numbers, others } = partsOf(chosen, model, situation);
  const within = ({ paths }: ChangeGroup): readonly Change[] =>
    [...numbers, ...others].filter(({ key }) => paths.has(key));
  const alone = ({ key }: Change): boolean => !groups.some(({ paths }) => paths.has(key));
  return [
    ...choicesOf(packed, situation),
    ...groups.map((group): Change => ({ ...group, parts: within(group) })),
    ...numbers.filter(alone),
    ...Object.entries(pins).map(([agent, pin]): Change => {
      const [from, to] = [pinIn(lists, agent), pin].map((one) => studioWords.decisions[one]);
      return {
        key: `pin ${agent}`, what: agentLabel(model, agent),
        step: {
          en: studioShareWords.step(from.en, to.en).en,
          zh: studioShareWords.step(from.zh, to.zh).zh,
        },
        takeBack: (at) => withPin(at, agent, undefined),
      };
    }),
    ...others.filter(alone),
  ];
}

/** Each number, and each edit that no control shows, by its path. */
function partsOf(
  chosen: Scenario, model: Model, { numbers, others = [] }: Situation,
): Record<"numbers" | "others", Change[]> {
  return {
    numbers: Object.entries(numbers).map(([path, value]): Change => ({
      key: path, what: pathLabel(model, path),
      step: studioShareWords.step(valueText(startOf(chosen, model, path)), valueText(value)),
      takeBack: (at) => withNumber(at, path, undefined),
    })),
    others: others.map(({ path, value }): Change => {
      const known = pathLabel(model, path);
      return {
        key: path, what: known.en === path ? studioShareWords.also(path) : known,
        step: typeof value === "number"
          ? studioShareWords.step(valueText(startOf(chosen, model, path)), valueText(value))
          : plain(clipText(JSON.stringify(value), 40)),
        takeBack: (at) => withoutOther(at, path),
      };
    }),
  };
}

function choicesOf(packed: PackedScenario, { choice }: Situation): Change[] {
  const of = (
    name: "whatif" | "narrative" | "set", what: Label, none: Label,
    options: readonly PackedOption[],
  ): Change[] => {
    const id = choice[name];
    const title = options.find((one) => one.id === id)?.title;
    return title === undefined ? [] : [{
      key: name, what,
      step: {
        en: studioShareWords.step(none.en, title.en).en,
        zh: studioShareWords.step(none.zh, title.zh).zh,
      },
      takeBack: (at) => withChoice(at, name, undefined),
    }];
  };
  const { whatif, none, narrative, set, ownSet } = studioWords;
  const short = new Map(studioSwitchWords.narratives);
  return [...of("whatif", whatif, none, packed.whatifs),
    ...of("narrative", narrative, studioSwitchWords.nobody, packed.narratives.map((one) =>
      ({ ...one, title: short.get(one.id) ?? one.title }))),
    ...of("set", set, ownSet, packed.sets)];
}

/** A number without more digits than sliders have. */
function valueText(value: number): string {
  return value === value ? String(Number(value.toFixed(4))).replace("-", "−") : "–";
}

const PARAMETERS: Readonly<Record<string, Label>> = { ...parameterWords, ...worldParameterWords };
const WORLD: Readonly<Record<string, { readonly name: Label }>> = worldWords;
const FIELDS: Readonly<Record<string, Label>> = studioWords.fields;

/** What stands at a path, as the rail names it; the path itself where no control shows it. */
function pathLabel(model: Model, path: string): Label {
  const [section, id = "", field = "", ...rest] = path.split(".");
  if (section === "parameters" && Object.hasOwn(PARAMETERS, id)) return PARAMETERS[id];
  if (section === "world" && Object.hasOwn(WORLD, id)) return WORLD[id].name;
  if (section === "forums") {
    const forum = model.forums.find((one) => one.id === id);
    const of = [field, ...rest].join(".");
    if (forum !== undefined && Object.hasOwn(shortFieldWords, of)) {
      return studioShareWords.ofAgent(forum.name, shortFieldWords[of]);
    }
  }
  if (section === "agents") {
    const what = fieldLabel(model, field, rest.join("."));
    return studioShareWords.ofAgent(agentLabel(model, id), what);
  }
  return plain(path);
}

function fieldLabel(model: Model, field: string, issue: string): Label {
  if (field === "positions") return issueLabel(model, issue);
  if (field === "salience") {
    const name = issueLabel(model, issue);
    return { en: studioWords.salience(name.en).en, zh: studioWords.salience(name.zh).zh };
  }
  return Object.hasOwn(FIELDS, field) ? FIELDS[field]
    : plain(issue === "" ? field : `${field}.${issue}`);
}
