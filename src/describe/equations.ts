import type { Label } from "../base/label.ts";
import { equationWords } from "../dictionary/equation-words.ts";
import type { ParameterName } from "../scenario/parameter.ts";
import type { EquationId, Written } from "./equation.ts";
import { NEGOTIATION } from "./negotiation-equations.ts";
import { WORLD } from "./world-equations.ts";

/** One equation of the model, with its words. */
export interface Equation extends Written {
  readonly id: EquationId;
  readonly name: Label;
  readonly meaning: Label;
}

const WRITTEN: Readonly<Record<EquationId, Written>> = { ...NEGOTIATION, ...WORLD };

/** In the order in which they are played: as keys, numbers would come first. */
const ORDER: readonly EquationId[] = [
  "E1", "1", "2", "3", "4", "E6", "5", "6", "7", "E2", "E3", "E9", "E10", "8", "E7",
  "conditions", "fund", "tier", "review", "filter", "9", "10", "11", "12", "13", "14", "15", "16",
  "17", "G7", "H7", "J7", "events", "series",
];

/** Every equation and rule of the model. */
export const EQUATIONS: readonly Equation[] = ORDER.map((id) =>
  ({ id, ...equationWords[id], ...WRITTEN[id] }));

/** The equations in which a parameter stands. */
export function equationsOf(parameter: ParameterName): readonly Equation[] {
  return EQUATIONS.filter(({ parameters }) => parameters.includes(parameter));
}

/** Whether an equation runs at all under the values of parameters. */
export function runs({ switches }: Equation, valueOf: (name: ParameterName) => number): boolean {
  return switches === undefined || switches.some((name) => valueOf(name) !== 0);
}
