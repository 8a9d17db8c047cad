import { effect, signal, type Signal } from "@preact/signals";
import type { Label } from "../../base/label.ts";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { fitsLink, linkText, readLink, type Link, type ReadLink } from "../../edit/link.ts";
import { composed } from "../../edit/pack.ts";
import { clipText } from "../../figure/text.ts";
import { readSituation, situationFile } from "../export/situation-file.ts";
import type { Draft } from "./draft.ts";
import { firstOf } from "./scenario-groups.ts";
import { linkOf, situationOf } from "./share.ts";
import type { Situation } from "./situation.ts";
import type { Store } from "./store.ts";

/** The part of the page's address behind `#`. */
export interface Address {
  read(): string;
  /** Replaces it; nothing is loaded, and nothing added to the browser's history. */
  write(hash: string): void;
  /** Hears of a reader who gave another one. */
  listen(heard: () => void): void;
}

/** What may be shared of a page, and opened on it. */
export type Sharing = ReturnType<typeof sharingOf>;

/**
 * Keeps the address and the draft with the situation, whenever no slider is on its way, and opens
 * what links and files bring. An address that names a situation is opened at once; a draft is
 * only offered.
 */
export function sharingOf(store: Store, address: Address, draft: Draft) {
  const { pack } = store;
  const opener = openerOf(store);
  const current = (): Link => linkOf(store.situation.value, store.chosen.value,
    store.language.value);
  const offer = signal<Link | undefined>(undefined);
  const text = (): string => {
    const link = current();
    const whole = linkText(pack, link);
    return fitsLink(whole, link) ? whole : "";
  };
  keepCurrent({ store, address, draft, offer, current, text, open: opener.open });
  return {
    offer, current,
    /** The text of a link; empty where it would be too long to be read. */
    text,
    openFile: opener.openFile,
    /** Opens a link, or what stands behind its #; whether it is one. */
    openText(given: string): boolean {
      const hash = given.trim().replace(/^[^#]*#/, "");
      return isLink(hash) && opener.open(readLink(hash, pack));
    },
    goOn(): void {
      const link = offer.peek();
      offer.value = undefined;
      if (link !== undefined) opener.open({ link, told: [] });
    },
  };
}

/** Opens what was shared, and tells what the reader should know of it. */
function openerOf(store: Store) {
  const { pack } = store;
  const tell = (told: Label): void => {
    store.notice.value = [...store.notice.peek(), told];
  };
  const expected = signal<{ situation: Situation; digest: string } | undefined>(undefined);
  const open = ({ link, told }: ReadLink): boolean => {
    // What was said of the one before is over.
    store.notice.value = told;
    if (link === undefined) return false;
    const packed = pack.scenarios.find(({ id }) => id === link.scenario) ?? store.packed.peek();
    if (link.language !== undefined) store.language.value = link.language;
    store.open(situationOf(link, composed(packed, link.choice).scenario));
    return true;
  };
  effect(() => {
    const { digest } = store.shown.value?.view.summary ?? { digest: "" };
    const wanted = expected.value;
    if (wanted === undefined || digest === "" || !store.settled.value
      || wanted.situation !== store.situation.value) return;
    expected.value = undefined;
    const [theirs, ours] = [wanted.digest.slice(0, 8), digest.slice(0, 8)];
    tell(theirs === ours ? studioShareWords.sameDigest(ours)
      : studioShareWords.otherDigest(theirs, ours));
  });
  return {
    open,
    /** Opens a file's text; once its result is there, it is held against the file's digest. */
    openFile(name: string, text: string): void {
      const read = readSituation(name, text, pack);
      if (!open(read)) return;
      tell(studioShareWords.opened(clipText(name, 40)));
      if (read.digest === undefined) return;
      expected.value = { situation: store.situation.peek(), digest: read.digest };
    },
  };
}

interface Keeping {
  readonly store: Store;
  readonly address: Address;
  readonly draft: Draft;
  readonly offer: Signal<Link | undefined>;
  current(): Link;
  text(): string;
  open(read: ReadLink): boolean;
}

/** Opens what the address names at first, then keeps address and draft with the situation. */
function keepCurrent({ store, address, draft, offer, current, text, open }: Keeping): void {
  const { pack } = store;
  const first = store.language.peek();
  let kept = "";
  const given = address.read();
  if (!isLink(given) || !open(readLink(given, pack))) offer.value = drafted(draft, store);
  const opened = store.situation.peek();
  let moved = false;
  effect(() => {
    const { present, key } = store.history.value;
    const link = current();
    // A key names the slider that is being moved.
    if (key !== "") return;
    const { id } = firstOf(pack);
    const asOpened = link.language === first && link.scenario === id && !store.changed.value;
    kept = asOpened ? "" : text();
    if (address.read().replace(/^#/, "") !== kept) address.write(kept);
    // What was opened is no draft; to go back to it is a change like any other.
    moved ||= present !== opened;
    if (moved) draft.keep(store.changed.value ? situationFile(pack, link) : undefined);
  });
  address.listen(() => {
    const hash = address.read();
    if (hash.replace(/^#/, "") === kept) return;
    if (!isLink(hash) || !open(readLink(hash, pack))) address.write(kept);
  });
}

/** A place within the page is none. */
function isLink(hash: string): boolean {
  return hash.includes("=");
}

function drafted(draft: Draft, { pack }: Store): Link | undefined {
  const text = draft.read();
  return text === undefined ? undefined : readSituation("", text, pack).link;
}

/** What of a browser's window keeps its address. */
interface Scope {
  readonly location: { readonly href: string; readonly hash: string };
  readonly history: { replaceState(data: null, unused: "", address: string): void };
  addEventListener(kind: "hashchange", heard: () => void): void;
}

/** The address of the browser's window; without one that can be written it stays as it is. */
export function windowAddress(): Address {
  const scope = globalThis as unknown as Scope;
  return {
    read: () => scope.location.hash,
    write(hash) {
      const [bare] = scope.location.href.split("#");
      try {
        scope.history.replaceState(null, "", hash === "" ? bare : `${bare}#${hash}`);
      } catch {
        // Some browsers refuse when it changes too often: the next one will do.
      }
    },
    listen(heard) { scope.addEventListener("hashchange", heard); },
  };
}
