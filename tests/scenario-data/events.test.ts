import { describe, expect, test } from "vitest";
import { quantities, readYaml, type Tree } from "./library-file.ts";
import { A_FEW, loadText, problemsOf } from "./whole-library.ts";

const library = readYaml("events/library.yaml");
const events = library["events"] as Tree[];
const sources = library["sources"] as Record<string, Tree>;
const idOf = (event: Tree) => event["id"] as string;
const byId = new Map(events.map((event) => [idOf(event), event]));
const changes = (event: Tree) => event["set"] !== undefined || event["shock"] !== undefined;
const enNote = (event: Tree) => ((event["note"] ?? { en: "" }) as { en: string }).en;

describe("the library of events", () => {
  test("holds each event once, in the order of dates", () => {
    expect(events).toHaveLength(151);
    expect(byId.size).toBe(events.length);
    const dates = events.map(({ date }) => date as string);
    expect(dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))).toBe(true);
    expect([...dates].sort()).toEqual(dates);
    expect(dates.at(-1)! < "2025-02-10").toBe(true);
  });

  test("says where a date is not known to the day", () => {
    expect(byId.get("deep_blue")).toMatchObject({ date: "1997-01-01" });
    expect(enNote(byId.get("deep_blue")!)).toContain("Only the year is known");
    expect(enNote(byId.get("friends_group")!)).toContain("Only the month is known");
  });

  test("rests on pages with a title and an address, or says that none was read", () => {
    for (const [id, { title, url }] of Object.entries(sources)) {
      expect(title, id).toBeTruthy();
      expect(url, id).toBeTruthy();
    }
    for (const event of events) {
      const named = (event["source"] ?? []) as string[];
      expect(named.filter((id) => !(id in sources)), idOf(event)).toEqual([]);
      if (named.length === 0) expect(enNote(event)).toContain("No page was read");
    }
  });

  test("is told in both languages", () => {
    for (const event of events) {
      const labels = [event["title"], event["note"]].filter((label) => label !== undefined);
      for (const { en, zh } of labels as { en: string; zh: string }[]) {
        expect(en.trim(), idOf(event)).toBeTruthy();
        expect(zh, idOf(event)).toMatch(/\p{Script=Han}/u);
        expect(zh, idOf(event)).not.toMatch(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u);
      }
    }
  });

  test("changes the world by assumed sizes only, but for the coded government", () => {
    const changing = events.filter(changes);
    expect(changing.length).toBeGreaterThanOrEqual(20);
    for (const event of changing) {
      const { set, shock } = event;
      const origins = new Set(quantities([set, shock]).map(({ quantity }) => quantity["origin"]));
      const coded = idOf(event) === "trump_inaugurated";
      expect([...origins].sort(), idOf(event)).toEqual(coded ? ["assumed", "coded"] : ["assumed"]);
      expect(enNote(event).toLowerCase(), idOf(event)).toContain("assumed");
    }
  });

  test("gives incidents one size, whatever the story made of them", () => {
    const sizes = ["morris_worm", "code_red", "estonia_2007", "stuxnet", "snowden", "robocall"]
      .map((id) => JSON.stringify(byId.get(id)?.["shock"]));
    expect(new Set(sizes).size).toBe(1);
  });

  test("switches the United States to the numbers of the library of agents", () => {
    const agents = readYaml("actors/coded-2025.yaml")["agents"] as Record<string, Tree>;
    const steps = agents["USA"]?.["positions"] as { since: string; is: Record<string, Tree> }[];
    const last = steps.at(-1) ?? expect.fail("no coding of the USA");
    const { low, mode, high } = last.is["safety"] as Tree;
    const set = byId.get("trump_inaugurated")?.["set"] as Record<string, Tree>;
    expect(set["agents.USA.positions.safety"]).toMatchObject({ low, mode, high });
    expect(Object.keys(set)).toHaveLength(15);
  });
});

test("every event can be drawn, without what concerns others", () => {
  const loaded = loadText(`date: 1940-01-01
${A_FEW}
forums: { here: { name: { en: Here, zh: 此处 } } }
summits: [{ forum: here, date: 2025-02-11 }]
events: { from: ../events/library.yaml }
`);
  expect(problemsOf(loaded)).toBe("");
  const drawn = new Map(loaded.scenario?.events?.map((event) => [event.id, event]));
  expect(drawn.size).toBe(events.length);
  expect(Object.keys(drawn.get("deepseek_r1")?.shock?.capability ?? {})).toEqual([
    "CHN", "DeepSeek",
  ]);
  expect(Object.keys(drawn.get("diffusion_rule")?.set ?? {})).toEqual(["agents.CHN.openness"]);
  expect(drawn.get("llama1")?.shock?.capability).toEqual(
    expect.not.objectContaining({ Mistral: expect.anything() as unknown }),
  );
  expect(Object.keys(drawn.get("trump_inaugurated")?.set ?? {})).toHaveLength(15);
});
