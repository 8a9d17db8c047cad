import { studioHelpWords } from "../../dictionary/studio-words.ts";
import type { Store } from "../state/store.ts";
import { Dialog } from "./dialog.tsx";

/** What the page is and what its keys do. */
export function Help({ store }: { store: Store }) {
  const language = store.language.value;
  return (
    <Dialog
      id="help" title={studioHelpWords.title[language]} language={language}
      open={store.helpOpen.value} closed={() => { store.helpOpen.value = false; }}
    >
      {() => (
        <>
          <p>{studioHelpWords.about[language]}</p>
          <dl>
            {studioHelpWords.keys.map(([key, words]) => (
              <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words[language]}</dd></div>
            ))}
          </dl>
          <p>{studioHelpWords.shares[language]}</p>
        </>
      )}
    </Dialog>
  );
}
