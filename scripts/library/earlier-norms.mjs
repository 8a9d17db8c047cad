import { flow } from "./flow-yaml.mjs";

// Levels that the prototype of the mapping assumed for what earlier texts already give.
const SAFETY = { signed: 0.5, others: 0.1 };
const INCLUSION = 0.4;
const SAFETY_TEXTS = ["bletchley-2023", "seoul-ministerial-2024"];
const OUTSIDE_UNESCO = ["USA", "ISR"];

const HEAD = `# yaml-language-server: $schema=../../scenario.schema.json
# Written by scripts/library/build.mjs from the lists of signatories; do not edit by hand.
# What each state already has from earlier texts, so that a new one is worth less to it: safety
# ${SAFETY.signed} for those that signed in Bletchley or Seoul (${SAFETY.others} for the others),
# inclusion ${INCLUSION} by the UNESCO recommendation of 2021 for all but the United States and
# Israel, who were not members.
# The levels are assumed; who signed is a matter of record. The record of past signatures speaks
# against such a status quo, so the base leaves it at 0.
format: 1
extends: ../scenario.yaml
id: earlier-texts
title: { en: With what earlier texts already give, zh: 计入既有文本 }
summary:
  en: Those who signed in Bletchley or Seoul, or adopted UNESCO's recommendation, gain less.
  zh: 已在布莱切利或首尔签署、或已通过教科文组织建议书的国家，从新文本中获益较少。
set:
`;

/** The text of scenarios/paris-2025/whatif/earlier-texts.yaml. */
export function earlierNorms(data) {
  const signed = new Set(
    data.participation
      .filter((row) => SAFETY_TEXTS.includes(row.event_id) && row.outcome === "signed")
      .map((row) => row.actor_iso3_or_slug),
  );
  const ids = data.indicators.filter((row) => row.un_member === "1").map((row) => row.iso3);
  const lines = [...ids].sort().map((id) => {
    const safety = signed.has(id) ? SAFETY.signed : SAFETY.others;
    const levels = OUTSIDE_UNESCO.includes(id) ? { safety } : { safety, inclusion: INCLUSION };
    return `  agents.${id}.statusQuo: ${flow(assumed(levels))}\n`;
  });
  return HEAD + lines.join("");
}

function assumed(levels) {
  return Object.fromEntries(
    Object.entries(levels).map(([issue, value]) => [issue, { value, origin: "assumed" }]),
  );
}
