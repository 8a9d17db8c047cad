import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const published = join(root, "runs/paris-2025/published");
const fresh = mkdtempSync(join(tmpdir(), "plenary-"));
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

/** Files that are too large to keep; the manifest holds their digests. */
const NOT_KEPT = ["outcomes", "comparison.json"];

function filesIn(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const file = below === "" ? name : `${below}/${name}`;
    if (NOT_KEPT.includes(name)) return [];
    return statSync(join(folder, file)).isDirectory() ? filesIn(folder, file) : [file];
  }).sort();
}

// `npm run published` writes the folder anew after a change that was meant.
test("the published report of Paris is what npm start writes, byte for byte", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const words = scripts.start.split(" ").slice(1)
    .map((word) => (word === "runs/paris-2025/compare" ? fresh : word));
  expect(words).toContain(fresh);
  const { status } = spawnSync(process.execPath, words, { cwd: root });
  expect(status).toBe(0);
  expect(filesIn(fresh)).toEqual(filesIn(published));
  const differing = filesIn(fresh).filter((file) =>
    !readFileSync(join(fresh, file)).equals(readFileSync(join(published, file))));
  expect(differing).toEqual([]);
}, 600_000);
