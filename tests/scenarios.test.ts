import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { plenary } from "./cli/plenary.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const library = join(root, "scenarios");
const folder = mkdtempSync(join(tmpdir(), "plenary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every folder of the library that holds a scenario; some hold another, with its own what-ifs. */
const slugs = readdirSync(library, { recursive: true, encoding: "utf8" })
  .filter((path) => basename(path) === "scenario.yaml").map(dirname).sort();

test.each(slugs)("%s and its what-ifs pass their check", async (slug) => {
  const beside = join(library, slug, "whatif");
  const whatifs = (existsSync(beside) ? readdirSync(beside) : []).map((name) =>
    join(beside, name));
  const { code, stdout } = await plenary(["check", join(library, slug), ...whatifs]);
  expect(code).toBe(0);
  const files = stdout.trim().split("\n")
    .filter((line) => !/(observed|face-validity)\.yaml/.test(line));
  expect(files).toHaveLength(1 + whatifs.length);
});

/** Every sweep of the library. */
const sweeps = readdirSync(library, { recursive: true, encoding: "utf8" })
  .filter((path) => basename(dirname(path)) === "sweeps" && path.endsWith(".yaml")).sort();

test.each(sweeps)("%s passes its check", async (path) => {
  const { code, stdout } = await plenary(["check", join(library, path)]);
  expect(stdout).toMatch(/A sweep of \d+ cells\.\n$/);
  expect(code).toBe(0);
});

test("what happened in reality moves no bit", async () => {
  const copy = join(folder, "tutorial");
  cpSync(join(library, "tutorial"), copy, { recursive: true });
  const run = async (): Promise<string> => {
    const noisy = ["--set", "parameters.noise=0.1", "--set", "parameters.eventShock=0.1"];
    const { stdout } = await plenary(["run", copy, "--json", "--replicates", "50",
      "--out", join(folder, "out"), ...noisy]);
    return (JSON.parse(stdout) as { digest: string }).digest;
  };
  const without = await run();
  writeFileSync(join(copy, "observed.yaml"),
    "format: 1\nscenario: tutorial\nforums: { summit: { signed: [Coral], declined: [Amber] } }\n");
  expect(await run()).toBe(without);
});
