import { readFileSync } from "node:fs";
import { test } from "vitest";
import { load } from "../../src/scenario/load.ts";
import { showProblem } from "../../src/scenario/caret.ts";
import { scenarioJsonSchema, libraryJsonSchema } from "../../src/scenario/json-schema.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
const f1 = readFileSync("tests/fixtures/fixture-1.yaml", "utf8");
const f2 = readFileSync("tests/fixtures/fixture-2.yaml", "utf8");
function go(files: Record<string, string | Uint8Array>, name = "a.yaml", o = {}) {
  const r = load(projectPath(name), memoryFiles(files), o);
  console.log(r.scenario ? "OK " + r.scenario.id : "", r.problems.map((p) => showProblem(p, r.texts, "en") + "\n" + showProblem(p, r.texts, "zh").split("\n")[0]).join("\n"));
  return r;
}
test("x", () => {
  console.log(JSON.stringify(go({ "a.yaml": f1 }).scenario).slice(0, 400));
  go({ "a.yaml": f2 });
  go({ "a.yaml": f1.replace("capability: 0.8", "capability: 1.4").replace("kind: state", "kind: stat").replace("rounds: 60", "roundz: 60").replace("venue: 0.6", 'venue: "0.6"').replace("B: 1 }", "Q: .nan }").replace("securityTilt: 1", "securityTilt: { low: 2, mode: 1, high: 3 }").replace("noise: 0", "noise: { low: 1 }") });
  go({ "a.yaml": "" }); go({ "a.yaml": "a: 1\n---\nb: 1" }); go({ "a.yaml": "a:\n\t- 1" }); go({ "a.yaml": "[1]" });
  go({ "a.yaml": "[".repeat(100) }); go({ "a.yaml": "a: *b" }); go({ "a.yaml": "a: &a [*a]" }); go({ "a.yaml": "a: !foo 1\na: 2" });
  go({ "a.yaml": f1, "w.yaml": "extends: a.yaml\nid: w\ntitle: {en: W, zh: 无}\nset:\n  agents.A.positions.safety: 1.3\n  agents.AA.positions.safety: 0.3\n  agents.A.capabilty: 1\n  forums.summit.invited: { expected: 3 }\n  parameters.use: mechanisms\n" }, "w.yaml", { set: ["agents.A.venue=2", "x", "summits.0=3"] });
  const j = JSON.stringify(scenarioJsonSchema()); console.log(j.length, j.slice(0, 300), JSON.stringify(libraryJsonSchema()).length);
});
