import { codedAttributes, codedFields, sourcesOf } from "./coded-number.mjs";
import { block, flow } from "./flow-yaml.mjs";
import { mapStates } from "./states-library.mjs";
import { agentBlocks } from "./nested-yaml.mjs";
import { guessed } from "./states-library.mjs";
import { twoDigits } from "./rounding.mjs";

// Capability: a guess at the order of size and number of each firm's notable AI systems in
// early 2025. The sheets do not code it and the indicators count by country.
const FIRMS = {
  OpenAI: { home: "USA", capability: 0.95, en: "OpenAI", zh: "OpenAI" },
  GoogleDeepMind: { home: "USA", capability: 0.95, en: "Google DeepMind", zh: "谷歌 DeepMind" },
  Microsoft: { home: "USA", capability: 0.8, en: "Microsoft", zh: "微软" },
  Meta: { home: "USA", capability: 0.8, en: "Meta", zh: "Meta" },
  Anthropic: { home: "USA", capability: 0.8, en: "Anthropic", zh: "Anthropic" },
  Amazon: { home: "USA", capability: 0.6, en: "Amazon", zh: "亚马逊" },
  Mistral: { home: "FRA", capability: 0.5, en: "Mistral", zh: "Mistral" },
  Alibaba: { home: "CHN", capability: 0.7, en: "Alibaba", zh: "阿里巴巴" },
  Baidu: { home: "CHN", capability: 0.55, en: "Baidu", zh: "百度" },
  DeepSeek: { home: "CHN", capability: 0.7, en: "DeepSeek", zh: "深度求索" },
  Tencent: { home: "CHN", capability: 0.6, en: "Tencent", zh: "腾讯" },
  G42: { home: "ARE", capability: 0.35, en: "G42", zh: "G42" },
};

const COMMUNITIES = {
  PartnershipOnAI: { en: "Partnership on AI", zh: "人工智能伙伴关系组织（PAI）" },
  IEEESA: { en: "IEEE Standards Association", zh: "IEEE 标准协会" },
  OpenSourceFoundations: { en: "Open-source foundations", zh: "开源基金会" },
  OpenLetterSignatories: { en: "Signatories of the pause letter", zh: "“暂停”公开信签署者" },
  CAISStatementSignatories: {
    en: "Signatories of the CAIS statement",
    zh: "人工智能安全中心声明签署者",
  },
  SafetyScientists: { en: "Academic safety scientists", zh: "人工智能安全学者" },
  StandardsCommunity: { en: "Internet standards community", zh: "互联网技术标准社群" },
};

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs from two coders' sheets; do not edit by hand.
`;
const FIRM_HEAD = `${HEAD}\
# Twelve firms as their own words put them before the Paris summit of February 2025. They sign
# no state text: they act through the states that list them among their \`voices\`.
# Capability is assumed (a guess at the order of their notable AI systems), and so is alignment,
# the ideal point of the home state. An issue that no coder gave a salience is taken as minor.
`;
const COMMUNITY_HEAD = `${HEAD}\
# Seven technical communities as their own words put them before the Paris summit of February
# 2025. They sign no state text: they act through the states that list them among their
# \`voices\`. They build few AI systems, so capability is assumed low; their alignment is assumed
# to be 0. An issue that no coder gave a salience is taken as minor.
`;

const note = (en, zh) => ({ origin: "assumed", note: { en, zh } });
const FIRM_FIELDS = {
  capability: note(
    "A guess at the order of the firm's notable AI systems in early 2025.",
    "对该企业 2025 年初知名人工智能系统排序的推测。",
  ),
  alignment: note("Ideal point of the home state.", "取母国的理想点。"),
};
const COMMUNITY_FIELDS = {
  capability: note("Builds few AI systems.", "很少自行研发人工智能系统。"),
  alignment: note("Taken as outside the geopolitical line.", "视为不在地缘政治轴线上。"),
};

const ISSUES = ["safety", "military", "access", "inclusion", "sustainability", "bindingness"];
const MINOR = { low: 0.05, mode: 0.25, high: 0.45, origin: "assumed" };

const DEFAULTS = {
  security: { low: 0.2, mode: 0.5, high: 0.8, origin: "assumed" },
  salience: Object.fromEntries(ISSUES.map((issue) => [issue, MINOR])),
};

/** The texts of scenarios/actors/firms.yaml and communities.yaml. */
export function firmsLibrary(cells, ids, data) {
  const states = mapStates(data);
  const facts = Object.fromEntries(
    Object.entries(FIRMS).map(([id, firm]) => {
      const g = twoDigits(states.find((s) => s.iso === firm.home).alignment);
      const alignment = { low: twoDigits(g - 0.5), mode: g, high: twoDigits(g + 0.5) };
      return [id, { firm, alignment }];
    }),
  );
  const agents = Object.fromEntries(
    Object.entries(facts).map(([id, { firm, alignment }]) => [
      id,
      {
        name: { en: firm.en, zh: firm.zh },
        capability: guessed(firm.capability),
        alignment: { ...alignment, origin: "assumed" },
        ...coded(id, cells, ids),
      },
    ]),
  );
  return library({
    head: FIRM_HEAD,
    id: "firms",
    kind: "firm",
    title: { en: "Firms", zh: "企业" },
    fields: FIRM_FIELDS,
    cells,
    ids,
    agents,
  });
}

export function communitiesLibrary(cells, ids) {
  const agents = Object.fromEntries(
    Object.entries(COMMUNITIES).map(([id, name]) => [
      id,
      {
        name,
        capability: guessed(0.1),
        alignment: { low: -0.5, mode: 0, high: 0.5, origin: "assumed" },
        ...coded(id, cells, ids),
      },
    ]),
  );
  return library({
    head: COMMUNITY_HEAD,
    id: "communities",
    kind: "community",
    title: { en: "Technical communities", zh: "技术社群" },
    fields: COMMUNITY_FIELDS,
    cells,
    ids,
    agents,
  });
}

function coded(id, cells, ids) {
  const mine = cells.filter((cell) => cell.agent === id);
  if (mine.length === 0) throw new Error(`no row of the sheets is about ${id}`);
  return codedAttributes(mine, ids);
}

function library({ head, id, kind, title, fields, cells, ids, agents }) {
  const mine = cells.filter((cell) => agents[cell.agent] !== undefined);
  return (
    head +
    `format: 1\nlibrary: ${id}\n` +
    `title: ${flow(title)}\n` +
    `sources:\n${block(sourcesOf(mine, ids))}` +
    `fields:\n${block({ ...fields, ...codedFields(mine) })}` +
    `defaults: ${flow({ kind, ...DEFAULTS })}\n` +
    `agents:\n${agentBlocks(agents)}`
  );
}
