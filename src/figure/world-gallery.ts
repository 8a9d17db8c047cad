import { pullMatrix } from "../analysis/pull-matrix.ts";
import { forumWords, normsWords, pullWords, signingWords, timelineWords }
  from "../dictionary/world-figure-words.ts";
import { PARAMETER } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { Figure } from "./figure.ts";
import { forumsFigure, movingForums } from "./forums-figure.ts";
import { normsFigure, normsMove } from "./norms-figure.ts";
import { pullFigure } from "./pull-figure.ts";
import { signingFigure } from "./signing-map.ts";
import { timelineFigure } from "./timeline.ts";
import type { RunView } from "./view.ts";
import { calendarTable, pullTable, seriesTable, signingTable } from "./world-tables.ts";
import { datedEvents, movingOf, worldMoves } from "./world-view.ts";

/** Fewest at the table for a matrix of who pulls whom. */
const FEWEST = 3;

/** What several meetings, or a world that moves between them, have to show; else nothing. */
export function worldFigures(view: RunView, model: Model, suffix: string): Figure[] {
  const { summary: { world, replicates } } = view;
  if (replicates === 0 || !worldMoves(world, model)) return [];
  return [
    ...timelineOf(view, model, suffix), ...signingOf(view, model, suffix),
    ...forumsOf(view, model, suffix), ...normsOf(view, model, suffix),
    ...pullOf(view, model, suffix),
  ];
}

function timelineOf(view: RunView, model: Model, suffix: string): Figure[] {
  return [{
    id: `timeline${suffix}`, kind: "timeline", use: view.badge.use,
    caption: timelineWords.caption(model.meetings.length, datedEvents(model).length),
    table: calendarTable(view, model),
    draw: (language, theme) => timelineFigure(view, model, language, theme),
  }];
}

function signingOf(view: RunView, model: Model, suffix: string): Figure[] {
  if (model.meetings.length < 2) return [];
  return [{
    id: `signing${suffix}`, kind: "signing", use: view.badge.use, caption: signingWords.caption,
    table: signingTable(view, model),
    draw: (language, theme) => signingFigure(view, model, language, theme),
  }];
}

function forumsOf(view: RunView, model: Model, suffix: string): Figure[] {
  const sorts = movingForums(view, model);
  if (sorts.length === 0) return [];
  const names = sorts.flatMap((sort) => model.forums.map(({ id }) => `${sort}.${id}`));
  return [{
    id: `forums${suffix}`, kind: "forums", use: view.badge.use, caption: forumWords.caption,
    table: seriesTable(view, model, names, "forums"),
    draw: (language, theme) => forumsFigure(view, model, language, theme),
  }];
}

function normsOf(view: RunView, model: Model, suffix: string): Figure[] {
  const moved = movingOf(view.summary.world, ["norms", "fragmentation"]);
  if (!normsMove(view)) return [];
  return [{
    id: `norms${suffix}`, kind: "norms", use: view.badge.use, caption: normsWords.caption,
    table: seriesTable(view, model, moved, "norms"),
    draw: (language, theme) => normsFigure(view, model, language, theme),
  }];
}

function pullOf(view: RunView, model: Model, suffix: string): Figure[] {
  if (model.values[PARAMETER.peerPull] === 0) return [];
  const matrix = pullMatrix(model, model.meetings.length - 1);
  if (matrix.agents.length < FEWEST) return [];
  return [{
    id: `pull${suffix}`, kind: "pull", use: view.badge.use, caption: pullWords.caption,
    table: pullTable(matrix, model),
    draw: (language, theme) => pullFigure(matrix, model, language, theme),
  }];
}
