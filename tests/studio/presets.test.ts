import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { packedPresets } from "../../src/cli/studio/pack-presets.ts";
import { refusedEdit } from "../../src/edit/check-edit.ts";
import { edited } from "../../src/edit/edit.ts";
import { composed } from "../../src/edit/pack.ts";
import { packOf } from "../../src/edit/pack-code.ts";
import { spreadOf } from "../../src/base/quantity.ts";
import { agentRows } from "../../src/figure/view.ts";
import { byPreference } from "../../src/figure/preference.ts";
import { compile } from "../../src/model/compile.ts";
import { placesOf } from "../../src/model/place.ts";
import { playRows, playerOf, summarise } from "../../src/engine.ts";
import { agentControls } from "../../src/studio/state/controls.ts";
import { presetIn, presetsFor, withPreset } from "../../src/studio/state/presets.ts";
import { editsOf, untouched, withNumber } from "../../src/studio/state/situation.ts";
import { packed, shelf } from "../edit/library.ts";

const presets = packedPresets(diskFiles(), new Map());
const models = new Map(shelf().map(({ id }) => [id, compile(packed(id).scenario)]));

describe("presets", () => {
  test("those that are numbers all through are packed, at their middle", () => {
    const found = new Map(presets.map((one) => [one.id, one]));
    expect(found.get("modality-industry")?.forum)
      .toEqual({ legitimacyChain: 0, implementation: 0.4, reach: 0.3, "bindingness.min": 0,
        "bindingness.max": 0.1 });
    expect(found.get("policy-open-technology")?.parameters).toEqual({ diffusion: 0.2 });
    // A fund names its receivers, and linkage the issues: no numbers.
    expect(found.has("policy-fund")).toBe(false);
    expect(found.has("policy-sustainability-linkage")).toBe(false);
    const pack = { format: 1 as const, plenary: "1", scenarios: [packed("tutorial")], presets };
    expect(packOf(JSON.parse(JSON.stringify(codedPack(pack)))).presets).toEqual(presets);
  });

  test.each(shelf().map(({ id }) => id))("%s: what is offered does what it says", (id) => {
    const model = models.get(id) ?? compile(packed(id).scenario);
    for (const one of presetsFor(presets, packed(id).scenario, model)) {
      const situation = withPreset(untouched(id), undefined, one);
      let plain = packed(id).scenario;
      for (const edit of editsOf(situation, plain)) {
        expect(refusedEdit(plain, edit), edit.path).toBeUndefined();
        plain = edited(plain, [edit]);
      }
      const { scenario, base } = composed(packed(id), {}, editsOf(situation, packed(id).scenario));
      const changed = compile(scenario, base);
      for (const { path, value } of editsOf(situation, packed(id).scenario)) {
        const place = placesOf(changed, path)?.places[0] ?? -1;
        expect(changed.values[place], `${one.preset.id} ${path}`).toBe(value);
      }
    }
  }, 60_000);

  test("one takes the place of another, and the user's own numbers stay", () => {
    const model = models.get("paris-2025") ?? compile(packed("paris-2025").scenario);
    const placed = presetsFor(presets, packed("paris-2025").scenario, model);
    expect(placed.length).toBeGreaterThan(5);
    const [one, other] = placed;
    const own = withNumber(untouched("paris-2025"), "parameters.goodwill", 1);
    const first = withPreset(own, undefined, one);
    expect(presetIn(placed, first)).toBe(one);
    const second = withPreset(first, one, other);
    expect(presetIn(placed, second)).toBe(other);
    expect(second.numbers).toEqual({ "parameters.goodwill": 1, ...other.numbers });
    expect(second.others ?? []).toEqual(other.others);
    expect(withPreset(second, other, undefined)).toEqual(own);
  });

  test("what acts between meetings is not offered where there is but one", () => {
    const ids = (id: string): string[] => presetsFor(presets, packed(id).scenario,
      models.get(id) ?? compile(packed(id).scenario)).map(({ preset }) => preset.id);
    expect(ids("road-to-paris")).toContain("policy-open-technology");
    expect(ids("tutorial")).not.toContain("policy-open-technology");
  });
});

describe("one of the two preferences", () => {
  const model = models.get("paris-2025") ?? compile(packed("paris-2025").scenario);

  test("orders the agents from development to it", () => {
    const summary = summarise(model, 1, [playRows(playerOf(model, 1), 0, 4)]);
    const badge = { use: "calibrated", changed: 0, noiseShare: 0, wordsOnly: false };
    const rows = byPreference(agentRows({ summary, badge }, model, "en"), model, "security");
    const levels = rows.map(({ id }) =>
      spreadOf(packed("paris-2025").scenario.agents[id].security ?? 0).at);
    expect([...levels].sort((one, other) => one - other)).toEqual(levels);
    expect(rows).toHaveLength(agentRows({ summary, badge }, model, "en").length);
  });

  test("leaves the other one's slider out, and nothing else", () => {
    const paths = (side?: "safety" | "security"): string[] =>
      agentControls(model, "CHN", side).wants.map(({ path }) => path);
    const all = paths();
    expect([...paths("safety"), "agents.CHN.security"].sort()).toEqual([...all].sort());
    expect(paths("security")[0]).toBe("agents.CHN.security");
    const bears = model.issues.filter(({ loading }) => loading === "security").length;
    const first = paths("security").slice(1, 1 + bears).map((path) => path.split(".")[3]);
    expect(first.every((id) => model.issues.find((issue) => issue.id === id)?.loading
      === "security")).toBe(true);
  });
});
