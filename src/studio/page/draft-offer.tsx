import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import type { Sharing } from "../state/sharing.ts";
import type { Store } from "../state/store.ts";

/** Offers what was left unfinished the last time; never opens it by itself. */
export function DraftOffer({ store, sharing }: { store: Store; sharing: Sharing }) {
  const language = store.language.value;
  if (sharing.offer.value === undefined) return null;
  return (
    <p class="notice offer" role="status">
      <span>{studioShareWords.draft[language]}</span>
      <button type="button" onClick={sharing.goOn}>{studioShareWords.goOn[language]}</button>
      <button type="button" onClick={() => { sharing.offer.value = undefined; }}>
        {studioShareWords.startAnew[language]}
      </button>
    </p>
  );
}
