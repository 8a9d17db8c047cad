import type { equationWords } from "../dictionary/equation-words.ts";
import type { ParameterName } from "../scenario/parameter.ts";

/** How an equation is known: its number in the comments of the code, or the name of a rule. */
export type EquationId = keyof typeof equationWords;

/** An equation as built. */
export interface Written {
  /** In Unicode, one line each; parameters and fields under their names in the file. */
  readonly formula: readonly string[];
  /** The files that compute it, from the root of the repository. */
  readonly files: readonly string[];
  readonly parameters: readonly ParameterName[];
  /** It runs where one of these is not 0; always where none is named. */
  readonly switches?: readonly ParameterName[];
}
