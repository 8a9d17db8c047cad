import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./plenary.ts";

const HEAD = `format: 1
sweep: small
title: { en: Small, zh: 小型 }
base: ../scenario.yaml
set: { parameters.noise: 0.1, agents.A.transfer: 1.7e+308 }
measures: { signatures: signatures, all: utility.all }
`;

/** A grid of 9 cells. */
export const GRID = `factors:
  goodwill: { path: parameters.goodwill, range: [-0.2, 0.4], levels: 3 }
  peers: { path: parameters.peerPull, values: [0, 0.2, 0.5] }
design: { kind: grid }
replicates: 40
`;

/** Four cells, of which the second and the fourth overflow. */
export const FAILING = `factors:
  goodwill: { path: parameters.goodwill, values: [0, 1.7e+308, 0.1, 1.6e+308] }
design: { kind: grid }
replicates: 5
`;

/** Writes a collection with one scenario and a sweep over it; the sweep's path. */
export function sweepIn(folder: string, body: string, id = "small"): string {
  const place = join(folder, "scenarios", "fixture-1");
  mkdirSync(join(place, "sweeps"), { recursive: true });
  copyFileSync(join(ROOT, "tests/fixtures/fixture-1.yaml"), join(place, "scenario.yaml"));
  const path = join(place, "sweeps", `${id}.yaml`);
  writeFileSync(path, HEAD.replace("sweep: small", `sweep: ${id}`) + body);
  return path;
}

/** A file of a folder, or undefined. */
export function fileIn(folder: string, name: string): Buffer | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}
