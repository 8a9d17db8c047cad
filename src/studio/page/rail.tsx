import { useMemo } from "preact/hooks";
import type { Label } from "../../base/label.ts";
import { studioSwitchWords } from "../../dictionary/studio-switch-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Choice } from "../../edit/pack.ts";
import type { Model } from "../../model/model.ts";
import { parameterControls } from "../state/controls.ts";
import { scenarioGroups } from "../state/scenario-groups.ts";
import { untouched, withChoice } from "../state/situation.ts";
import type { Store } from "../state/store.ts";
import { AgentPanel } from "./agent-panel.tsx";
import { More, Pick, Sliders } from "./parts.tsx";
import { PresetPick } from "./presets.tsx";
import { NarrativeSwitch, SideSwitch } from "./switches.tsx";
import { SeedBox } from "./seed-box.tsx";

/** As many narratives can be switched at once; of more, one is picked from a list. */
const MOST_SWITCHES = 4;

/** All controls: what to look at, what if, how the world works, one agent. */
export function Rail({ store }: { store: Store }) {
  const language = store.language.value;
  const model = store.model.value;
  return (
    <nav id="controls" class="rail" aria-label={studioWords.controls[language]} tabIndex={-1}>
      {store.pack.scenarios.length > 1 && <ScenarioPick store={store} />}
      <Choices store={store} />
      {model !== undefined && <PresetPick store={store} model={model} />}
      <SideSwitch store={store} />
      <SeedBox store={store} />
      {model !== undefined && <Parameters store={store} model={model} />}
      {model !== undefined && <AgentPanel store={store} model={model} />}
    </nav>
  );
}

function ScenarioPick({ store }: { store: Store }) {
  const language = store.language.value;
  const groups = useMemo(() => scenarioGroups(store.pack), []);
  return (
    <div class="pick">
      <label for="scenario">{studioWords.scenario[language]}</label>
      <select
        id="scenario" value={store.packed.value.id}
        onChange={(event) => { store.open(untouched(event.currentTarget.value)); }}
      >
        {groups.map(({ kind, scenarios }) => (
          <optgroup key={kind} label={studioWords.kinds[kind][language]}>
            {scenarios.map(({ id, title, below }) => (
              <option key={id} value={id}>{(below ? "\u2003" : "") + title[language]}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Choices({ store }: { store: Store }) {
  const language = store.language.value;
  const { whatifs, narratives, sets } = store.packed.value;
  const pick = (name: keyof Choice, label: Label, none: Label,
    options: readonly { readonly id: string; readonly title: Label }[]) =>
    options.length > 0 && (
      <Pick
        id={`choice-${name}`} label={label[language]}
        value={store.situation.value.choice[name] ?? ""}
        options={[["", none[language]], ...options.map(({ id, title }) =>
          [id, title[language]] as const)]}
        chosen={(id) => {
          store.set(withChoice(store.situation.value, name, id === "" ? undefined : id));
        }}
      />
    );
  return (
    <div class="choices">
      {pick("whatif", studioWords.whatif, studioWords.none, whatifs)}
      {narratives.length > MOST_SWITCHES
        ? pick("narrative", studioWords.narrative, studioSwitchWords.nobody, narratives)
        : <NarrativeSwitch store={store} />}
      {pick("set", studioWords.set, studioWords.ownSet, sets)}
    </div>
  );
}

function Parameters({ store, model }: { store: Store; model: Model }) {
  const language = store.language.value;
  const { first, more, world } = useMemo(() => parameterControls(model), [model]);
  return (
    <section aria-labelledby="parameters-head">
      <h2 id="parameters-head">{studioWords.parameters[language]}</h2>
      <Sliders store={store} model={model} controls={first} />
      <More title={studioWords.moreParameters[language]} show={more.length > 0}>
        {() => <Sliders store={store} model={model} controls={more} />}
      </More>
      <More title={studioWords.worldParameters[language]} show={world.length > 0}>
        {() => <Sliders store={store} model={model} controls={world} />}
      </More>
    </section>
  );
}
