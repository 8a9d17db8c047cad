import { expect, test } from "vitest";
import type { Atlas, AtlasContrast } from "../../src/analysis/atlas-finding.ts";
import { acrossSets, isRobust, matters, siblingsOf, survivalsOf } from
  "../../src/analysis/atlas-finding.ts";
import { playRefusals } from "../../src/analysis/atlas-play.ts";
import { WAYS } from "../../src/analysis/refusal.ts";
import { plain } from "../../src/base/label.ts";
import { atlasFigureTable, atlasView } from "../../src/figure/atlas-figure.ts";
import { atlasGallery } from "../../src/figure/atlas-gallery.ts";
import { atlasAnswer } from "../../src/report/atlas-answer.ts";
import { atlasReport } from "../../src/report/atlas-report.ts";
import { atlasTable } from "../../src/report/atlas-table.ts";
import { csvOf } from "../../src/report/csv.ts";
import { drawFigures } from "../../src/report/draw.ts";
import { attractingScenario } from "../analysis/attracting-scenario.ts";
import { modelOf } from "../helpers/model.ts";

const HOSTILE = "<script>alert(1)</script> & \"A\"";

/** A small atlas: one game under two sets, of which the second carries nothing. */
function smallAtlas(): Atlas {
  const value = attractingScenario(7);
  const still = { ...value, parameters: { ...value.parameters, peerPull: 0, coverageNeed: 0 } };
  const models = [["mechanism", modelOf(value)], ["calibrated", modelOf(still)]] as const;
  const [[, first]] = models;
  const agents = first.agents.slice(0, 3).map(({ id, kind }) =>
    ({ id, kind, name: plain(HOSTILE) }));
  const contrasts = models.flatMap(([set, model]) => agents.flatMap((_, agent) =>
    playRefusals(model, { agent, seed: 1, replicates: 8, ways: null,
      search: { replicates: 2, wanted: 1 } }).ways.map((way): AtlasContrast => ({
      scenario: "games/one", set, agent: agents[agent].id, rival: null, reserved: null, told: [],
      ...way,
    }))));
  return {
    seed: 1, replicates: 8, narrativeReplicates: 4, searchReplicates: 2, narratives: [],
    names: {}, issues: {}, contrasts,
    scenarios: [{ id: "games/one", title: plain(HOSTILE), sets: ["mechanism", "calibrated"],
      agents, narratives: [], wanted: 1, meetings: 1 }],
  };
}

const BASIS = {
  command: "plenary atlas", version: "0", figures: "figures/", language: "en",
} as const;

test("the report runs no script, fetches nothing, and filters by style", async () => {
  const atlas = smallAtlas();
  const figures = atlasGallery(atlas);
  expect(figures.length).toBeGreaterThan(0);
  const page = atlasReport(atlas, await drawFigures(figures), BASIS);
  expect(page).not.toContain("<script");
  expect(page).not.toMatch(/(src|href)="https?:/);
  expect(page).toContain("default-src &#39;none&#39;; style-src");
  for (const id of ["show-moves", "show-answers", ...WAYS.map((way) => `way-w-${way}`),
    "set-p-mechanism", "set-p-calibrated", "scenario-s-games-one",
    ...atlas.scenarios[0].agents.map((agent) => `agent-a-${agent.id}`)]) {
    expect(page, id).toContain(`id="${id}"`);
    expect(page, id).toContain(`:root:has(#${id}:checked)`);
  }
  const answered = atlas.contrasts.filter(({ effect }) => effect !== null).length;
  expect(page.match(/<tr class="c [^"]* answers/g)).toHaveLength(answered);
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(atlas.contrasts.length);
});

test("every contrast is a row of the table, with numbers only where there is an answer", () => {
  const atlas = smallAtlas();
  const { columns, rows } = atlasTable(atlas);
  expect(rows).toHaveLength(atlas.contrasts.length);
  const place = columns.findIndex(({ head }) => head.en === "Others' signatures");
  rows.forEach((row, n) => {
    expect(row).toHaveLength(columns.length);
    expect(row[place]).toBe(atlas.contrasts[n].effect?.others.difference ?? null);
  });
  expect(csvOf(atlasTable(atlas))).not.toContain("undefined");
});

test("the answer counts what matters, and what cannot be answered", () => {
  const atlas = smallAtlas();
  const moving = atlas.contrasts.filter(matters).length;
  const unanswered = atlas.contrasts.filter(({ effect }) => effect === null).length;
  const said = atlasAnswer(atlas).map(({ en }) => en).join("\n");
  expect(moving).toBeGreaterThan(0);
  expect(said).toContain(`moves others in ${moving} of ${atlas.contrasts.length}`);
  expect(said).toContain(`No answer in ${unanswered} of ${atlas.contrasts.length}`);
});

test("a heat map has the differences of one way under one set", () => {
  const atlas = smallAtlas();
  const view = atlasView(atlas, "refuses", "mechanism");
  if (view === undefined) throw new Error("no view");
  const { rows } = atlasFigureTable(view);
  const own = atlas.contrasts.filter(({ way, set }) => way === "refuses" && set === "mechanism");
  expect(rows.map(([, difference]) => difference).sort())
    .toEqual(own.map(({ effect }) => effect?.others.difference ?? null).sort());
});

test("a direction is robust where narratives and sets agree", () => {
  const difference = (low: number, high: number) => ({ difference: (low + high) / 2, low, high });
  const [found] = smallAtlas().contrasts.filter(matters);
  if (!found?.effect) throw new Error("nothing moves");
  const falls: AtlasContrast = { ...found, effect: { ...found.effect, others: difference(-4, -2) },
    told: [{ narrative: "us", others: difference(-9, -1) }] };
  const inOther = (low: number, high: number): AtlasContrast => ({ ...falls, set: "other",
    effect: { ...found.effect!, others: difference(low, high) } });
  const robust = (...all: AtlasContrast[]): boolean => isRobust(all[0], siblingsOf(all));
  expect(survivalsOf(falls)).toBe(1);
  expect(robust(falls)).toBe(true);
  expect(robust(falls, inOther(-2, -1))).toBe(true);
  expect(robust(falls, inOther(-1, 1))).toBe(false);
  expect(acrossSets(falls, siblingsOf([falls, inOther(1, 2)]))).toBe("other");
  expect(robust(falls, { ...inOther(-2, -1), effect: null })).toBe(false);
  expect(robust({ ...falls, told: [{ narrative: "us", others: difference(-1, 1) }] })).toBe(false);
});
