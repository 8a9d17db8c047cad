import { expect, test } from "vitest";
import type { Pack } from "../../src/edit/pack.ts";
import { draftOf } from "../../src/studio/state/draft.ts";
import { sharingOf } from "../../src/studio/state/sharing.ts";
import { withNumber } from "../../src/studio/state/situation.ts";
import { storeOf } from "../../src/studio/state/store.ts";
import { packed } from "../edit/library.ts";

const pack: Pack = { format: 1, plenary: "1", scenarios: [packed("tutorial")] };
const NOISE = "parameters.noise";

/** A page opened at an address, with a drawer that outlives it. */
function opened(hash = "", kept = new Map<string, string>()) {
  const store = storeOf(pack, "en", "light");
  const draft = draftOf(["tutorial"], () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => { kept.set(key, text); },
    removeItem: (key) => { kept.delete(key); },
  }));
  let address = hash;
  const sharing = sharingOf(store, {
    read: () => (address === "" ? "" : `#${address}`),
    write: (text) => { address = text; },
    listen: () => undefined,
  }, draft);
  const noise = (value: number | undefined): void => {
    store.set(withNumber(store.situation.value, NOISE, value));
  };
  return { store, sharing, draft, kept, noise, address: () => address };
}

test("a draft is kept of what was changed, and none where all was undone", () => {
  const { store, draft, kept, noise } = opened();
  noise(0.5);
  expect(draft.read()).toContain(NOISE);
  expect(opened("", kept).sharing.offer.value?.edits).toEqual([{ path: NOISE, value: 0.5 }]);
  store.undo();
  expect(draft.read()).toBeUndefined();
  expect(opened("", kept).sharing.offer.value).toBeUndefined();
  store.redo();
  expect(draft.read()).toContain(NOISE);
  noise(undefined);
  expect(draft.read()).toBeUndefined();
});

test("opening a page, or reading it in the other language, changes no draft", () => {
  const first = opened();
  first.noise(0.5);
  const again = opened("", first.kept);
  again.store.language.value = "zh";
  expect(again.draft.read()).toContain("0.5");
  const linked = opened(first.address());
  expect(linked.store.situation.value.numbers).toEqual({ [NOISE]: 0.5 });
  linked.store.language.value = "zh";
  expect(linked.draft.read()).toBeUndefined();
  linked.noise(0.6);
  expect(linked.draft.read()).toContain("0.6");
});

test("a seed alone is a change: it is kept, shared, and can be reset", () => {
  const { store, draft, address } = opened();
  expect(store.changed.value).toBe(false);
  store.set({ ...store.situation.value, seed: 7 });
  expect(store.changed.value).toBe(true);
  expect(draft.read()).toContain("7");
  expect(address()).toContain("r=7");
  store.reset();
  expect(store.changed.value).toBe(false);
  expect(draft.read()).toBeUndefined();
  expect(address()).toBe("");
});
