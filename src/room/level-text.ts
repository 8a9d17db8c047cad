import { numberText, percentText } from "../figure/spec.ts";
import { TOP } from "../seminar/card.ts";
import type { LevelView } from "./screen.ts";

/** A level in the points of the cards, a share in percent; a dash where there is none. */
export function levelText(level: LevelView | undefined): string {
  if (level === undefined) return "–";
  return level.isShare === true ? percentText(level.level) : numberText(TOP * level.level, 1);
}
