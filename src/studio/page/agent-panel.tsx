import { useMemo } from "preact/hooks";
import { ownOf } from "../../base/record.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Model } from "../../model/model.ts";
import { agentControls } from "../state/controls.ts";
import { invitedTo, selectedAmong } from "../state/invited.ts";
import { listsUnder, pinIn, withPin, type Pin } from "../state/situation.ts";
import type { Store } from "../state/store.ts";
import { More, Pick, Sliders } from "./parts.tsx";

const PINS: readonly Pin[] = ["free", "signs", "refuses", "absent"];

/** One agent: what it decides, wants, cares about and is. */
export function AgentPanel({ store, model }: { store: Store; model: Model }) {
  const language = store.language.value;
  const invited = useMemo(() => invitedTo(model, language), [model, language]);
  const selected = store.agent.value;
  const agent = useMemo(() => selectedAmong(invited, selected), [invited, selected]);
  const side = store.side.value;
  const { is, wants, cares } = useMemo(() => agentControls(model, agent, side),
    [model, agent, side]);
  const options = useMemo(() => invited.map(({ id, name }) => [id, name] as const), [invited]);
  const sliders = (controls: typeof is) =>
    <Sliders store={store} model={model} controls={controls} />;
  return (
    <section aria-labelledby="agent-head">
      <h2 id="agent-head">{studioWords.agent[language]}</h2>
      <Pick
        id="agent" label={studioWords.chooseAgent[language]} value={agent}
        options={options}
        chosen={(id) => { store.agent.value = id; }}
      />
      <Decision store={store} agent={agent} />
      <h3>{studioWords.wants[language]}</h3>
      {sliders(wants)}
      <More title={studioWords.is[language]}>{() => sliders(is)}</More>
      <More title={studioWords.cares[language]}>{() => sliders(cares)}</More>
    </section>
  );
}

function Decision({ store, agent }: { store: Store; agent: string }) {
  const language = store.language.value;
  const given = pinIn(listsUnder(store.situation.value, store.chosen.value), agent);
  const pin = ownOf(store.situation.value.pins, agent) ?? given;
  return (
    <fieldset class={pin === given ? "pins" : "pins changed"}>
      <legend>{studioWords.decision[language]}</legend>
      {PINS.map((one) => (
        <label key={one}>
          <input
            type="radio" name="pin" checked={pin === one}
            onChange={() => {
              store.set(withPin(store.situation.value, agent, one === given ? undefined : one));
            }}
          />
          <span>{studioWords.decisions[one][language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
