import { plain, type Label } from "../base/label.ts";
import { setName } from "../dictionary/answer-words.ts";
import { describeWords } from "../dictionary/describe-words.ts";
import { limitWords } from "../dictionary/limit-words.ts";
import { purposeWords } from "../dictionary/odd-words.ts";
import { conceptsOf } from "./concepts.ts";
import { grid, list, part, text, type Cell, type Description, type Part } from "./document.ts";
import { entitiesOf } from "./entities.ts";
import { inputDataOf } from "./input-data.ts";
import { initialOf } from "./initial.ts";
import type { DescribeInput } from "./input.ts";
import { processOf } from "./process.ts";
import { sourcesPart } from "./sources.ts";
import { submodelsOf } from "./submodels.ts";

/**
 * The model and a scenario of it after the ODD protocol: seven elements, then the sources and the
 * limits. Every number is the one that the engine would play.
 */
export function describe(input: DescribeInput): Description {
  const { scenario, model } = input;
  return {
    describe: 1,
    scenario: model.id,
    title: model.title,
    facts: factsOf(input),
    elements: [
      purposeOf(input), entitiesOf(input), processOf(input), conceptsOf(input), initialOf(input),
      inputDataOf(input), submodelsOf(input), sourcesPart({ scenario }), limitsPart(),
    ],
  };
}

function factsOf({ scenario, model, sets, command, version }: DescribeInput): [Label, Cell][] {
  const { facts } = describeWords;
  const names = scenario.usedSets.length === 0 ? [setName(model.parameterSet)]
    : scenario.usedSets.map(({ id }): Label => {
      const title = sets.find((set) => set.id === id)?.title;
      return title === undefined ? plain(id)
        : { en: `${title.en} (${id})`, zh: `${title.zh}（${id}）` };
    });
  return [
    [facts.scenario, model.id],
    [facts.date, model.date],
    [facts.sets, {
      en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、"),
    }],
    ...(scenario.narrative === undefined ? []
      : [[facts.narrative, scenario.narrative.title] as [Label, Cell]]),
    [facts.fingerprint, model.fingerprint],
    [facts.version, version],
    [facts.command, command],
  ];
}

function purposeOf({ scenario, observed }: DescribeInput): Part {
  const happened = observed.length === 0 ? [] : [part("observed", purposeWords.observed, [
    grid("observed", [["forum", "forum", "code"], ["date", "date", "text"],
      ["signed", "signed", "number"]],
    observed.map(({ forum, date, signed }) => [forum, date, signed])),
  ])];
  const summary = scenario.summary ?? plain("");
  return part("purpose", describeWords.elements.purpose, [
    ...(summary.en === "" ? [] : [text(summary)]), text(purposeWords.purpose),
  ], [part("patterns", purposeWords.patterns, [list(purposeWords.list)]), ...happened]);
}

function limitsPart(): Part {
  return part("limits", describeWords.elements.limits, [list(limitWords.map(({ claim, because }) =>
    ({ en: `${claim.en} ${because.en}`, zh: `${claim.zh}${because.zh}` })))]);
}
