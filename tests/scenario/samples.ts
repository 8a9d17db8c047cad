/** A small scenario in which everything stands on a known line. */
export const small = `format: 1
id: small
title: { en: Small, zh: 小型 }
date: 2025-01-01
sources:
  treaty: { title: Treaty, url: "https://example.org", date: 2024-05-01 }
issues:
  safety:
    name: { en: Safety, zh: 技术安全 }
    loading: safety
    poles: [{ en: none, zh: 无 }, { en: strict, zh: 严格 }]
  access:
    name: { en: Access, zh: 获取 }
    loading: development
    poles: [{ en: closed, zh: 封闭 }, { en: open, zh: 开放 }]
agents:
  USA:
    kind: state
    name: { en: United States, zh: 美国 }
    capability: { low: 0.8, mode: 0.9, high: 1, origin: data, source: treaty }
    positions: { safety: 0.2, access: 0.3 }
    groups: [G7]
  FRA:
    kind: state
    name: { en: France, zh: 法国 }
    capability: 0.5
    positions: { safety: 0.6, access: 0.6 }
    rivals: { USA: 0.2 }
    voices: { Lab: 1 }
  KEN:
    kind: state
    name: { en: Kenya, zh: 肯尼亚 }
    capability: 0.1
    positions: { safety: 0.5, access: 0.9 }
  Lab:
    kind: firm
    name: { en: Lab, zh: 实验室 }
    capability: 0.7
    positions: { safety: 0.3, access: 0.2 }
forums:
  summit:
    name: { en: Summit, zh: 峰会 }
    procedure: opt-in
    host: FRA
    rounds: 60
    bindingness: { min: 0, max: 0.1 }
summits:
  - { forum: summit, date: 2025-02-10 }
  - { forum: summit, date: 2025-03-10 }
parameters:
  use: mechanism
  goodwill: 0.02
`;

/** The sample with some of its text replaced, each part of which must stand in it once. */
export function smallWith(...changes: readonly (readonly [string, string])[]): string {
  let text = small;
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in the sample`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The line and column, from 1, of the first `mark` in a text. */
export function placeIn(text: string, mark: string): { line: number; column: number } {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`"${mark}" does not stand in the text`);
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before[before.length - 1] ?? "").length + 1 };
}

export const library = `format: 1
library: states
sources:
  epoch: { title: Epoch, url: "https://example.org/epoch", date: 2024-06-01 }
fields:
  capability: { origin: data, source: epoch, spread: 0.05 }
  positions.safety: { origin: assumed, spread: 0.25 }
  alignment: { origin: data, source: [epoch] }
defaults:
  kind: state
  salience: { bindingness: 0.1 }
  security: { low: 0.2, mode: 0.5, high: 0.8, origin: assumed }
agents:
  USA:
    name: { en: United States, zh: 美国 }
    capability: 0.98
    alignment: 2.5
    positions:
      - { since: 2021-01-20, is: { safety: 0.6, access: 0.3 } }
      - { since: 2025-01-20, is: { safety: 0.2, access: 0.3 } }
    rivals: { CHN: 1, FRA: 0.1 }
  CHN:
    name: { en: China, zh: 中国 }
    capability: { value: 0.8, origin: assumed, note: imputed }
    positions: { safety: 0.7, access: 0.8 }
  FRA:
    name: { en: France, zh: 法国 }
    capability: { low: 0.4, high: 0.6 }
    positions: { safety: 0.6, access: 0.6 }
`;

/** A scenario that draws on the library; \`agents\` is the text after "agents:". */
export function drawing(agents: string): string {
  const [head, rest = ""] = small.split("agents:\n");
  const forums = rest.slice(rest.indexOf("forums:"));
  return `${head}agents: ${agents}\n${forums}`;
}
