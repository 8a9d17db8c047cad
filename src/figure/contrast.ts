import type { Language } from "../base/label.ts";
import type { Badge } from "../analysis/comparison.ts";
import type { Contrast } from "../analysis/contrast.ts";
import { contrastWords, figureWords } from "../dictionary/figure-words.ts";
import { shareInWords } from "../dictionary/share-words.ts";
import { termWords } from "../dictionary/term-words.ts";
import type { Model } from "../model/model.ts";
import { tallied } from "../outcome/outcome.ts";
import { shareText } from "./axis.ts";
import { movesDecisions } from "./direct.ts";
import { dotplotOf } from "./dotplot.ts";
import { figureSpec, numberText, percentText, quantity, scaleOf, signedText, textLayer,
  tickLabels, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { clipText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { agentLabel } from "./view.ts";

/** A contrast that has an answer, under one set of parameters. */
export interface ContrastView {
  readonly contrast: Contrast;
  readonly badge: Badge;
}

const LEFT = 190;
const RIGHT = WIDTH - 16;
const TERM = 140;
const STEP = 24;
const MOST_FLIPS = 14;
const ROOM = 24;

/** What changed, in the same simulated worlds, and who changed its mind through which term. */
export function contrastFigure(
  view: ContrastView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const above = differences(view, model, language, theme);
  const below = flipPanel(view, model, language, theme);
  const headline = contrastHeadline(view, model)[language];
  return figureSpec({ language, theme }, {
    headline,
    note: contrastNote(view, language),
    description: headline,
  }, { ...above.data, ...below.data }, {
    vconcat: [above.panel, below.panel], spacing: 26,
  });
}

/** The one sentence of a contrast. */
export function contrastHeadline({ contrast, badge }: ContrastView, model: Model) {
  const { signatures } = contrast;
  const tally = tallied(model, model.meetings[model.meetings.length - 1])("firm")
    ? figureWords.agents : figureWords.states;
  const others = movesDecisions(contrast);
  if (signatures === undefined) return contrastWords.none(others, tally);
  const { difference, collapseShare, allOrNothing } = signatures;
  if (allOrNothing) {
    return contrastWords.collapse(others, badge.wordsOnly ? shareInWords(collapseShare)
      : contrastWords.collapseShare(percentText(collapseShare)));
  }
  if (Math.abs(difference) < 0.05) return contrastWords.none(others, tally);
  const size = Math.abs(difference);
  return contrastWords.headline(numberText(size, size < 10 ? 1 : 0), difference > 0, tally);
}

/** What stands against what, in a sentence. */
export function contrastNote(
  { contrast }: Pick<ContrastView, "contrast">, language: Language,
): string {
  const { partner, title } = contrast;
  const against = contrastWords.partners[partner.kind](clipText(partner.title[language], 24));
  return contrastWords.note(clipText(title[language], 24), against[language])[language];
}

interface Panel { readonly data: JsonObject; readonly panel: JsonObject }

function differences(
  { contrast }: ContrastView, model: Model, language: Language, theme: Theme,
): Panel {
  const bars = contrast.signatures?.histogram ?? [];
  const furthest = bars.reduce((most, { count }) => Math.max(most, Math.abs(count)), 0);
  const edge = roundUp(Math.max(5, furthest), model.agents.length);
  const { dots, size, height } = dotplotOf(
    bars.map(({ count, replicates }) => ({ count: count + edge, replicates })),
    (RIGHT - 16) / (2 * edge + 1));
  const x = scaleOf([-edge - 0.5, edge + 0.5], [16, RIGHT]);
  const y = scaleOf([0, height + ROOM], [height + ROOM, 0]);
  const title = contrastWords.axis(movesDecisions(contrast))[language];
  const axis = { title, grid: false, tickMinStep: 1,
    labelExpr: "(datum.value > 0 ? '+' : '') + replace(datum.label, '-', '−')" };
  const across = (field: string) => quantity(field, x, axis);
  return {
    data: {
      differences: dots.map(({ at, x: place, y: up }) =>
        ({ difference: at - edge, x: place - edge, y: up })),
      zero: [{ at: 0, foot: 0, top: height + ROOM - 8,
        label: contrastWords.noChange[language] }],
    },
    panel: {
      width: WIDTH, height: height + ROOM,
      layer: [
        { data: { name: "zero" }, mark: { type: "rule", color: theme.zero, strokeWidth: 1.5 },
          encoding: { x: across("at"), y: quantity("foot", y), y2: { field: "top" } } },
        { data: { name: "differences" },
          mark: { type: "point", filled: true, opacity: 1, color: theme.scenario,
            size: (size - 1.5) * (size - 1.5) },
          encoding: { x: across("x"), y: quantity("y", y) } },
        textLayer("zero", { align: "left", dx: 6, dy: 2, color: theme.muted },
          { x: across("at"), y: quantity("top", y) }),
      ],
    },
  };
}

/** The next of a few fixed domains, so that figures compare. */
function roundUp(value: number, agents: number): number {
  const steps = [5, 10, 20, 50, 100, 200].filter((step) => step < agents);
  return steps.find((step) => step >= value) ?? Math.max(value, agents);
}

function flipPanel(
  { contrast, badge }: ContrastView, model: Model, language: Language, theme: Theme,
): Panel {
  const worlds = contrast.arms.whatif.replicates;
  const flips = (contrast.flips ?? []).slice(0, MOST_FLIPS);
  const x = scaleOf([-1, 1], [LEFT, RIGHT - TERM]);
  const ticks = [-1, -0.5, 0, 0.5, 1].map((at) => ({
    at, words: shareText(Math.abs(at), badge.wordsOnly, language),
  }));
  const axis = { title: contrastWords.flipAxis[language], values: ticks.map(({ at }) => at),
    labelExpr: tickLabels(ticks), grid: true, domain: false };
  const across = (field: string) => quantity(field, x, axis);
  const height = Math.max(1, flips.length) * STEP;
  const y = scaleOf([0, Math.max(1, flips.length)], [0, height]);
  const down = quantity("y", y);
  const data = flips.map(({ agent, gained, lost, term }, n) => ({
    id: agent, y: n + 0.5, zero: 0, gained: gained / worlds, lost: -lost / worlds,
    label: clipText(agentLabel(model, agent)[language], (LEFT - 24) / TEXT),
    term: termWords[term].name[language],
  }));
  const bar = (field: string, color: string): JsonObject => ({
    data: { name: "flips" }, mark: { type: "bar", height: 12, color },
    encoding: { x: across("zero"), x2: { field }, y: down },
  });
  const empty = flips.length === 0 ? [{ label: contrastWords.nobody[language], y: 0.5 }] : [];
  return {
    data: { flips: data, line: [{ at: 0 }], empty },
    panel: {
      title: { text: contrastWords.flips[language], anchor: "start", frame: "group",
        fontSize: TEXT, fontWeight: 600, color: theme.ink, offset: 8 },
      width: WIDTH, height,
      layer: [
        bar("lost", theme.scenario), bar("gained", theme.second),
        { data: { name: "line" }, mark: { type: "rule", color: theme.zero, strokeWidth: 1.5 },
          encoding: { x: across("at") } },
        textLayer("flips", { align: "right", x: LEFT - 12, fontSize: TEXT - 1 }, { y: down }),
        textLayer("flips", { align: "left", x: RIGHT - TERM + 14, fontSize: TEXT - 1,
          color: theme.muted }, { y: down }, "term"),
        textLayer("empty", { align: "left", x: LEFT, color: theme.muted }, { y: down }),
      ],
    },
  };
}

/** A signed number of signatures for captions. */
export function signaturesText(value: number): string {
  return signedText(value, Math.abs(value) < 10 ? 1 : 0);
}
