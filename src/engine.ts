/**
 * The engine alone: everything from the compiler onwards (the model, meetings, the world between
 * them, theses, figures), for workers and browsers.
 * Nothing here reads YAML, validates an author's file, or knows of files and screens.
 */
export { compile } from "./model/compile.ts";
export { fingerprintOf } from "./model/model-fingerprint.ts";
export { placesOf } from "./model/place.ts";
export type {
  Kind, Meeting, Model, ModelAgent, ModelEvent, ModelForum, ModelIssue, Moment,
} from "./model/model.ts";
export { TERMS, type Term } from "./negotiation/term.ts";
export { NumbersOverflow, playerOf, withNumbers, type Player, type Run } from "./run/play.ts";
export {
  trace, type Trace, type TracedAgent, type TracedEvent, type TracedMoment, type TracedSummit,
} from "./run/trace.ts";
export {
  SERIES, seriesNames, seriesPlace, seriesWidth, type SeriesName,
} from "./world/series.ts";
export {
  agentColumnsOf, blockOf, columnsOf, COVERAGES, FIXED_OUTCOMES, OUTCOME, REGIME, rowLength,
  type Column, type Coverage, type RegimeName,
} from "./outcome/outcome.ts";
export { measure } from "./outcome/measure.ts";
export { BLOCK, emptyRows, playBlocks, playRows, type Rows } from "./outcome/rows.ts";
export { playPairs, type Pairs } from "./outcome/pairs.ts";
export {
  column, digestOf, histogramOf, parametersOf, quantilesOf, summarise,
  type AgentSummary, type Quantiles, type Summary, type SummitSummary,
} from "./analysis/summary.ts";
export {
  summariseWorld, type WorldSeries, type WorldSummary,
} from "./analysis/world-summary.ts";
export {
  auditWorld, WORLD_CHANNELS, type WorldChannel, type WorldReason,
} from "./analysis/world-channel.ts";
export { auditChannels, CHANNELS, type AuditReason, type Channel } from "./analysis/channel.ts";
export {
  contrast, othersSigning,
  type Contrast, type Difference, type Flip, type Pairing, type PartnerKind,
} from "./analysis/contrast.ts";
export { manipulationOf } from "./analysis/manipulation.ts";
export {
  effectMap, mappable, playMapRow, axesOf,
  type EffectMap, type MapCell, type MappedChannel,
} from "./analysis/effect-map.ts";
export { explain, type Explanation } from "./analysis/explain.ts";
export {
  observedGap, type Miss, type ObservedForum, type ObservedGap,
} from "./analysis/observed-gap.ts";
export { askedCost, playAsked, type AskedWork } from "./analysis/asked.ts";
export { askedColumn, joinBlocks, type AskedBlock, type AskedRows } from "./analysis/worked.ts";
export { noiseShare, withoutNoise } from "./analysis/noise-share.ts";
export type { Badge, Comparison, ComparisonSet } from "./analysis/comparison.ts";
export {
  compareGallery, explainGallery, runGallery, tablesOf, type Figure,
} from "./figure/gallery.ts";
export { thesesGallery } from "./figure/theses-gallery.ts";
export type { VegaLiteSpec } from "./figure/spec.ts";
export { cellText, type Table } from "./figure/table.ts";
export { briefing, hall, type Theme } from "./figure/theme.ts";
export type { RunView } from "./figure/view.ts";
export { faultOf, playEffects, playRedrawn, type Experiment } from "./thesis/experiment.ts";
export { membersOf } from "./thesis/agent-set.ts";
export { readingOf, type Reading } from "./thesis/measure.ts";
export type { Redrawn } from "./thesis/random-model.ts";
export {
  findingOf, notRepresentable, outcomeOf, turns, type Evidence as ThesisEvidence,
  type NarrativeFinding, type Played as PlayedThesis, type ThesisFinding, type ThesisKind,
} from "./thesis/finding.ts";
export { judge, type Effect, type Expectation, type Verdict } from "./thesis/verdict.ts";
export {
  canFail, constructionOf, countSigns, ENOUGH, type Construction, type SignCount,
} from "./thesis/built-in.ts";
export type { MeasureName } from "./scenario/measure-name.ts";
export { crossing, horizonOf, levelAt } from "./thesis/crossing.ts";
export {
  placeOf, playReadings, READ, READ_FIRST, type NumberChange, type Readings,
} from "./thesis/readings.ts";
export { playPath, type PreferencePath } from "./thesis/preference-path.ts";
export {
  joinLevels, playLevels, readingsOfLevels, type PreferenceLevels,
} from "./thesis/preference-levels.ts";
export { shapley } from "./thesis/shapley.ts";
export {
  ALL_ON, combinationOf, COMBINATIONS, foldWorlds, joinReadings, judgeStatement, LOGIC_IDS,
  turnFinding, type EightWorlds, type LogicId, type StatementTest, type TurnFinding,
} from "./thesis/security-preference.ts";
export { breachOf, fewestChanges, type Breach, type Broken } from "./thesis/breaking.ts";
export type {
  PathFinding, SecurityPreferenceFinding, StatementFinding,
} from "./thesis/security-preference-finding.ts";
export {
  cellPlayerOf, playCells, type CellPiece, type CellPlayer, type PlayedCells,
} from "./sweep/play-cells.ts";
export { mostReplicates, replicatesNeeded } from "./sweep/until.ts";
export type { Estimate } from "./analysis/estimate.ts";
export {
  sobolIndices, type PairIndex, type SaltelliPlan, type SobolIndices,
} from "./analysis/sobol-indices.ts";
export {
  morrisEffects, type MorrisEffect, type MorrisPlan, type MorrisScreening,
} from "./analysis/morris-effects.ts";
export { tornado, type TornadoBar, type TornadoFactor } from "./analysis/tornado.ts";
export {
  responseCurve, type CurveOptions, type CurvePoint, type ResponseCurve,
} from "./analysis/response-curve.ts";
export {
  heatMap, type HeatAxis, type HeatCell, type HeatMap, type HeatOptions,
} from "./analysis/heat-map.ts";
export {
  prim, type Box, type BoxLimit, type Discovery, type PrimOptions,
} from "./analysis/prim.ts";
export type { PrimFactor } from "./analysis/prim-region.ts";
export {
  threshold, type Crossing, type Threshold, type ThresholdOptions,
} from "./analysis/threshold.ts";
export { robustness, type Robustness } from "./analysis/robustness.ts";
export { libraryGallery } from "./figure/library-gallery.ts";
export type { Strip } from "./figure/strips-figure.ts";
export { leadingAgents } from "./analysis/atlas-leaders.ts";
export {
  playRefusals, type PlayedRefusals, type PlayedWay, type RefusalOrder,
} from "./analysis/atlas-play.ts";
export {
  CHOICES, cardFaults, COVERAGE_STEPS, OFFER_POINT, TOP, USUAL_VOICE, type Card, type Choice,
} from "./seminar/card.ts";
export { cardEdits, type Played as PlayedCard } from "./seminar/card-edits.ts";
export {
  CODE_LENGTH, decodeCard, encodeCard, sessionTag, type CodeRound, type Decoded,
} from "./seminar/code.ts";
export { FEWEST_SEATS, MOST_ROUNDS, MOST_SEATS } from "./base/seat-limits.ts";
export type { Seat } from "./seminar/seat.ts";
export {
  roleOf, seatFaults, sit, type SeatRole, type Sitting, type SitOptions,
} from "./seminar/sitting.ts";
export { defaultSeats } from "./seminar/default-seats.ts";
export { usualCard } from "./seminar/usual-card.ts";
export { usualInjects, type Inject } from "./seminar/inject.ts";
export {
  sessionText, type Pledge, type Session, type SessionProblem, type SessionRound, type Votes,
} from "./seminar/session.ts";
export { readSession, sessionFaults, type ReadSession } from "./seminar/read-session.ts";
export {
  cardsInForce, heldAgents, modelOfRound, playSession, roundResult, strayRounds,
  type RoundResult,
} from "./seminar/play-session.ts";
export { movedBetween, type Moved, type PlayedModel } from "./seminar/moved.ts";
export {
  effectAgainst, gathered, leaveOneOut, type CardEffect, type LeaveOneOut,
} from "./seminar/leave-one-out.ts";
export { promisesAgainstCards, type PromiseAgainstCard } from "./seminar/promise.ts";
export { debriefOf, type Debrief, type RoundLine } from "./seminar/debrief.ts";
export { briefOf, type Brief } from "./seminar/brief.ts";
export { injectsOf, lessonBrief, newSession, seatsOf } from "./seminar/lesson.ts";
export {
  instructorPack, type InstructorPack, type PackKind, type PackSheet,
} from "./seminar/pack.ts";
export type { PackBlock } from "./seminar/pack-block.ts";
