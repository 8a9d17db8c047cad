import type { ComponentChildren } from "preact";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Model } from "../../model/model.ts";
import type { Control } from "../state/controls.ts";
import { startOf } from "../state/start-of.ts";
import type { Store } from "../state/store.ts";
import { Slider } from "./slider.tsx";

/** A native list of choices; its options are made anew only when they change. */
export function Pick({ id, label, value, options, chosen }: {
  id: string; label: string; value: string;
  options: readonly (readonly [string, string])[]; chosen: (id: string) => void;
}) {
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => { chosen(event.currentTarget.value); }}>
        {useMemo(() => options.map(([key, words]) =>
          <option key={key} value={key}>{words}</option>), [JSON.stringify(options)])}
      </select>
    </div>
  );
}

/** Sliders one under the other. */
export function Sliders({ store, model, controls }: {
  store: Store; model: Model; controls: readonly Control[];
}) {
  const chosen = store.chosen.value;
  return <>{controls.map((control) => (
    <Slider
      key={control.path} control={control} store={store}
      start={startOf(chosen, model, control.path)}
    />
  ))}</>;
}

/** More of the same, out of sight at first, and not made before it is asked for. */
export function More({ title, show = true, children }: {
  title: string; show?: boolean; children: () => ComponentChildren;
}) {
  const open = useSignal(false);
  return show ? (
    <details class="more" onToggle={(event) => { open.value = event.currentTarget.open; }}>
      <summary>{title}</summary>
      {open.value && children()}
    </details>
  ) : null;
}
