import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { clockText } from "../clock-text.ts";
import type { Clock } from "../screen.ts";

const RADIUS = 90;
const ROUND = 2 * 3.14159265 * RADIUS;

/** A round clock: the ring is what is left. */
export function ClockFace({ clock, language }: { clock: Clock; language: Language }) {
  const { total, left, running } = clock;
  const share = total > 0 ? Math.max(0, Math.min(1, left / total)) : 0;
  const words = left <= 0 ? stageWords.over : running ? stageWords.left : stageWords.paused;
  return (
    <div class={left <= 0 ? "clock over" : "clock"} role="timer">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="rim" cx="100" cy="100" r={RADIUS} />
        <circle
          class="hand" cx="100" cy="100" r={RADIUS} transform="rotate(-90 100 100)"
          style={`stroke-dasharray:${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
        />
      </svg>
      <p><strong>{clockText(left)}</strong><span>{words[language]}</span></p>
    </div>
  );
}
