import { describe, expect, test } from "vitest";
import { LANGUAGES, type Label, type Language } from "../../src/base/label.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { instructorPackPage } from "../../src/report/instructor-pack.ts";
import { loadSeminar } from "../../src/scenario/load-seminar.ts";
import type { Observed } from "../../src/scenario/observed.ts";
import type { Lesson } from "../../src/scenario/seminar-file.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { defaultLesson } from "../../src/seminar/default-lesson.ts";
import { seatsOf } from "../../src/seminar/lesson.ts";
import { instructorPack, roundsOf } from "../../src/seminar/pack.ts";
import { sit } from "../../src/seminar/sitting.ts";
import { projectFile, usualSitting } from "../seminar/sittings.ts";

const { lesson, scenario, base } = loadSeminar(projectFile("seminars/paris-2025.yaml"),
  diskFiles());
if (lesson === undefined || scenario === undefined || base === undefined) {
  throw new Error("the lesson cannot be loaded");
}
const written = { lesson, scenario, base };

interface Ground {
  readonly lesson: Lesson;
  readonly scenario: Scenario;
  readonly base: Scenario;
}

const OBSERVED: Observed = {
  sources: { press: { title: "The press", url: "https://example.org/", date: "2025-02-11" } },
  forums: { paris: {
    date: "2025-02-11", signed: ["CHN", "FRA", "BRA"], declined: ["USA"], source: "press",
  } },
};
const EFFECTS = { "security-study": 0.634, leak: 0.019 } as const;

function printed(language: Language, ground: Ground = written): string {
  const sitting = sit(ground.scenario, seatsOf(ground.lesson, 12), { base: ground.base });
  const { seats } = sitting;
  return instructorPackPage({
    pack: instructorPack(ground.lesson, sitting, { 
      baseline: "0123abcd", effects: EFFECTS, observed: OBSERVED,
    }),
    language,
    seats: seats.map(({ id }) => id), rounds: roundsOf(ground.lesson),
    names: Object.fromEntries(seats.map(({ id, name }) => [id, name])),
  });
}

