/**
 * Plenary, from a file to a report. Each stage's result is the next one's argument:
 *
 *   load -> compile -> play -> measure -> summarise, contrast -> draw -> report
 *
 *   load      a scenario's text and what it extends  -> Scenario, or Problems with their places
 *   compile   Scenario                               -> Model: names are indices, defaults explicit
 *   play      Model, seed, replicate                 -> Run: its meetings, and the world between
 *             them as a series (`seriesNames`, `seriesPlace`); `trace` records one in full
 *   measure   Run                                    -> a row of outcomes; `playRows`, `playPairs`
 *   contrast  paired rows of two models              -> channels, differences, who turns
 *   draw      summaries and contrasts                -> figures (Vega-Lite) and tables
 *   report    all of it                              -> one HTML page in both languages
 *
 * Two more ways through the same stages:
 *
 *   theses    `loadTheses` and `armLoader` give two arms, `playEffects` and `playRedrawn` their
 *             effects, `findingOf` a kind and a verdict, `thesesReport` the page
 *   describe  Scenario and Model -> the whole model in words; `describeMarkdown`, `describeHtml`
 */
export { load, type Loaded, type LoadOptions } from "./scenario/load.ts";
export type { Files } from "./scenario/files.ts";
export { checkPart, type CheckedPart } from "./scenario/check-part.ts";
export { armLoader, type ArmLoader } from "./scenario/load-arms.ts";
export {
  loadTheses, type LoadedTheses, type LoadedThesis, type ThesisExperiment,
} from "./scenario/load-theses.ts";
export {
  loadSecurityPreference, type LoadedSecurityPreference, type SecurityPreferenceSet,
} from "./scenario/load-security-preference.ts";
export { loadSeminar, type LoadedSeminar } from "./scenario/load-seminar.ts";
export type { Lesson } from "./scenario/seminar-file.ts";
export type { Thesis, ThesisFile } from "./scenario/thesis-file.ts";
export { readMeasure } from "./scenario/measure-name.ts";
export { locate, type Located, type LocatedMap } from "./scenario/located.ts";
export type { Scenario } from "./scenario/scenario.ts";
export type { ScenarioEvent } from "./scenario/event.ts";
export type { WhatIf } from "./scenario/whatif.ts";
export { loadObserved, type Observed } from "./scenario/observed.ts";
export { judgeFaceValidity, loadFaceValidity, type FaceVerdict } from "./scenario/face-validity.ts";
export {
  libraryJsonSchema, narrativeJsonSchema, observedJsonSchema, parametersJsonSchema,
  presetJsonSchema, scenarioJsonSchema, whatifJsonSchema, type JsonSchema,
} from "./scenario/json-schema.ts";
export { PARAMETER_SETS, type ParameterSet } from "./scenario/parameter-set.ts";
export { WORLD_SETS, type WorldSet } from "./scenario/world-set.ts";
export { partnerOf, type Partner } from "./edit/partner.ts";
export { showProblem } from "./scenario/caret.ts";
export type { Problem, Place } from "./base/problem.ts";
export { LANGUAGES, type Label, type Language } from "./base/label.ts";
export type { Quantity } from "./base/quantity.ts";
export { compile } from "./model/compile.ts";
export * from "./engine.ts";
export { describe } from "./describe/describe.ts";
export type { Description } from "./describe/document.ts";
export type { DescribeInput } from "./describe/input.ts";
export { answerOf } from "./report/answer.ts";
export type { Basis } from "./report/basis.ts";
export { compareReport, type CompareInput } from "./report/compare-report.ts";
export { csvOf } from "./report/csv.ts";
export { describeHtml } from "./report/describe-html.ts";
export { describeMarkdown } from "./report/describe-markdown.ts";
export { drawFigures, figureFiles, type DrawnFigure } from "./report/draw.ts";
export { explainReport, type ExplainInput } from "./report/explain-report.ts";
export { runReport, type RunInput } from "./report/run-report.ts";
export { renderSvg } from "./report/svg.ts";
export { thesesReport, type ThesesInput } from "./report/theses-report.ts";
export {
  securityPreferenceReport, type SecurityPreferenceInput,
} from "./report/security-preference-report.ts";
