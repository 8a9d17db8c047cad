import { deskWords } from "../../dictionary/room-desk-words.ts";
import { Pick } from "../../studio/page/parts.tsx";
import type { RoomStore } from "../state/store.ts";
import type { Look } from "../state/view.ts";

const LOOKS: readonly Look[] = ["light", "dark"];

/** The language and the look of this window. */
export function Looks({ store }: { store: RoomStore }) {
  const language = store.language.value;
  return (
    <div class="looks">
      <Pick
        id="language" label={deskWords.language[language]} value={language}
        options={[["en", "English"], ["zh", "中文"]]}
        chosen={(id) => { store.language.value = id === "zh" ? "zh" : "en"; }}
      />
      <Pick
        id="look" label={deskWords.look[language]} value={store.look.value}
        options={LOOKS.map((look) => [look, deskWords[look][language]])}
        chosen={(id) => { store.look.value = id === "dark" ? "dark" : "light"; }}
      />
    </div>
  );
}
