import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { unplayable } from "../../src/edit/check-whole.ts";
import { refusedEdit } from "../../src/edit/check-edit.ts";
import type { Edit } from "../../src/edit/edit.ts";
import { composed } from "../../src/edit/pack.ts";
import { compile } from "../../src/model/compile.ts";
import { locate } from "../../src/scenario/located.ts";
import { cellLoader } from "../../src/scenario/load-sweep-cell.ts";
import { packed, shelf } from "./library.ts";

const ID = "tutorial";
const path = shelf().find((one) => one.id === ID)?.path ?? "";
const cell = cellLoader(path, diskFiles(), undefined, [], new Map());
const place = { file: "test", line: 1, column: 1, length: 1 };

/** Whether loading takes the scenario with its edits. */
function loads(edits: readonly Edit[]): boolean {
  const { scenario } = cell({ whatifs: [], set: edits.map(({ path: at, value }) =>
    ({ path: at, place, value: locate(value, place) })) });
  return scenario !== undefined;
}

function reasonFor(edits: readonly Edit[], whatif?: string): string | undefined {
  const { scenario, base } = composed(packed(ID), whatif === undefined ? {} : { whatif }, edits);
  return unplayable(scenario, compile(scenario, base))?.en;
}

const AMBER = "agents.Amber.salience";
const EMPTY: readonly (readonly [string, readonly Edit[], RegExp])[] = [
  ["all stay away", [{ path: "absent", value: ["Amber", "Basalt", "Coral"] }], /nobody is left/],
  ["nobody is invited", [{ path: "forums.summit.invited", value: [] }], /nobody is left/],
  ["an absent kind is invited", [{ path: "forums.summit.invited", value: "organisation" }],
    /nobody is left/],
  ["weights by a GDP that nobody has", [{ path: "forums.summit.weighting", value: "gdp" }],
    /GDP .* Amber/],
  ["somebody cares about nothing", ["safety", "access", "bindingness"].map((issue) =>
    ({ path: `${AMBER}.${issue}`, value: 0 })), /Amber would care about nothing/],
  ["signs and does not", [{ path: "decisions", value: [
    { agent: "Amber", signs: false }, { agent: "Amber", signs: true }] }], /contradict/],
  ["walks out and signs", [{ path: "decisions", value: [
    { agent: "Amber", signs: true }, { agent: "Amber", walksOut: true }] }], /contradict/],
  ["signs from afar", [{ path: "absent", value: ["Amber"] },
    { path: "decisions", value: [{ agent: "Amber", signs: true }] }], /stays away/],
  ["a firm signs", [{ path: "decisions", value: [{ agent: "Foundry", signs: true }] }],
    /not invited/],
];

const SOUND: readonly (readonly [string, readonly Edit[]])[] = [
  ["one stays away", [{ path: "absent", value: ["Amber"] }]],
  ["one stays away and would refuse", [{ path: "absent", value: ["Amber"] },
    { path: "decisions", value: [{ agent: "Amber", signs: false }] }]],
  ["cares about one thing", ["safety", "access"].map((issue) =>
    ({ path: `${AMBER}.${issue}`, value: 0 }))],
  ["the same said twice", [{ path: "decisions", value: [
    { agent: "Amber", signs: false }, { agent: "Amber", signs: false }] }]],
  ["weights by capability", [{ path: "forums.summit.weighting", value: "capability" }]],
];

describe("edits that are admitted one by one", () => {
  test.each(EMPTY)("%s: refused, as loading does", (_, edits, words) => {
    for (const edit of edits) expect(refusedEdit(packed(ID).scenario, edit)).toBeUndefined();
    expect(loads(edits)).toBe(false);
    expect(reasonFor(edits)).toMatch(words);
  });

  test.each(SOUND)("%s: played, as loading does", (_, edits) => {
    expect(loads(edits)).toBe(true);
    expect(reasonFor(edits)).toBeUndefined();
  });
});
