import { useMemo } from "preact/hooks";
import { studioSwitchWords } from "../../dictionary/studio-switch-words.ts";
import type { Model } from "../../model/model.ts";
import { presetIn, presetsFor, withPreset } from "../state/presets.ts";
import type { Store } from "../state/store.ts";
import { Pick } from "./parts.tsx";

/** Ways of negotiating that the forum shown may be given. */
export function PresetPick({ store, model }: { store: Store; model: Model }) {
  const language = store.language.value;
  const { presets = [] } = store.pack;
  const meeting = store.meeting.value;
  const chosen = store.chosen.value;
  const placed = useMemo(() => presetsFor(presets, chosen, model, meeting),
    [presets, chosen, model, meeting]);
  const now = presetIn(placed, store.situation.value);
  if (placed.length === 0) return null;
  const about = now?.preset.about;
  return (
    <>
      <Pick
        id="preset" label={studioSwitchWords.preset[language]} value={now?.preset.id ?? ""}
        options={[["", studioSwitchWords.noPreset[language]],
          ...placed.map(({ preset: { id, title } }) => [id, title[language]] as const)]}
        chosen={(id) => {
          const next = placed.find(({ preset }) => preset.id === id);
          store.open(withPreset(store.situation.value, now, next));
        }}
      />
      {about !== undefined && (
        <p class="small">{studioSwitchWords.presetAbout(about)[language]}</p>
      )}
    </>
  );
}
