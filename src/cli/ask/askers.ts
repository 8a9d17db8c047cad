import type { Asker, Question } from "./asking.ts";
import { bindingness } from "./bindingness.ts";
import { budget } from "./budget.ts";
import { entry } from "./entry.ts";
import { leaves } from "./leaves.ts";
import { text } from "./text.ts";
import { venue } from "./venue.ts";

/** How each question is answered. */
export const ASKERS: Readonly<Record<Question, Asker>> = {
  leaves, text, bindingness, entry, venue, budget,
};
