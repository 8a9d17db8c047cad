import { describe, expect, test } from "vitest";
import { underSet } from "../../src/cli/files/load-scenario.ts";
import { compile } from "../../src/model/compile.ts";
import { load, type Loaded } from "../../src/scenario/load.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import { memoryFiles, projectPath } from "../scenario/memory-files.ts";
import { small } from "../scenario/samples.ts";

const files = memoryFiles({
  "a.yaml": small,
  "b.yaml": "extends: a.yaml\nid: b\ntitle: { en: B, zh: 乙 }\nset: { parameters.noise: 0.3 }\n",
});

function sound({ scenario, base }: Loaded): Required<Pick<Loaded, "scenario" | "base">> {
  if (scenario === undefined || base === undefined) throw new Error("the sample is not sound");
  return { scenario, base };
}

describe.each(["a.yaml", "b.yaml"])("%s", (name) => {
  test.each(PARAMETER_SETS.map(({ id }) => id))("under %s is as if loaded with --use", (use) => {
    const plain = sound(load(projectPath(name), files));
    const loaded = sound(load(projectPath(name), files, { use }));
    const under = underSet(plain.scenario, use);
    expect(under).toEqual(loaded.scenario);
    expect(compile(under, underSet(plain.base, use)).fingerprint)
      .toBe(compile(loaded.scenario, loaded.base).fingerprint);
  });
});
