import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Label } from "../../base/label.ts";
import { studioExportWords } from "../../dictionary/studio-export-words.ts";
import { studioFileWords, studioShareWords } from "../../dictionary/studio-share-words.ts";
import { fileName } from "../export/file-name.ts";
import { copied, save } from "../export/save.ts";
import { LARGEST_FILE, situationFile } from "../export/situation-file.ts";
import type { Sharing } from "../state/sharing.ts";
import type { Store } from "../state/store.ts";
import { ChangesList } from "./changes-list.tsx";
import { Dialog } from "./dialog.tsx";
import { Badge } from "./headline.tsx";

/** Where others find the page: its address, or on this computer only its name. */
function pageAddress(): string {
  const [bare] = location.href.split("#");
  return location.protocol === "file:" ? bare.slice(bare.lastIndexOf("/") + 1) : bare;
}

/** A link to what is seen, and the same as a file; files dropped anywhere are opened. */
export function SharePanel({ store, sharing }: { store: Store; sharing: Sharing }) {
  const language = store.language.value;
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    store.dialog.value = "";
    const refuse = (words: (name: string) => Label): void => {
      // As an opened link does: what was said of the one before is over.
      store.notice.value = [words(file.name), studioFileWords.kept];
    };
    if (file.size > 4 * LARGEST_FILE) return refuse(studioFileWords.tooLarge);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) refuse(studioFileWords.unreadable);
    else sharing.openFile(file.name, text);
  };
  useEffect(() => dropped((file) => { void open(file); }), []);
  return (
    <Dialog
      id="share" title={studioShareWords.title[language]} language={language}
      open={store.dialog.value === "share"} closed={() => { store.dialog.value = ""; }}
    >
      {() => (
        <>
          <ChangesList store={store} />
          <LinkField store={store} sharing={sharing} />
          <PasteField store={store} sharing={sharing} />
          <FileButtons store={store} sharing={sharing} open={(file) => { void open(file); }} />
          <Badge store={store} />
        </>
      )}
    </Dialog>
  );
}

function LinkField({ store, sharing }: { store: Store; sharing: Sharing }) {
  const language = store.language.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useSignal<Label | undefined>(undefined);
  const text = sharing.text();
  const copy = async (): Promise<void> => {
    if (field.current === null) return;
    told.value = await copied(field.current) ? studioShareWords.copied
      : studioShareWords.notCopied;
  };
  if (text === "") return <p>{studioShareWords.tooLong[language]}</p>;
  return (
    <section>
      <label for="share-link"><h3>{studioShareWords.link[language]}</h3></label>
      <textarea
        id="share-link" ref={field} readOnly rows={3} value={`${pageAddress()}#${text}`}
        onFocus={({ currentTarget }) => { currentTarget.select(); }}
      />
      <p class="row">
        <button type="button" class="main" onClick={() => { void copy(); }}>
          {studioShareWords.copy[language]}
        </button>
        <span role="status">{told.value?.[language]}</span>
      </p>
      <p class="small">{studioShareWords.linkNote[language]}</p>
      {location.protocol === "file:" && (
        <p class="small">{studioShareWords.hashNote[language]}</p>
      )}
    </section>
  );
}

function PasteField({ store, sharing }: { store: Store; sharing: Sharing }) {
  const language = store.language.value;
  const field = useRef<HTMLInputElement>(null);
  const refused = useSignal(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        refused.value = !sharing.openText(field.current?.value ?? "");
        if (!refused.value) store.dialog.value = "";
      }}
    >
      <label for="share-paste"><h3>{studioShareWords.paste[language]}</h3></label>
      <p class="row">
        <input id="share-paste" ref={field} type="text" />
        <button type="submit">{studioShareWords.openLink[language]}</button>
        <span role="status">{refused.value && studioShareWords.noLink[language]}</span>
      </p>
    </form>
  );
}

function FileButtons({ store, sharing, open }: {
  store: Store; sharing: Sharing; open: (file: File | undefined) => void;
}) {
  const language = store.language.value;
  const input = useRef<HTMLInputElement>(null);
  const told = useSignal<Label | undefined>(undefined);
  const keep = (): void => {
    const name = fileName([store.packed.value.id], "json");
    const { digest = "", replicates = 0 } = store.shown.value?.view.summary ?? {};
    const known = store.settled.value && digest !== "";
    save(name, situationFile(store.pack, sharing.current(),
      known ? { digest, replicates } : undefined), "application/json");
    told.value = studioExportWords.saved(name);
  };
  return (
    <section>
      <h3>{studioShareWords.file[language]}</h3>
      <p class="row">
        <button type="button" onClick={keep}>{studioShareWords.saveFile[language]}</button>
        <button type="button" onClick={() => { input.current?.click(); }}>
          {studioShareWords.openFile[language]}
        </button>
        <input
          ref={input} type="file" accept=".json,application/json" hidden
          onChange={({ currentTarget }) => { open(currentTarget.files?.[0]); }}
        />
        <span role="status">{told.value?.[language]}</span>
      </p>
      <p class="small">{studioShareWords.fileNote[language]}</p>
    </section>
  );
}

/** Hears of files dropped on the page, which would otherwise take its place. */
function dropped(heard: (file: File) => void): () => void {
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    heard(file);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
