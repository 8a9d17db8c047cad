import { useSignal } from "@preact/signals";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Store } from "../state/store.ts";

/** The seed of all chance, as `--seed` takes it; a text from a link is shown as it is. */
export function SeedBox({ store }: { store: Store }) {
  const language = store.language.value;
  const { seed } = store.situation.value;
  const bad = useSignal(false);
  const put = (next: number): void => {
    bad.value = !Number.isSafeInteger(next) || next < 0;
    if (bad.value || next === seed) return;
    store.set({ ...store.situation.value, seed: next });
  };
  return (
    <div class="pick seed">
      <label for="seed">{studioWords.seed[language]}</label>
      <div class="row">
        <input
          id="seed" inputMode="numeric" autocomplete="off" spellcheck={false}
          value={String(seed)} aria-describedby="seed-note" aria-invalid={bad.value}
          onChange={({ currentTarget }) => {
            const text = currentTarget.value.trim();
            if (text === String(seed)) bad.value = false;
            else put(/^\d+$/.test(text) ? Number(text) : NaN);
          }}
        />
        <button type="button" onClick={() => { put(typeof seed === "number" ? seed + 1 : 1); }}>
          {studioShareWords.newSeed[language]}
        </button>
      </div>
      <p id="seed-note" class="small" role={bad.value ? "alert" : undefined}>
        {(bad.value ? studioShareWords.badSeed : studioShareWords.seedNote)[language]}
      </p>
    </div>
  );
}
