import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { changesOf, type Change } from "../state/changes.ts";
import type { Store } from "../state/store.ts";

/** What the page's situation changes; nothing before there is a result. */
export function changesShown(store: Store): readonly Change[] {
  const model = store.model.value;
  return model === undefined ? [] : changesOf(
    store.packed.value, store.chosen.value, model, store.situation.value, store.pack);
}

/** All that was changed, each to be taken back; also what no control shows. */
export function ChangesList({ store }: { store: Store }) {
  const language = store.language.value;
  const changes = changesShown(store);
  if (changes.length === 0) return null;
  return (
    <section class="changes" aria-label={studioShareWords.changes[language]}>
      <ul>
        {changes.map(({ key, what, step, parts, takeBack }) => (
          <li key={key}>
            {parts === undefined ? <span><b>{what[language]}</b> {step[language]}</span> : (
              <details>
                <summary><b>{what[language]}</b> {step[language]}</summary>
                {parts.map((part) =>
                  <div key={part.key}>{part.what[language]} {part.step[language]}</div>)}
              </details>
            )}
            <button
              type="button" aria-label={studioShareWords.takeBack(what[language])[language]}
              onClick={() => { store.set(takeBack(store.situation.value)); }}
            >✕</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
