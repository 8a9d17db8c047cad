import { studioFaultWords } from "../../dictionary/studio-fault-words.ts";
import type { Store } from "../state/store.ts";

/** What the reader should know, until it is dismissed. */
export function Notices({ store }: { store: Store }) {
  const language = store.language.value;
  const notices = store.notice.value;
  return (
    <div class="notices" role="status" aria-label={studioFaultWords.notices[language]}>
      {notices.map((notice, n) => (
        <p key={n} class="notice">
          <span>{notice[language]}</span>
          <button
            type="button"
            onClick={() => { store.notice.value = notices.filter((_, other) => other !== n); }}
          >{studioFaultWords.dismiss[language]}</button>
        </p>
      ))}
    </div>
  );
}
