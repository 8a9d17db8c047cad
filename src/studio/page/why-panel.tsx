import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Explanation } from "../../analysis/explain.ts";
import { named } from "../../dictionary/article-words.ts";
import { studioWhyWords } from "../../dictionary/studio-why-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { agentLabel } from "../../figure/view.ts";
import type { Shown } from "../figure/charts.ts";
import { invitedTo, selectedAmong } from "../state/invited.ts";
import type { Store } from "../state/store.ts";
import { Pick } from "./parts.tsx";
import { useExplanation } from "./use-explanation.ts";
import { Reasons } from "./why-reasons.tsx";
import { Basis, Changes, Hangs, Shares } from "./why-rest.tsx";

/** Why the selected agent decides as it does, and what would change its mind. */
export function WhyPanel({ store, shown }: { store: Store; shown: Shown }) {
  const language = store.language.value;
  const { model } = shown;
  const open = useSignal(false);
  const replicate = useSignal<number | null>(null);
  const selected = store.agent.value;
  const invited = useMemo(() => invitedTo(model, language), [model.fingerprint, language]);
  const agent = selectedAmong(invited, selected);
  const panel = useRef<HTMLDetailsElement>(null);
  const asked = store.asked.value;
  const before = useRef({ selected, asked });
  // Whoever selects an agent wants to hear of it; whoever asks why is led there.
  useEffect(() => {
    if (selected !== "" && selected !== before.current.selected) open.value = true;
    if (asked !== before.current.asked) {
      open.value = true;
      lead(panel.current);
    }
    before.current = { selected, asked };
  }, [selected, asked]);
  const told = useExplanation(store, agent, replicate.value, open.value);
  const options = useMemo(() => invited.map(({ id, name }) => [id, name] as const), [invited]);
  if (agent === "") return null;
  const name = named(agentLabel(model, agent))[language];
  return (
    <details
      ref={panel} class="card why" open={open.value}
      onToggle={(event) => { open.value = event.currentTarget.open; }}
    >
      <summary><h2>{studioWhyWords.title(name)[language]}</h2></summary>
      {open.value && (
        <>
          <div class="why-choice">
            <Pick
              id="why-agent" label={studioWords.chooseAgent[language]} value={agent}
              options={options} chosen={(id) => { store.agent.value = id; }}
            />
            <World store={store} replicate={replicate} />
          </div>
          <Shares shown={shown} agent={agent} language={language} />
          <p class="note" role="status" aria-live="polite">{progress(told, store)[language]}</p>
          {told.explanation !== undefined && (
            <Told store={store} shown={shown} explanation={told.explanation} fresh={told.fresh} />
          )}
        </>
      )}
    </details>
  );
}

/** Brings a panel into view, and the focus to its head. */
function lead(panel: HTMLElement | null): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  panel?.querySelector("summary")?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
}

function progress(told: ReturnType<typeof useExplanation>, store: Store) {
  if (told.failed) return studioWhyWords.gone;
  if (told.fresh) return { en: "", zh: "" };
  return store.settled.value ? studioWhyWords.working : studioWhyWords.later;
}

/** At the modes, or in one of the worlds. */
function World({ store, replicate }: { store: Store; replicate: { value: number | null } }) {
  const language = store.language.value;
  const { value } = replicate;
  return (
    <>
      <Pick
        id="why-world" label={studioWhyWords.world[language]} value={value === null ? "" : "one"}
        options={[["", studioWhyWords.modes[language]], ["one", studioWhyWords.one[language]]]}
        chosen={(id) => { replicate.value = id === "" ? null : 0; }}
      />
      {value !== null && (
        <div class="pick">
          <label for="why-number">{studioWhyWords.number[language]}</label>
          <input
            id="why-number" class="number" type="number" min={0} max={999} step={1} value={value}
            onChange={(event) => {
              const wanted = event.currentTarget.valueAsNumber;
              if (wanted === wanted) {
                replicate.value = Math.min(999, Math.max(0, Math.round(wanted)));
              }
            }}
          />
        </div>
      )}
    </>
  );
}

/** Made anew only when there is something new to tell, not at every move of a slider. */
function Told({ store, shown, explanation, fresh }: {
  store: Store; shown: Shown; explanation: Explanation; fresh: boolean;
}) {
  const language = store.language.value;
  const { model } = shown;
  return useMemo(() => (
    <div class={fresh ? "why-told" : "why-told stale"} aria-busy={!fresh}>
      <Reasons
        explanation={explanation} model={model} language={language}
        own={store.situation.value.pins[explanation.agent] !== undefined}
      />
      <Changes store={store} shown={shown} explanation={explanation} fresh={fresh} />
      <Hangs explanation={explanation} model={model} language={language} />
      <Basis shown={shown} explanation={explanation} language={language} />
    </div>
  ), [explanation, fresh, language]);
}
