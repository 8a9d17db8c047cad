/**
 * Plenary, from a file to a report. Each stage's result is the next one's argument:
 *
 *   load -> compile -> play -> measure -> summarise, contrast -> draw -> report
 *
 *   load      a scenario's text and what it extends  -> Scenario, or Problems with their places
 *   compile   Scenario                               -> Model: names are indices, defaults explicit
 *   play      Model, seed, replicate                 -> Run: one negotiation; `trace` records it
 *   measure   Run                                    -> a row of outcomes; `playRows`, `playPairs`
 *   contrast  paired rows of two models              -> channels, differences, who turns
 *   draw      summaries and contrasts                -> figures (Vega-Lite) and tables
 *   report    all of it                              -> one HTML page in both languages
 */
export { load, type Loaded, type LoadOptions } from "./scenario/load.ts";
export type { Files } from "./scenario/files.ts";
export type { Scenario } from "./scenario/scenario.ts";
export type { WhatIf } from "./scenario/whatif.ts";
export { loadObserved, type Observed } from "./scenario/observed.ts";
export { judgeFaceValidity, loadFaceValidity, type FaceVerdict } from "./scenario/face-validity.ts";
export {
  libraryJsonSchema, observedJsonSchema, parametersJsonSchema, scenarioJsonSchema,
  whatifJsonSchema, type JsonSchema,
} from "./scenario/json-schema.ts";
export { PARAMETER_SETS, type ParameterSet } from "./scenario/parameter-set.ts";
export { partnerOf, type Partner } from "./scenario/partner.ts";
export { showProblem } from "./scenario/caret.ts";
export type { Problem, Place } from "./base/problem.ts";
export { LANGUAGES, type Label, type Language } from "./base/label.ts";
export type { Quantity } from "./base/quantity.ts";
export { compile } from "./model/compile.ts";
export * from "./engine.ts";
export { answerOf } from "./report/answer.ts";
export type { Basis } from "./report/basis.ts";
export { compareReport, type CompareInput } from "./report/compare-report.ts";
export { csvOf } from "./report/csv.ts";
export { drawFigures, figureFiles, type DrawnFigure } from "./report/draw.ts";
export { explainReport, type ExplainInput } from "./report/explain-report.ts";
export { runReport, type RunInput } from "./report/run-report.ts";
export { renderSvg } from "./report/svg.ts";
