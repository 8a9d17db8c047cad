import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, plenary, start, ended } from "./plenary.ts";

function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(files.map((path) =>
    [path.slice(folder.length), readFileSync(path).toString("base64")]));
}

const SMALL = ["atlas", "tutorial", "open-letter-2023", "--replicates", "4", "--seed", "2"];

test("an atlas has the same bytes whatever the workers, and every contrast once", async () => {
  const [one, two] = [emptyFolder(), emptyFolder()];
  const first = await plenary([...SMALL, "--workers", "0", "--out", one]);
  expect(first.code, first.stderr).toBe(0);
  const second = await plenary([...SMALL, "--workers", "2", "--out", two]);
  expect(second.code, second.stderr).toBe(0);
  expect(bytesIn(two)).toEqual(bytesIn(one));
  expect(Object.keys(bytesIn(one))).toEqual(expect.arrayContaining(
    ["/atlas.csv", "/atlas.json", "/manifest.json", "/report.html"]));
  const { scenarios, contrasts } = JSON.parse(readFileSync(join(one, "atlas.json"), "utf8")) as {
    scenarios: { id: string; sets: string[]; agents: { id: string }[] }[];
    contrasts: { scenario: string; set: string; agent: string; way: string }[];
  };
  const asked = scenarios.flatMap(({ id, sets, agents }) => sets.flatMap((set) =>
    agents.flatMap((agent) => ["refuses", "walks-out", "absent", "conditional", "reserves"]
      .map((way) => [id, set, agent.id, way]))));
  expect(contrasts.map(({ scenario, set, agent, way }) => [scenario, set, agent, way]))
    .toEqual(asked);
  const rows = readFileSync(join(one, "atlas.csv"), "utf8").trimEnd().split("\r\n");
  expect(rows).toHaveLength(1 + contrasts.length);
}, 120_000);

test("agents can be named; who is in no scenario is refused, and the answer is JSON", async () => {
  const out = emptyFolder();
  const args = ["atlas", "tutorial", "--replicates", "4", "--out", out];
  const named = await plenary([...args, "--agents", "Amber", "--json"]);
  expect(named.code, named.stderr).toBe(0);
  const { contrasts, answerInSentences } = JSON.parse(named.stdout) as {
    contrasts: { agent: string; answer: boolean; effect: { others: { difference: number } } }[];
    answerInSentences: { en: string; zh: string }[];
  };
  expect(new Set(contrasts.map(({ agent }) => agent))).toEqual(new Set(["Amber"]));
  expect(contrasts[0].effect.others.difference).toBe(-1);
  expect(answerInSentences[0].en).toContain("of 5 contrasts");
  const nobody = await plenary([...args, "--agents", "Atlantis"]);
  expect(nobody.code).toBe(1);
  expect(nobody.stderr).toContain("None of these agents");
}, 120_000);

test("the summary fits into 80 columns", async () => {
  const { code, stdout } = await plenary(
    ["atlas", "tutorial", "--replicates", "4", "--out", emptyFolder()]);
  expect(code).toBe(0);
  const lines = stdout.split("\n").filter((line) => !line.includes("report.html"));
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
}, 120_000);

test("Ctrl-C ends it, and keeps scenarios that are complete", async () => {
  const out = emptyFolder();
  const child = start(["atlas", "open-letter-2023", "paris-2025", "--replicates", "300",
    "--workers", "1", "--out", out]);
  const end = ended(child);
  child.stderr?.on("data", (text: string) => {
    // By then the first of the two scenarios is complete: its last tasks stand before the second's.
    if (/ (8[5-9]|9\d)%/.test(text)) child.kill("SIGINT");
  });
  const { code, stderr } = await end;
  expect(code, stderr).toBe(130);
  expect(stderr).toContain("1 of 2 scenarios kept");
  const { scenarios, interrupted } = JSON.parse(
    readFileSync(join(out, "manifest.json"), "utf8")) as Record<string, unknown>;
  expect(scenarios).toEqual(["open-letter-2023"]);
  expect(interrupted).toBe(true);
}, 120_000);
