import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Language } from "../../base/label.ts";

/** A dialog over the page; Escape and its last button close it. It is empty while it is shut. */
export function Dialog({ id, title, open, language, closed, children }: {
  id: string; title: string; open: boolean; language: Language; closed: () => void;
  children: () => ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);
  return (
    <dialog ref={box} class="tool" aria-labelledby={`${id}-head`} onClose={closed}>
      {open && (
        <>
          <h2 id={`${id}-head`}>{title}</h2>
          {children()}
          <p class="end"><button type="button" onClick={closed}>
            {studioWords.close[language]}
          </button></p>
        </>
      )}
    </dialog>
  );
}
