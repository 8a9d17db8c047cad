import { scriptWords } from "../../dictionary/room-desk-words.ts";
import { clockText } from "../clock-text.ts";
import type { RoomStore } from "../state/store.ts";
import { Act } from "./fields.tsx";

const MINUTE = 60;

/** The clock of a step: stop it, lengthen it, begin anew. */
export function ClockBox({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const { now, toggle, add, set } = store.clock;
  const { left, total, running } = now.value;
  return (
    <div class="clock-box" role="group" aria-label={scriptWords.clock[language]}>
      <p class="left" data-left={left} data-running={running}>
        <strong>{clockText(left)}</strong>
        {left === 0 && total > 0 && <span role="status">{scriptWords.over[language]}</span>}
      </p>
      <div class="row">
        <Act
          id="clock-toggle" act={toggle} disabled={left === 0}
          words={(running ? scriptWords.pause : scriptWords.start)[language]}
        />
        <Act id="clock-more" words={scriptWords.moreTime[language]} act={() => { add(MINUTE); }} />
        <Act
          id="clock-less" words={scriptWords.lessTime[language]} disabled={left === 0}
          act={() => { add(-Math.min(MINUTE, left)); }}
        />
        <Act
          id="clock-reset" words={scriptWords.restart[language]}
          act={() => { set(total, false); }}
        />
      </div>
    </div>
  );
}
