import type { ComponentChildren } from "preact";

/** A field with its label, and a hint below it. */
export function Field({ id, label, hint, children }: {
  id: string; label: string; hint?: string; children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint !== undefined && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

/** A button with a stable id. */
export function Act({ id, words, act, first = false, disabled = false, label }: {
  id: string; words: ComponentChildren; act: () => void; first?: boolean; disabled?: boolean;
  label?: string | undefined;
}) {
  return (
    <button
      id={id} type="button" class={first ? "first" : ""} disabled={disabled} aria-label={label}
      onClick={act}
    >{words}</button>
  );
}
