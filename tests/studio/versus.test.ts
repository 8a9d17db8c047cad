import { join } from "node:path";
import { expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { whatifsIn } from "../../src/cli/studio/whatifs-in.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { contrast, differenceOf, type PartnerKind } from "../../src/analysis/contrast.ts";
import { playerOf } from "../../src/engine.ts";
import { compile } from "../../src/model/compile.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { load } from "../../src/scenario/load.ts";
import { partnerOf } from "../../src/edit/partner.ts";
import { untouched } from "../../src/studio/state/situation.ts";
import { versusAsks } from "../../src/studio/state/versus-asks.ts";
import { deskOf } from "../../src/studio/worker/desk.ts";
import { packed } from "../edit/library.ts";
import { inlinePort } from "./inline-ports.ts";

const REPLICATES = 16;
const files = diskFiles();

/** What `plenary compare` comes to, what-if by what-if. */
function compared(id: string, use: string) {
  const folder = join("scenarios", id);
  const base = load(join(folder, "scenario.yaml"), files, { use });
  const at = (path: string) => {
    const { scenario, base: under } = load(path, files, { use });
    if (scenario === undefined || base.scenario === undefined) throw new Error(path);
    return { scenario, under, base: base.scenario };
  };
  return whatifsIn(join(folder, "whatif")).map((path) => {
    const { scenario, under, base: plain } = at(path);
    const whatif = compile(scenario, under);
    const own = partnerOf(scenario, plain);
    const named = scenario.against;
    const other = named === undefined ? undefined : at(named);
    const partner = other === undefined ? compile(own.scenario, under)
      : compile(other.scenario, other.under);
    const kind: PartnerKind = named === undefined ? own.kind : "whatif";
    const pairs = playPairs(playerOf(whatif, 1), playerOf(partner, 1), 0, REPLICATES);
    return contrast({ whatif, partner, kind }, 1, [pairs]);
  });
}

test.each([["paris-2025", "mechanism"], ["paris-2025", "calibrated"], ["internet-1995", ""]])(
  "every what-if of %s under %s is what plenary compare says", async (id, set) => {
    const pack = packed(id);
    const desk = deskOf([inlinePort(), inlinePort()], () => [60, 2], () => Promise.resolve());
    desk.open(JSON.stringify(codedPack({ format: 1, plenary: "1", scenarios: [pack] })));
    const situation = { ...untouched(id), choice: set === "" ? {} : { set } };
    const asks = versusAsks(pack, situation);
    const wanted = compared(id, set === "" ? "mechanism" : set);
    expect(asks).toHaveLength(wanted.length);
    for (const [n, { whatif, partner, kind, what }] of asks.entries()) {
      const of = { scenario: id, seed: 1, replicates: REPLICATES };
      const found = await desk.versus({ ...of, ...whatif }, { ...of, ...partner }, null,
        () => true);
      expect(found?.answer, what.id).toBe(wanted[n].answer);
      expect(kind, what.id).toBe(wanted[n].partner.kind);
      if (found?.answer !== true) continue;
      const { difference, low, high } = wanted[n].signatures ?? {};
      expect(differenceOf(found.differences), what.id).toEqual({ difference, low, high });
    }
  }, 240_000);

test("what is wanted no more is not played", async () => {
  const desk = deskOf([inlinePort()], () => [60, 1], () => Promise.resolve());
  desk.open(JSON.stringify(codedPack(
    { format: 1, plenary: "1", scenarios: [packed("tutorial")] })));
  const wish = { scenario: "tutorial", choice: {}, edits: [], seed: 1, replicates: 10 };
  expect(await desk.versus(wish, wish, null, () => false)).toBeUndefined();
});
