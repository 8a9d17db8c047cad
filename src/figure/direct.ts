import type { Contrast } from "../analysis/contrast.ts";
import type { Label } from "../base/label.ts";
import { channelWords } from "../dictionary/channel-words.ts";
import { compareWords } from "../dictionary/compare-words.ts";

/** Whether somebody decides or attends otherwise by decree. */
export function movesDecisions(
  { manipulation: { decisions, absences } }: Pick<Contrast, "manipulation">,
): boolean {
  return decisions.length + absences.length > 0;
}

/** Whether only what is not a decision is changed: its effects then travel as in any run. */
export function isDirect(contrast: Pick<Contrast, "manipulation" | "audit">): boolean {
  return !movesDecisions(contrast)
    && contrast.audit.some(({ channel, open }) => channel === "direct" && open);
}

/** What carries a direct change on: the text, and peers and coverage where they count. */
export function carriersOf({ audit, arms }: Pick<Contrast, "audit" | "arms">): Label[] {
  const { peerPull, coverageNeed } = arms.whatif.parameters;
  const works = { peers: peerPull !== 0, coverage: coverageNeed !== 0 };
  const carrying = (["peers", "coverage"] as const).filter((name) => works[name]
    && !audit.some(({ channel, reason }) => channel === name && reason === "a-vote"));
  return [...carrying.map((name) => channelWords[name]), compareWords.theText];
}
