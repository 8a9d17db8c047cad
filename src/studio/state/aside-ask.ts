import type { Edit } from "../../edit/edit.ts";
import type { Choice } from "../../edit/pack.ts";

/** Another way to see the scenario that is open, to be played beside what is shown. */
export interface AsideAsk {
  readonly choice: Choice;
  readonly edits: readonly Edit[];
}
