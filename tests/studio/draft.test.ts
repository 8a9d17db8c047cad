import { expect, test } from "vitest";
import { draftOf, type Drawer } from "../../src/studio/state/draft.ts";

function drawer(): Drawer & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => { kept.set(key, text); },
    removeItem: (key) => { kept.delete(key); },
  };
}

test("a draft is kept for the page it was made on, and thrown away", () => {
  const place = drawer();
  const paris = draftOf(["paris-2025"], () => place);
  paris.keep("a");
  expect(paris.read()).toBe("a");
  expect(draftOf(["tutorial"], () => place).read()).toBeUndefined();
  paris.keep(undefined);
  expect(paris.read()).toBeUndefined();
  expect(place.kept.size).toBe(0);
});

test("without a place to keep it there is no draft, and nothing fails", () => {
  const denied = draftOf(["paris-2025"], () => { throw new Error("denied"); });
  denied.keep("a");
  expect(denied.read()).toBeUndefined();
  const full = draftOf(["paris-2025"], () => ({
    ...drawer(), setItem: () => { throw new Error("full"); },
  }));
  full.keep("a");
  expect(full.read()).toBeUndefined();
});
