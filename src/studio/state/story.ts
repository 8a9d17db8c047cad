import type { LogicId } from "../../thesis/security-preference.ts";

/** The steps of the story, in their order. */
export const STEPS = ["claim", "predict", "reveal", "switches", "shares", "earlier", "breaking",
  "limits"] as const;
export type StoryStep = (typeof STEPS)[number];

/** What a reader expects of a number between 0 and 1: its middle, and nine worlds in ten. */
export interface Prediction {
  readonly median: number;
  /** How far nine worlds in ten lie from the middle, at most. */
  readonly width: number;
}

/** An answer to the question which logic, removed, undoes the turn. */
export type Answer = LogicId | "several" | "none";

/** Where a reader stands. Nothing in it is ever written to. */
export interface Story {
  readonly step: StoryStep;
  readonly prediction: Prediction;
  /** The prediction is made, or was passed over; the result may be seen. */
  readonly made: "no" | "drawn" | "skipped";
  /** Logics that work. */
  readonly on: readonly LogicId[];
  readonly answer?: Answer;
  /** Numbers moved to break the thesis, by path. */
  readonly moved: Readonly<Record<string, number>>;
}

const ALL: readonly LogicId[] = ["development", "technology", "politics"];

/** A story at its beginning. */
export function beginStory(): Story {
  return { step: "claim", prediction: { median: 0.5, width: 0.2 }, made: "no", on: ALL, moved: {} };
}

/** Whether the simulated worlds may be seen: never before the prediction. */
export function isShown({ step, made }: Story): boolean {
  return made !== "no" && STEPS.indexOf(step) >= STEPS.indexOf("reveal");
}

/** Where the reader stands among the steps, from 1. */
export function placeIn({ step }: Story): number {
  return STEPS.indexOf(step) + 1;
}

/** One step on; it ends at the last one, and waits for the prediction. */
export function next(story: Story): Story {
  const wanted = STEPS[Math.min(placeIn(story), STEPS.length - 1)];
  return wanted === "reveal" && story.made === "no" ? story : { ...story, step: wanted };
}

/** One step back. */
export function back(story: Story): Story {
  return { ...story, step: STEPS[Math.max(0, placeIn(story) - 2)] };
}

/** The prediction as drawn so far; once made it stays. */
export function drawn(story: Story, change: Partial<Prediction>): Story {
  if (story.made !== "no") return story;
  const { median, width } = { ...story.prediction, ...change };
  if (median !== median || width !== width) return story;
  return { ...story, prediction: {
    median: Math.min(1, Math.max(0, median)), width: Math.min(0.5, Math.max(0.01, width)),
  } };
}

/** The prediction stands, or is passed over; the story goes on to the result. */
export function made(story: Story, how: "drawn" | "skipped"): Story {
  return next({ ...story, made: story.made === "no" ? how : story.made });
}

/** A logic switched over. */
export function switched(story: Story, logic: LogicId): Story {
  const on = story.on.includes(logic) ? story.on.filter((one) => one !== logic)
    : ALL.filter((one) => one === logic || story.on.includes(one));
  return { ...story, on };
}

/** The question answered; an answer may be changed. */
export function answered(story: Story, answer: Answer): Story {
  return { ...story, answer };
}

/** A number moved to break the thesis; undefined puts it back. */
export function moved(story: Story, path: string, value: number | undefined): Story {
  const { [path]: _, ...others } = story.moved;
  return { ...story, moved: value === undefined ? others : { ...others, [path]: value } };
}

const DOTS = 50;
/** Half the base of a triangle, for nine tenths of it within 1 of its middle. */
const BASE = 1 / (1 - Math.sqrt(0.1));

/** Fifty values that say a prediction: the quantiles of a triangle, cut off at 0 and 1. */
export function dotsOf({ median, width }: Prediction): number[] {
  const half = width * BASE;
  return Array.from({ length: DOTS }, (_, n) => {
    const share = (n + 0.5) / DOTS;
    const off = share < 0.5 ? Math.sqrt(2 * share) - 1 : 1 - Math.sqrt(2 * (1 - share));
    return Math.min(1, Math.max(0, median + half * off));
  });
}

/** A dot in a stack: across 0 to 1, up in whole dots. */
export interface StackedDot {
  readonly at: number;
  readonly up: number;
}

/** Values between 0 and 1 in columns, each value in the middle of its own. */
export function stacked(values: readonly number[], columns: number): StackedDot[] {
  const heights = new Map<number, number>();
  return [...values].sort((one, other) => one - other).map((value) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor(value * columns)));
    const up = heights.get(column) ?? 0;
    heights.set(column, up + 1);
    return { at: (column + 0.5) / columns, up };
  });
}
