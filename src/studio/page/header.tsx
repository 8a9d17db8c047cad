import { studioExportWords } from "../../dictionary/studio-export-words.ts";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { storyWords } from "../../dictionary/studio-story-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Look, Store } from "../state/store.ts";
import { StoryButton } from "./story-panel.tsx";

const LOOKS: readonly Look[] = ["light", "dark", "projector"];

/** Undo, redo, reset; language, look, help. */
export function Header({ store }: { store: Store }) {
  const language = store.language.value;
  const { past, future } = store.history.value;
  const telling = store.story.value !== undefined;
  const hidden = storyWords.hidden[language];
  const button = (words: { readonly [key in typeof language]: string }, sign: string,
    act: () => void, disabled = false, hides = true) => (
    <button
      type="button" onClick={act} disabled={disabled || (telling && hides)}
      title={telling && hides ? hidden : undefined}
      aria-description={telling && hides ? hidden : undefined}
    >
      {sign !== "" && <span aria-hidden="true" class="sign">{sign}</span>}{words[language]}
    </button>
  );
  return (
    <header class="bar">
      <p class="brand">{studioWords.title[language]}</p>
      <div class="group">
        {button(studioWords.undo, "↶", store.undo, past.length === 0)}
        {button(studioWords.redo, "↷", store.redo, future.length === 0)}
        {button(studioWords.reset, "↺", store.reset, !store.changed.value)}
      </div>
      <div class="group end">
        <StoryButton store={store} />
        <button
          type="button" lang={language === "en" ? "zh" : "en"}
          onClick={() => { store.language.value = language === "en" ? "zh" : "en"; }}
        >{studioWords.languageName[language]}</button>
        <label class="look">
          <span class="hidden">{studioWords.theme[language]}</span>
          <select
            value={store.look.value}
            onChange={(event) => { store.look.value = event.currentTarget.value as Look; }}
          >
            {LOOKS.map((look) => (
              <option key={look} value={look}>{studioWords.themes[look][language]}</option>
            ))}
          </select>
        </label>
        {button(studioShareWords.share, "", () => { store.dialog.value = "share"; })}
        {button(studioExportWords.save, "", () => { store.dialog.value = "save"; })}
        {button(studioWords.print, "", () => { window.print(); })}
        {button(studioWords.help, "?", () => { store.helpOpen.value = true; }, false, false)}
      </div>
    </header>
  );
}