const pages = { en: printed("en"), zh: printed("zh") };
const sections = (page: string, kind: string): string[] =>
  [...page.matchAll(/<section class="sheet k-([a-z]+)[^]*?<\/section>/g)]
    .filter(([, found]) => found === kind).map(([text]) => text);

describe.each(LANGUAGES)("the pack of Paris in %s", (language) => {
  const page = pages[language];

  test("has every sheet, two pages of cards for three rounds, and links that lead on", () => {
    const counts = ["guide", "happened", "schedule", "injects", "trouble", "limits", "sources",
      "public", "confidential", "label", "card", "vote", "press", "debrief"]
      .map((kind) => sections(page, kind).length);
    expect(counts).toEqual([1, 1, 2, 1, 1, 1, 1, 12, 12, 12, 24, 2, 1, 1]);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("asks for nothing and runs nothing", () => {
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|javascript:|@import|url\(/i);
  });

  test("marks what is confidential, and keeps it off every other sheet", () => {
    const mark = language === "zh" ? "保密" : "CONFIDENTIAL";
    const line = language === "zh" ? "你方红线" : "You could not defend it";
    for (const sheet of sections(page, "confidential")) {
      expect(sheet).toContain(`<strong>${mark}</strong>`);
      expect(sheet).toContain(line);
    }
    for (const kind of ["guide", "schedule", "public", "card", "label", "vote", "debrief"]) {
      for (const sheet of sections(page, kind)) expect(sheet).not.toContain(line);
    }
  });

  test("has the name on both halves of a label, one of them turned, in both languages", () => {
    const [label = ""] = sections(page, "label");
    expect(label.match(/class="tent"/g)).toHaveLength(2);
    expect(label).toMatch(/class="flip"/);
    for (const name of ["United States", "美国"]) expect(label.split(name)).toHaveLength(3);
  });

  test("begins with the briefs, two sides each, and gives what is cut or folded a back", () => {
    const kinds = [...page.matchAll(/<section class="sheet k-([a-z]+)|<p class="(back)/g)]
      .map(([, kind, back]) => kind ?? back);
    expect(kinds.slice(0, 24)).toEqual(Array.from({ length: 12 }, () =>
      ["public", "confidential"]).flat());
    for (const single of ["label", "card", "vote", "press", "debrief"]) {
      for (const [n, kind] of kinds.entries()) {
        if (kind === single) expect(kinds[n + 1]).toBe("back");
      }
    }
    expect(page).toMatch(/id="group-handout" checked/);
    expect(page).toMatch(/id="seats-8" checked/);
  });

  test("names two documents on a brief, and every one in the appendix", () => {
    const [appendix = ""] = sections(page, "sources");
    for (const sheet of sections(page, "public")) {
      const named = [...sheet.matchAll(/<p class="small">([^<]*)<\/p>/g)].map(([, text]) => text);
      expect(named.length).toBeLessThan(4);
      for (const text of named.slice(0, 2)) expect(appendix).toContain(text);
    }
    expect(appendix.match(/<p class="small">/g)?.length).toBeGreaterThan(20);
  });

  test("says what was found when it was tried: digits of the baseline, what news does", () => {
    const [sheet = ""] = sections(page, "injects");
    for (const told of language === "zh" ? ["无", "大：每百个 63 个"]
      : ["none", "large: 63 in 100"]) expect(sheet).toContain(`<td>${told}</td>`);
    expect(sections(page, "guide")[0]).toContain("0123abcd");
  });
});

test("a card has a box for every choice, every other delegation and every letter of a code", () => {
  const [usa = ""] = sections(pages.en, "card");
  const [card = ""] = usa.split("</article>");
  for (const word of ["sign with one reservation", "walk out now", "China", "no condition", "90%",
    "Round 1"]) expect(card).toContain(word);
  expect(card).not.toContain("Frontier-firm caucus");
  expect(card.match(/class="points"/g)).toHaveLength(4);
  expect(card.match(/class="letters"[^]*?<\/div>/)?.[0].match(/<i>/g)).toHaveLength(10);
  const firms = sections(pages.en, "card").find((one) => one.includes("Frontier-firm")) ?? "";
  expect(firms).toContain("Our voice");
  expect(firms).not.toContain("walk out now");
});

test("fewer seats take their sheets, their rows and their boxes away", () => {
  expect(pages.en).toMatch(/#seats-8:checked\) \.seat-9,[^{]*\.seat-12\{display:none\}/);
  expect(pages.en).not.toMatch(/#seats-8:checked\) \.seat-8/);
  for (const kind of ["public", "card", "label"]) {
    expect(sections(pages.en, kind).at(-1)).toMatch(/class="sheet [^"]* seat-12"/);
  }
  expect(pages.en).toMatch(/<li class="tick seat-12"/);
  expect(pages.en).toMatch(/<tr class="row seat-12"/);
});

describe("names that mean harm", () => {
  const evil = "</title></style><script>alert(1)</script>\"'`&<img src=x onerror=alert(2)>\u202E";
  const both: Label = { en: evil, zh: evil };
  const seat = lesson.seats[0];
  const hostile: Ground = {
    base,
    scenario: {
      ...scenario, title: both,
      agents: { ...scenario.agents, USA: { ...scenario.agents["USA"], name: both } },
    } as Scenario,
    lesson: {
      ...lesson, title: both, about: both, why: both,
      seats: [{ ...seat, name: both, public: [{ text: both }] } as Lesson["seats"][number],
        ...lesson.seats.slice(1)],
      vote: { question: both, answers: [both, both], note: both },
      troubles: [{ when: both, do: both }], debrief: [both], limits: [both],
    },
  };

  test.each(LANGUAGES)("are text in %s", (language) => {
    const page = printed(language, hostile);
    expect(page).not.toMatch(/<script|<img|\u202E/);
    expect(page.split("&lt;script&gt;").length).toBeGreaterThan(30);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });
});

test("names that are too long for half a page have a page to themselves", () => {
  const long = (n: number): Label => ({ en: `The delegation of very long name ${n} `.repeat(4),
    zh: "名字很长的代表团".repeat(6) });
  const seats = lesson.seats.map((seat, n) => ({ ...seat, name: long(n) }));
  const page = printed("en", { ...written, lesson: { ...lesson, seats } });
  expect(page).toContain("class=\"card tall\"");
  expect(pages.en).not.toContain("class=\"card tall\"");
});

test("a lesson that was made from its scenario has a pack in both languages", () => {
  const sitting = usualSitting("tutorial", 5);
  const made = defaultLesson(sitting, "../scenarios/tutorial/scenario.yaml");
  const { scenario: tutorial, base: below } = sitting;
  for (const language of LANGUAGES) {
    const page = printed(language, { lesson: made, scenario: tutorial, base: below });
    expect(sections(page, "public")).toHaveLength(5);
    expect(page).toContain(made.title[language]);
  }
});

describe.each(LANGUAGES)("how it really ended, in %s", (language) => {
  const page = pages[language];

  test("is told to the facilitator, and to nobody else", () => {
    const [sheet = ""] = sections(page, "happened");
    const cells = [...sheet.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[dh][^>]*>([^<]*)</g)].map(([, text]) => text));
    const usa = cells.find(([seat]) => seat === (language === "zh" ? "美国" : "United States"));
    expect(usa?.slice(1)).toEqual(["–", language === "zh" ? "美国" : "United States", "–"]);
    expect(sheet).toContain(language === "zh" ? "现实中有 3 国签署" : "3 states signed");
    expect(sheet).toContain("The press");
    for (const kind of ["public", "confidential", "card", "press"]) {
      for (const one of sections(page, kind)) expect(one).not.toContain("3 states signed");
    }
  });
});
