/** A scenario of 24 states, as text: what the Studio's speed is measured on. */
const STATES = 24;
const ISSUES = ["safety", "military", "access", "rights"];
const LOADINGS = ["safety", "security", "development", "neutral"];

/** A number between 0 and 1 that looks arbitrary and is always the same. */
const spot = (n, k) => Math.round(100 * ((((n + 1) * 37 + (k + 1) * 61) % 97) / 96)) / 100;
const spread = (value) => `{ low: ${Math.max(0, value - 0.15).toFixed(2)}, mode: ${value}, `
  + `high: ${Math.min(1, value + 0.15).toFixed(2)}, origin: assumed }`;

export function twentyFour() {
  const issues = ISSUES.map((id, n) => `  ${id}: { `
    + `name: { en: "Issue ${n + 1}", zh: "议题${n + 1}" }, `
    + `loading: ${LOADINGS[n]}, poles: [{ en: little, zh: 少 }, { en: much, zh: 多 }] }`);
  const agents = Array.from({ length: STATES }, (_, n) => {
    const positions = ISSUES.map((id, k) => `${id}: ${spread(spot(n, k))}`).join(", ");
    return `  S${String(n + 1).padStart(2, "0")}: { kind: state, `
      + `name: { en: "State ${n + 1}", zh: "${n + 1}号国" }, `
      + `capability: ${spread(spot(n, 5))}, security: ${spread(spot(n, 6))}, `
      + `alignment: ${(4 * spot(n, 7) - 2).toFixed(2)}, positions: { ${positions} } }`;
  });
  return `format: 1
id: twenty-four
title: { en: Twenty-four states, zh: 二十四国 }
date: 2025-01-01
issues:
${issues.join("\n")}
agents:
${agents.join("\n")}
forums:
  summit: { name: { en: Summit, zh: 峰会 }, host: S01 }
summits:
  - { forum: summit, date: 2025-02-01 }
parameters: { use: calibrated }
`;
}
