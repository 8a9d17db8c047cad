import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agentsOf, atMode, quantities, readYaml, type Tree } from "./library-file.ts";

const library = readYaml("actors/states.yaml");
const states = agentsOf(library);
const ids = Object.keys(states);
const share = (id: string, key: string) => atMode(((states[id] as Tree)["shares"] as Tree)[key]);
const KEYS = ["models", "gdp", "military", "people"];

/** Shares in per cent, whole numbers, of some states. */
function held(members: readonly string[]): number[] {
  return KEYS.map((key) => Math.round(100 * members.reduce((sum, id) => sum + share(id, key), 0)));
}

// An earlier count differed in how it filled missing military spending: one point either way.
function near(found: readonly number[], before: readonly number[]): void {
  found.forEach((share, k) => expect(Math.abs(share - (before[k] ?? NaN))).toBeLessThanOrEqual(1));
}

describe("the library of states", () => {
  test("holds the 193 members of the United Nations under their ISO codes", () => {
    expect(ids).toHaveLength(193);
    expect(ids.every((id) => /^[A-Z]{3}$/.test(id))).toBe(true);
    for (const outside of ["TWN", "HKG", "PSE", "VAT", "XKX"]) expect(ids).not.toContain(outside);
  });

  test("names everyone in both languages, no name twice", () => {
    const names = ids.map((id) => states[id]?.["name"] as { en: string; zh: string });
    expect(new Set(names.map(({ en }) => en)).size).toBe(193);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(193);
    expect(names.every(({ zh }) => /^[\p{Script=Han}（）]+$/u.test(zh))).toBe(true);
    expect(states["TUR"]?.["name"]).toEqual({ en: "Türkiye", zh: "土耳其" });
    expect(states["COD"]?.["name"]).toEqual({
      en: "Democratic Republic of the Congo",
      zh: "刚果（金）",
    });
  });

  test("stays small enough to be read at every command", () => {
    expect(statSync("scenarios/actors/states.yaml").size).toBeLessThan(150_000);
  });

  test("rounds to two digits, and shares add up to 1", () => {
    for (const id of ids) {
      const { shares: _, ...rest } = states[id] ?? {};
      for (const [number] of JSON.stringify(rest).matchAll(/\d+\.\d+/g)) {
        expect(number.split(".")[1]?.length ?? 0, `${id} ${number}`).toBeLessThanOrEqual(2);
      }
    }
    for (const key of KEYS) {
      const sum = ids.reduce((total, id) => total + share(id, key), 0);
      expect(Math.abs(sum - 1), key).toBeLessThan(0.0002);
    }
  });

  test("marks imputed numbers, at least 0.4 wide", () => {
    const imputed = quantities(states).filter(({ path }) => !path.includes("shares"));
    expect(imputed.length).toBeGreaterThan(100);
    for (const { path, quantity } of imputed) {
      expect(quantity["origin"], path).toBe("assumed");
      const width = Number(quantity["high"]) - Number(quantity["low"]);
      expect(width, path).toBeGreaterThan(0.4 - 1e-9);
    }
    const northKorea = states["PRK"] as Tree;
    expect(quantities(northKorea["capability"])).toHaveLength(1);
    expect(typeof states["FRA"]?.["capability"]).toBe("number");
  });

  test("orders capability as the formula does", () => {
    const c = (id: string) => atMode(states[id]?.["capability"]);
    expect([c("USA"), c("CHN"), c("GBR"), c("CAN")]).toEqual([1, 0.8, 0.75, 0.7]);
    expect(Math.max(...ids.filter((id) => id !== "USA").map(c))).toBe(0.8);
  });

  test("gives the coverage of the Paris statement that was found before", () => {
    const observed = readYaml("paris-2025/observed.yaml") as {
      forums: { paris: { signed: string[]; declined: string[]; unknown: string[] } };
    };
    const { signed, declined, unknown } = observed.forums.paris;
    const members = signed.filter((id) => ids.includes(id));
    expect(members).toHaveLength(63);
    expect(signed.filter((id) => !ids.includes(id))).toEqual(["AU", "EU"]);
    expect([...members, ...declined, ...unknown].sort()).toEqual([...ids].sort());
    near(held(members), [30, 58, 43, 62]);
    near(held([...members, "USA"]), [86, 84, 81, 66]);
    near(held([...members, "USA", "GBR"]), [97, 87, 84, 67]);
  });

  test("stores no column of an indicator table", () => {
    const text = readFileSync("scenarios/actors/states.yaml", "utf8");
    expect(/: \d{3,}[.,\s]/.test(text)).toBe(false);
  });
});
