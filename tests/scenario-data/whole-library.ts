import { resolve } from "node:path";
import { load, type Loaded } from "../../src/scenario/load.ts";
import { disk } from "./disk-files.ts";

const HEAD = `
format: 1
id: everything
title: { en: Everything, zh: 全部 }
`;

/** Everybody of 2025, with the five issues on which positions were coded. */
export const OF_2025 = `
date: 2025-02-10
issues: { from: ../issues.yaml, only: [safety, military, access, inclusion, sustainability] }
agents:
  from:
    - ../actors/states.yaml
    - ../actors/organisations.yaml
    - ../actors/firms.yaml
    - ../actors/more-firms.yaml
    - ../actors/communities.yaml
    - ../actors/coded-2025.yaml
    - ../actors/relations.yaml
`;

const member = (id: string, kind: string): string =>
  `  ${id}: { kind: ${kind}, name: { en: ${id}, zh: ${id} }, capability: 0.5, positions: *middle }`;

/** Two states and a firm with the same five issues, for what does not depend on who is there. */
export const A_FEW = `
issues: { from: ../issues.yaml, only: [safety, military, access, inclusion, sustainability] }
agents:
  FRA:
    kind: state
    name: { en: FRA, zh: FRA }
    capability: 0.5
    positions: &middle
      { safety: 0.5, military: 0.5, access: 0.5, inclusion: 0.5, sustainability: 0.5 }
${member("USA", "state")}
${member("CHN", "state")}
${member("DeepSeek", "firm")}
`;

/** Loads a scenario that stands in no file: everybody of 2025, and what `parts` say. */
export function loadText(parts: string): Loaded {
  const path = resolve("scenarios/written-in-a-test/scenario.yaml");
  const text = new TextEncoder().encode(HEAD + parts);
  return load(path, { ...disk, read: (file) => (file === path ? text : disk.read(file)) });
}

/** The problems of a loaded scenario in one text. */
export function problemsOf({ problems }: Loaded): string {
  return problems.map(({ place, message }) => `${place.file}:${place.line} ${message.en}`)
    .join("\n");
}
