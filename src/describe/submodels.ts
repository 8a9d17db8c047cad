import { plain, type Label } from "../base/label.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import type { Model } from "../model/model.ts";
import { symbolWords } from "../dictionary/symbol-words.ts";
import { grid, list, part, text, type Block, type Part } from "./document.ts";
import { EQUATIONS, runs, type Equation } from "./equations.ts";
import type { DescribeInput } from "./input.ts";
import { parameterGrid, valueOf } from "./parameters.ts";
import { digits } from "./quantities.ts";

/** Element 7: every equation and rule, and every parameter. */
export function submodelsOf(input: DescribeInput): Part {
  return part("submodels", describeWords.elements.submodels, [], [
    part("symbols", describeWords.symbols, [symbolGrid()]),
    part("equations", describeWords.equations, [],
      EQUATIONS.map((one) => equationPart(one, input.model))),
    part("parameters", describeWords.parameters, [...setBlocks(input), parameterGrid(input)]),
  ]);
}

function symbolGrid(): Block {
  return grid("symbols", [["symbol", "symbol", "text"], ["meaning", "meaning", "text"]],
    symbolWords.map((one) => [one.symbol, one.meaning]), Infinity);
}

function setBlocks({ scenario, sets }: DescribeInput): Block[] {
  const used = scenario.usedSets.flatMap(({ id }) => {
    const set = sets.find((one) => one.id === id);
    return set === undefined ? [plain(id)] : [{
      en: `${set.title.en} (${id}): ${set.origin.en}`,
      zh: `${set.title.zh}（${id}）：${set.origin.zh}`,
    }];
  });
  return used.length === 0 ? [] : [list(used)];
}

function equationPart(equation: Equation, model: Model): Part {
  const { id, name, meaning, formula, files, parameters } = equation;
  const read = (one: Equation["parameters"][number]): number => valueOf(model, one);
  const values = parameters.map((one) => `${one} = ${digits(read(one))}`).join(", ");
  const blocks: Block[] = [
    { kind: "formula", lines: formula },
    text(meaning),
    ...(parameters.length === 0 ? [] : [text(said(describeCells.withParameters, values))]),
    ...(runs(equation, read) ? [] : [text(describeCells.doesNotRun)]),
    text(said(describeCells.files, files.join(", "))),
  ];
  const heading = /\d/.test(id)
    ? { en: `(${id}) ${name.en}`, zh: `（${id}）${name.zh}` } : name;
  return part(`equation-${id}`, heading, blocks);
}

function said({ en, zh }: Label, what: string): Label {
  return { en: `${en}: ${what}`, zh: `${zh}：${what}` };
}
