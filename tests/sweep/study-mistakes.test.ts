import { afterAll, describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { plannedDesign } from "../../src/cli/sweep/study/study-design.ts";
import { factorPlans } from "../../src/cli/sweep/study/study-factors.ts";
import { newSession } from "../../src/scenario/files.ts";
import type { LoadedFactor } from "../../src/scenario/loaded-sweep.ts";
import { studyFolder } from "./study-folder.ts";

const folder = studyFolder();
afterAll(() => folder.remove());
const { faults, write } = folder;
const NEED = "  need: { path: parameters.coverageNeed, range: [0, 0.4] }";
const GRID = "design: { kind: grid }";

describe("a factor", () => {
  test.each([
    ["  x: { path: parameters.coverageNed, range: [0, 1] }",
      'one.yaml:7:25 unknown key "coverageNed"; did you mean "coverageNeed"?'],
    ["  x: { path: agents.Ambr.capability, range: [0, 1] }",
      'one.yaml:7:21 there is no agent "Ambr"; did you mean "Amber"?'],
    ["  x: { path: agents.Amber.capability.deep.er, range: [0, 1] }",
      'one.yaml:7:38 unknown key "deep"'],
    ["  x: { path: parameters.coverageNeed, rnge: [0, 1] }",
      'one.yaml:7:39 unknown key "rnge"; did you mean "range"?'],
    ["  x: { path: parameters.coverageNeed, range: [0.4, 0] }",
      "one.yaml:7:46 a range goes from a lower to a higher number, not from 0.4 to 0"],
    ["  x: { path: parameters.coverageNeed, range: [0.4, 0.4] }",
      "one.yaml:7:46 a range goes from a lower to a higher number, not from 0.4 to 0.4"],
    ["  x: { path: agents.Amber.capability, range: [0.5, 1.5] }",
      "one.yaml:7:46 capability: found 1.5, allowed 0 to 1"],
    ["  x: { path: agents.Amber.capability, range: [-1, 2] }",
      "one.yaml:7:46 capability: found -1, allowed 0 to 1"],
    ["  x: { path: agents.Amber.capability, values: [0.5, 1.5, 0.7] }",
      "one.yaml:7:53 capability: found 1.5, allowed 0 to 1"],
    ["  x: { path: forums.summit.procedure, values: [opt-in, vite] }",
      'one.yaml:7:56 procedure: found the text "vite", '
        + 'allowed opt-in, silence or vote; did you mean "vote"?'],
    ["  x: { path: parameters.coverageNeed }",
      "one.yaml:7:3 a path needs either range or values"],
    ["  x: { path: parameters.coverageNeed, range: [0, 1], values: [1] }",
      "one.yaml:7:54 a path needs either range or values"],
    ["  x: { path: parameters.coverageNeed, values: [1, 2], levels: 3 }",
      "one.yaml:7:55 levels says how many numbers of a range a grid takes; there is no range here"],
    ["  x: { use: [calibrated, mechanism], range: [0, 1] }",
      "one.yaml:7:38 range belongs to a factor with a path"],
    ["  x: { title: { en: a, zh: b } }",
      "one.yaml:7:3 a factor varies exactly one thing: give path, scenarios, whatifs, narratives "
        + "or use"],
    ["  x: { use: [calibrated], whatifs: [none] }",
      "one.yaml:7:27 a factor varies exactly one thing: give path, scenarios, whatifs, narratives "
        + "or use"],
    ["  x: { path: agents.Amber.capability, range: prior }",
      'one.yaml:7:46 range: prior is known for parameters alone; "agents.Amber.capability" is '
        + "none: write [low, high]"],
    ["  x: { path: parameters.roundStep, range: prior }",
      "one.yaml:7:43 the prior of parameters.roundStep is a single number; write [low, high]"],
    ["  x: { path: parameters.coverageNed, range: prior }",
      'one.yaml:7:25 unknown key "coverageNed"; did you mean "coverageNeed"?'],
    ["  x: { use: [calibratd] }",
      'one.yaml:7:14 there is no parameter set "calibratd", allowed calibrated, mechanism, moving '
        + 'or the path of a file; did you mean "calibrated"?'],
    ["  x: { use: [calibrated, calibrated] }", 'one.yaml:7:26 "calibrated" stands here twice'],
    ["  x: { path: parameters.noise, values: [0.1, 0.2, 1e-1] }",
      'one.yaml:7:51 "0.1" stands here twice'],
    ["  x: { narratives: [none, chines] }",
      'one.yaml:7:27 there is no narrative "chines"; did you mean "chinese"?'],
    ["  x: { whatifs: [none, ../scenario.yaml] }",
      'one.yaml:7:24 "../scenario.yaml" is no what-if: it extends no scenario'],
    ["  x: { scenarios: [../README.md] }", "README.md:"],
    ["  cell: { use: [calibrated] }", 'one.yaml:7:3 "cell" is no id, allowed an id other than '],
    ["  x.y: { use: [calibrated] }",
      'one.yaml:7:3 "x.y" is no id, allowed an id of letters, digits, - and _, at most 64 long'],
  ])("%s", (line, problem) => {
    const found = faults("factors:", line, GRID);
    expect(found[0]).toContain(problem);
    expect(found.length, found.join("\n")).toBe(problem === "README.md:" ? found.length : 1);
  });

  test("a file that is not there is told where it is named", () => {
    const line = "  x: { whatifs: [none, ../whatif/no.yaml] }";
    const [found, ...more] = faults("factors:", line, GRID);
    expect(found).toMatch(/^one\.yaml:7:24 cannot read the file .*whatif\/no\.yaml$/);
    expect(more).toEqual([]);
  });

  test("mistakes in a what-if stand in the what-if", () => {
    const head = "format: 1\nid: bad\ntitle: { en: b, zh: b }\n";
    const lines = ["factors:", "  x: { whatifs: [none, ../whatif/bad.yaml] }", GRID];
    write("whatif/bad.yaml", `${head}extends: ../scenario.yaml\nabsnt: [Amber]\n`);
    expect(faults(...lines)).toEqual(['bad.yaml:5:1 unknown key "absnt"; did you mean "absent"?']);
    write("whatif/bad.yaml", `${head}extends: bad.yaml\n`);
    expect(faults(...lines)).toEqual([expect.stringContaining(
      'bad.yaml:4:10 "bad.yaml" comes back to a file that already extends it') as string]);
    write("whatif/bad.yaml", `${head}extends: ../scenario.yaml\nset: { agents.Ambr.weight: 1 }\n`);
    expect(faults(...lines))
      .toEqual(['bad.yaml:5:15 there is no agent "Ambr"; did you mean "Amber"?']);
  });

  test("no two set the same path, or one inside the other", () => {
    expect(faults("factors:", NEED, "  again: { path: parameters.coverageNeed, range: [0, 1] }",
      "  a: { path: agents.Amber.positions, values: [{ safety: 0.1 }] }",
      "  b: { path: agents.Amber.positions.safety, range: [0, 1] }", GRID)).toEqual([
      'one.yaml:8:18 "parameters.coverageNeed" is what the factor "need" sets, too: one of them '
        + "would be lost",
      'one.yaml:10:14 "agents.Amber.positions.safety" and "agents.Amber.positions" of the factor '
        + '"a" lie one inside the other',
    ]);
  });

  test("at most one gives scenarios, narratives or use, and not what the file gives too", () => {
    expect(faults("use: mechanism", "factors:", "  a: { use: [calibrated] }",
      "  b: { use: [mechanism] }", GRID)).toEqual([
      'one.yaml:6:1 the factor "a" already says use for every cell: leave one of them out',
      'one.yaml:9:3 at most one factor may have use; "a" has them already',
    ]);
  });
});

describe("a design", () => {
  test.each([
    ["{ kind: gird }", 'one.yaml:8:17 kind: found the text "gird", allowed grid, '
      + 'one-at-a-time, latin-hypercube, sobol, morris, saltelli or table; did you mean "grid"?'],
    ["{ kind: grid, cells: 3 }",
      "one.yaml:8:23 cells does not belong to grid, which takes nothing else"],
    ["{ kind: sobol, cells: 3, second: true }",
      "one.yaml:8:34 second does not belong to sobol, which takes cells, scramble"],
    ["{ kind: morris, trajectories: 2, levels: 5 }",
      "one.yaml:8:50 morris takes an even number of levels, not 5: each step is half of the grid"],
    ["{ kind: saltelli }", "one.yaml:8:17 saltelli needs base"],
    ["{ kind: table }", "one.yaml:8:17 table needs file"],
    ["{ kind: saltelli, base: 600000 }",
      "one.yaml:8:17 this would be 1800000 cells; at most 1000000 are played"],
    ["{ kind: latin-hypercube, cells: 0 }",
      "one.yaml:8:41 cells: found 0, allowed a whole number, 1 to 1000000"],
    ["{ kind: grid, sells: 3 }", 'one.yaml:8:23 unknown key "sells"; did you mean "cells"?'],
  ])("%s", (design, problem) => {
    expect(faults("factors:", NEED, `design: ${design}`)).toEqual([problem]);
  });

  test("morris takes no levels without an order, but two of them or ordered numbers", () => {
    const design = "design: { kind: morris, trajectories: 2 }";
    const who = "  who: { whatifs: [none, ../whatif/leader-refuses.yaml, "
      + "../whatif/no-leader.yaml] }";
    const how = "  how: { path: forums.summit.procedure, values: [opt-in, silence, vote] }";
    expect(faults("factors:", who, how, design)).toEqual(["7:3", "8:16"].map((at) =>
      expect.stringContaining(`one.yaml:${at} morris steps from level to level: 3 `) as string));
    expect(faults("factors:", who.replace("none, ", ""), how.replace(", vote", ""),
      "  rounds: { path: forums.summit.rounds, values: [10, 20, 30] }", design)).toEqual([]);
  });

  test.each(["morris, trajectories: 2", "saltelli, base: 4"])("%s needs common draws", (design) => {
    const found = faults("common: false", "factors:", NEED, `design: { kind: ${design} }`);
    expect(found).toEqual([expect.stringMatching(
      /^one\.yaml:6:1 (morris|saltelli) needs common random numbers: /) as string]);
    expect(faults("common: true", "factors:", NEED, `design: { kind: ${design} }`)).toEqual([]);
  });

  test("a grid that is too large says how large it would be", () => {
    const factors = ["goodwill", "coverageNeed", "firmVoice", "communityVoice", "peerPull"]
      .map((name) => `  ${name}: { path: parameters.${name}, range: prior, levels: 20 }`);
    expect(faults("factors:", ...factors, GRID))
      .toEqual(["one.yaml:12:17 this would be 3200000 cells; at most 1000000 are played"]);
  });

  test("a design takes so many factors and no more", () => {
    const session = newSession(diskFiles());
    const place = { file: "one.yaml", line: 8, column: 17, length: 8 };
    const plans = factorPlans(session, Array.from({ length: 241 }, (_, n): LoadedFactor => ({
      id: `f${n}`, source: "path", place, items: [], path: { text: `agents.X${n}.weight`, place },
      range: { place, numbers: [0, 1] },
    })));
    const file = { kind: "saltelli", base: 1 } as const;
    expect(plannedDesign(session, file, plans.slice(1), 1, place)?.facts.cells).toBe(242);
    expect(plannedDesign(session, file, plans, 1, place)).toBeUndefined();
    expect(session.problems.map(({ message }) => message.en))
      .toEqual(["there are 241 factors; saltelli takes at most 240"]);
  });
});

describe("measures and replicates", () => {
  test.each([
    ["measures: { a: signaturs }",
      'one.yaml:6:16 there is no outcome "signaturs"; did you mean "signatures"?'],
    ["measures: { a: signed.Ambr }", 'one.yaml:6:16 "Ambr" is neither an agent of the base '
      + "scenario nor all, states, firms, communities, strong, weak, south, north, west, east; "
      + 'did you mean "Amber"?'],
    ["measures: { a: signatures@sumit }",
      'one.yaml:6:16 there is no meeting of "sumit" in the base scenario; did you mean "summit"?'],
    ["measures: { a: world.rsk@end }",
      'one.yaml:6:16 there is no outcome "world.rsk"; did you mean "risk"?'],
    ["measures: { a: a - b - c }", 'one.yaml:6:16 "a - b - c" is no measure; '],
    ["measures: { need: signatures }",
      'one.yaml:6:13 "need" is a factor and a measure; each needs a column of its own'],
    ["measures: { a: { measure: signed.Ambr } }", 'one.yaml:6:27 "Ambr" is neither an agent'],
    ["measures: { a: { title: { en: A, zh: 甲 } } }", "measure"],
    ["measures: { a: { measure: signatures, title: { en: A } } }", "zh"],
    ["measures: { a: { measure: signatures, titel: { en: A, zh: 甲 } } }", "titel"],
    ["measures: { a: 3 }", "found 3"],
    ["measures: {}", "one.yaml:6:1 measures: found none, allowed one or more"],
    ["seed: -1", "one.yaml:6:7 seed: found -1, allowed a whole number, 0 to 9007199254740991"],
    ["titel: 1", 'one.yaml:6:1 unknown key "titel"; did you mean "title"?'],
    ["set: { parameters.noize: 1 }",
      'one.yaml:6:19 unknown key "noize"; did you mean "noise"?'],
    ["set: { parameters.noise: loud }",
      'one.yaml:6:26 noise: found the text "loud", allowed 0 or more'],
    ["narrative: chines", 'one.yaml:6:12 there is no narrative "chines"; did you mean "chinese"?'],
  ])("%s", (line, problem) => {
    const found = faults(line, "factors:", NEED, GRID);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  const withRule = (rule: string): string[] => {
    const text = `format: 1
sweep: one
title: { en: One, zh: 一 }
base: ../scenario.yaml
replicates: ${rule}
factors:
${NEED}
${GRID}
`;
    write("sweeps/two.yaml", text);
    return folder.faultsOf("sweeps/two.yaml");
  };

  test.each([
    ["0", "two.yaml:5:13 replicates: found 0, allowed a whole number, 1 to 1000000"],
    ["2000000", "two.yaml:5:13 replicates: found 2000000, allowed a whole number, 1 to 1000000"],
    ["{ until: { measure: signaturs, width: 2 } }",
      'two.yaml:5:33 there is no measure "signaturs" under measures; did you mean "signatures"?'],
    ["{ until: { measure: signatures, width: 0 } }",
      "two.yaml:5:52 width: found 0, allowed above 0"],
    ["{ until: { measure: signatures, width: 1 }, least: 50, most: 20 }",
      "two.yaml:5:64 least 50 is above most 20"],
  ])("replicates: %s", (rule, problem) => {
    expect(withRule(rule)).toEqual([problem]);
  });
});

describe("a table", () => {
  const table = (text: string | Uint8Array): string[] => {
    write("sweeps/cells.csv", text);
    return faults("factors:", NEED,
      "  who: { whatifs: [none, ../whatif/leader-refuses.yaml] }",
      "design: { kind: table, file: cells.csv }");
  };

  test.each([
    ["", "cells.csv:1:1 the table needs a header with the ids of all factors, and a row per cell"],
    ["need,who\n",
      "cells.csv:1:1 the table needs a header with the ids of all factors, and a row per cell"],
    ["need,woh\n0,none\n", 'cells.csv:1:6 the column "woh" is no factor; did you mean "who"?'],
    ["need,who,need\n0,none,0\n", 'cells.csv:1:10 "need" stands here twice'],
    ["need,who\n0,none\n0\n", "cells.csv:3:1 this row has 1 fields, the header 2"],
    ["need,who\n0,none,1\n", "cells.csv:2:8 this row has 3 fields, the header 2"],
    ["need,who\nnought,none\n", 'cells.csv:2:1 "nought" is no number'],
    ["need,who\n1e999,none\n", 'cells.csv:2:1 "1e999" is no number'],
    ["need,who\n0x1,none\n", 'cells.csv:2:1 "0x1" is no number'],
    ["need,who\n0.5,none\n", "cells.csv:2:1 0.5 is outside the factor's range, 0 to 0.4"],
    ['need,who\r\n0.1,"leader-refuse"\r\n',
      'cells.csv:2:5 the factor has no level "leader-refuse"; did you mean "leader-refuses"?'],
    ['need,who\n0.1,"none\n0.2,none\n', "cells.csv:2:5 this quote is never closed"],
    ['need,who\n0.1,"none"x\n',
      "cells.csv:2:11 after the closing quote comes a comma or the end of the line"],
  ])("%j", (text, problem) => {
    expect(table(text)).toContain(problem);
  });

  test("all of its mistakes at once, and a column that is missing", () => {
    expect(table("need\n2\nx\n")).toEqual([
      'cells.csv:1:1 there is no column for the factor "who"',
      "cells.csv:2:1 2 is outside the factor's range, 0 to 0.4",
      'cells.csv:3:1 "x" is no number',
    ]);
  });

  test("binary files and files that are not there", () => {
    expect(table(Uint8Array.of(110, 0, 1))[0]).toContain("cells.csv:1:2 a zero byte");
    const [found] = faults("factors:", NEED, "design: { kind: table, file: cels.csv }");
    expect(found).toMatch(/^one\.yaml:8:30 cannot read the file .*cels\.csv$/);
  });
});

test("mistakes of every part of a file come together", () => {
  const found = faults("measures: { a: signaturs }", "factors:",
    "  x: { path: parameters.coverageNed, range: [0, 1] }",
    "  y: { path: agents.Amber.capability, range: [0.5, 1.5] }",
    "  z: { path: parameters.goodwill, range: [1, 0] }",
    "design: { kind: morris, levels: 3 }");
  expect(found.map((one) => one.split(" ")[0])).toEqual([
    "one.yaml:6:16", "one.yaml:8:25", "one.yaml:9:46", "one.yaml:10:42", "one.yaml:11:17",
    "one.yaml:11:33",
  ]);
});
