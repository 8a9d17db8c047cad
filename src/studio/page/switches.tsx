import { studioSwitchWords } from "../../dictionary/studio-switch-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { PreferenceSide } from "../../figure/preference.ts";
import { withChoice } from "../state/situation.ts";
import type { Store } from "../state/store.ts";
import { More } from "./parts.tsx";

/** A few choices, all in sight; they look changed where what is chosen changes the worlds. */
function Segments({ name, legend, value, changed = false, options, chosen }: {
  name: string; legend: string; value: string; changed?: boolean;
  options: readonly { readonly id: string; readonly short: string; readonly full?: string }[];
  chosen: (id: string) => void;
}) {
  return (
    <fieldset class={changed ? "pins segments changed" : "pins segments"}>
      <legend>{legend}</legend>
      {options.map(({ id, short, full }) => (
        <label key={id} title={full}>
          <input
            type="radio" name={name} checked={value === id} aria-label={full}
            onChange={() => { chosen(id); }}
          />
          <span>{short}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Through whose documents the agents are seen. */
export function NarrativeSwitch({ store }: { store: Store }) {
  const language = store.language.value;
  const { narratives } = store.packed.value;
  if (narratives.length === 0) return null;
  const { narrative = "" } = store.situation.value.choice;
  const names = new Map(studioSwitchWords.narratives);
  return (
    <Segments
      name="narrative" legend={studioWords.narrative[language]}
      value={narrative} changed={narrative !== ""}
      options={[{ id: "", short: studioSwitchWords.nobody[language] },
        ...narratives.map(({ id, title }) => ({ id, short: (names.get(id) ?? title)[language],
          full: title[language] }))]}
      chosen={(id) => {
        store.set(withChoice(store.situation.value, "narrative", id === "" ? undefined : id));
      }}
    />
  );
}

const SIDES: readonly PreferenceSide[] = ["safety", "security"];

/** Through which of the two preferences the agents are seen; it simulates nothing. */
export function SideSwitch({ store }: { store: Store }) {
  const language = store.language.value;
  const { side, sides, sideAbout, meanings, safetyMeans, securityMeans, tied } = studioSwitchWords;
  const model = store.model.value;
  const areTied = model?.agents.every((agent) => agent.tied) ?? false;
  return (
    <>
      <Segments
        name="side" legend={side[language]} value={store.side.value ?? ""}
        options={[{ id: "", short: sides.both[language] },
          ...SIDES.map((id) => ({ id, short: sides[id][language] }))]}
        chosen={(id) => { store.side.value = SIDES.find((one) => one === id); }}
      />
      <More title={meanings[language]}>
        {() => (
          <>
            {[sideAbout, safetyMeans, securityMeans, ...areTied ? [tied] : []].map((words) =>
              <p key={words.en} class="small">{words[language]}</p>)}
          </>
        )}
      </More>
    </>
  );
}
