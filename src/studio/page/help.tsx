import { useEffect, useRef } from "preact/hooks";
import { studioHelpWords, studioWords } from "../../dictionary/studio-words.ts";
import type { Store } from "../state/store.ts";

/** What the page is and what its keys do. */
export function Help({ store }: { store: Store }) {
  const language = store.language.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const open = store.helpOpen.value;
  useEffect(() => {
    const box = dialog.current;
    if (open && box?.open === false) box.showModal();
    if (!open && box?.open === true) box.close();
  }, [open]);
  return (
    <dialog
      ref={dialog} aria-labelledby="help-head" onClose={() => { store.helpOpen.value = false; }}
    >
      <h2 id="help-head">{studioHelpWords.title[language]}</h2>
      <p>{studioHelpWords.about[language]}</p>
      <dl>
        {studioHelpWords.keys.map(([key, words]) => (
          <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words[language]}</dd></div>
        ))}
      </dl>
      <p>{studioHelpWords.shares[language]}</p>
      <button type="button" onClick={() => { store.helpOpen.value = false; }}>
        {studioWords.close[language]}
      </button>
    </dialog>
  );
}
