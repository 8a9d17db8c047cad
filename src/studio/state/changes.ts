import { plain, type Label } from "../../base/label.ts";
import { parameterWords } from "../../dictionary/report-words.ts";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { worldParameterWords } from "../../dictionary/world-parameter-words.ts";
import type { PackedOption, PackedScenario } from "../../edit/pack.ts";
import { clipText } from "../../figure/text.ts";
import { agentLabel, issueLabel } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { pinIn, withChoice, withNumber, withoutOther, withPin, type Situation }
  from "./situation.ts";
import { startOf } from "./start-of.ts";

/** One thing that is otherwise than in the scenario, as a reader knows it. */
export interface Change {
  readonly key: string;
  readonly what: Label;
  /** From what to what; nothing where only the new value is known. */
  readonly step: Label;
  /** The situation without it. */
  takeBack(situation: Situation): Situation;
}

/** Everything that a situation changes, in the order of the rail. */
export function changesOf(
  packed: PackedScenario, chosen: Scenario, model: Model, situation: Situation,
): Change[] {
  const { numbers, pins, others = [] } = situation;
  return [
    ...choicesOf(packed, situation),
    ...Object.entries(numbers).map(([path, value]): Change => ({
      key: path, what: pathLabel(model, path),
      step: studioShareWords.step(valueText(startOf(chosen, model, path)), valueText(value)),
      takeBack: (at) => withNumber(at, path, undefined),
    })),
    ...Object.entries(pins).map(([agent, pin]): Change => {
      const [from, to] = [pinIn(chosen, agent), pin].map((one) => studioWords.decisions[one]);
      return {
        key: `pin ${agent}`, what: agentLabel(model, agent),
        step: {
          en: studioShareWords.step(from.en, to.en).en,
          zh: studioShareWords.step(from.zh, to.zh).zh,
        },
        takeBack: (at) => withPin(at, agent, undefined),
      };
    }),
    ...others.map(({ path, value }): Change => ({
      key: `other ${path}`, what: studioShareWords.also(path),
      step: plain(clipText(JSON.stringify(value), 40)), takeBack: (at) => withoutOther(at, path),
    })),
  ];
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
  const { whatif, none, narrative, noNarrative, set, ownSet } = studioWords;
  return [...of("whatif", whatif, none, packed.whatifs),
    ...of("narrative", narrative, noNarrative, packed.narratives),
    ...of("set", set, ownSet, packed.sets)];
}

/** A number without more digits than sliders have. */
function valueText(value: number): string {
  return value === value ? String(Number(value.toFixed(4))).replace("-", "−") : "–";
}

const PARAMETERS: Readonly<Record<string, Label>> = { ...parameterWords, ...worldParameterWords };
const FIELDS: Readonly<Record<string, Label>> = studioWords.fields;

/** What stands at a path, as the rail names it; the path itself where no control shows it. */
function pathLabel(model: Model, path: string): Label {
  const [section, id = "", field = "", ...rest] = path.split(".");
  if (section === "parameters" && Object.hasOwn(PARAMETERS, id)) return PARAMETERS[id];
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
