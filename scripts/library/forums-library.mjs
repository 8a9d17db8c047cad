import { setChinese } from "./chinese-setting.mjs";
import { lastDay } from "./coding-sheets.mjs";
import { block, flow } from "./flow-yaml.mjs";
import { guests } from "./forum-guests.mjs";
import { handWords } from "./hand-words.mjs";
import { titleOf } from "./page-title.mjs";
import { ARTICLES, articleId, articlesIn } from "./source-articles.mjs";

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs from a sheet of forums; do not edit by hand.
# Who decides what, where and how. A scenario draws those it needs:
#   forums: { from: ../forums/library.yaml, only: [un_gdc, oecd_ai_principles] }
# Universality: the states entitled to a seat, of 193; 0.5 where one drafts and all may join.
# Procedure: consensus is silence, a recorded vote is vote, endorsement and signature opt-in.
# Bindingness: the most that the instrument can bind, 0 to 1, as the sheet codes it (declaration
# 0, recommendation and resolution 0.2, standard 0.3, licence 0.5, convention 0.6-0.7, law 0.9);
# declarations may be drafted up to 0.1, as in paris-2025. A convention cannot fall below its
# code less 0.3, a standard or a licence not below less 0.2.
# \`like\` adds what the kind of governance is assumed to do to implementation and reach. Pages
# dated after a meeting are admitted as known at the event. \`about\` says what was not read.
# The four bodies that do not exist (ho_...) bring parameters that hold for the whole scenario.
`;
const TITLE = { en: "Forums of AI and internet governance", zh: "人工智能与互联网治理平台" };

const CHAIN = {
  origin: "coded",
  source: "article-002",
  known: "at-the-event",
  note: {
    en: "1 where elected bodies decide, 0.5 where they mandate it, 0 where nobody does.",
    zh: "由授权实体自行决定为 1，受其委托为 0.5，无授权为 0。",
  },
};
const LEAST = {
  origin: "assumed",
  note: {
    en: "What the instrument cannot fall below and still be one.",
    zh: "文书的最低约束力，低于此值便不成其为此类文书。",
  },
};
const FIELDS = { legitimacyChain: CHAIN, "bindingness.min": LEAST };

const PROCEDURES = {
  opt_in: [
    "open_endorsement", "host_drafted_consensus", "voluntary_signature",
    "ratification_by_5_incl_3_members", "none_convening_platform", "none_voluntary_framework",
    "none_discussion_only", "licensor_decides", "industry_consultation",
  ],
  vote: [
    "9_of_15_with_P5_veto", "majority_recorded_vote", "national_body_ballot",
    "working_group_ballot", "ordinary_legislative_procedure_qualified_majority",
    "board_parity_firms_and_others", "executive_board", "board_vote_with_governmental_advice",
    "majority_after_failed_consensus",
  ],
};
const MODALITIES = {
  international_agreement: "modality-agreement",
  industry: "modality-industry",
  ethics_council: "modality-ethics-council",
  contract_licence: "modality-contract-licence",
  standard: "modality-standards",
  extraterritorial_law: "modality-extraterritorial-law",
};
const TYPES = {
  1: "type-general-law", 2: "type-special-law", 3: "type-general-policy", 4: "type-special-policy",
};
const ASSUMED = { origin: "assumed" };
const DECLARED = { value: 0.1, origin: "assumed" };
const SLACK = { standard: 0.2, licence: 0.2, convention: 0.3, law: 0.3 };

/** The text of scenarios/forums/library.yaml. */
export function forumsLibrary(rows, data) {
  const words = handWords("forum-words.yaml");
  const told = rows.filter(({ id }) => words[id] !== undefined);
  const pages = pagesOf(told);
  const sources = Object.fromEntries([...pages.values()].map(({ id, source }) => [id, source]));
  const forums = told.map((row) => lines(row.id, forum(row, words[row.id], data, pages)));
  return (
    HEAD +
    "format: 1\nlibrary: forums\n" +
    `title: ${flow(TITLE)}\n` +
    `sources:\n${block({ ...ARTICLES, ...sources })}` +
    `fields:\n${block(FIELDS)}` +
    `forums:\n${forums.join("")}`
  );
}

// One source for each page; an undated page describes the forum's founding.
function pagesOf(rows) {
  const pages = new Map();
  for (const { id: forum, source_url: url, source_date: read, founded } of rows) {
    if (url === "" || articleId(url) !== undefined || pages.has(url)) continue;
    const title = read === "" ? `${titleOf(url)} (undated)` : titleOf(url);
    const date = lastDay(read === "" ? founded : read);
    pages.set(url, { id: `forum-${forum.replaceAll("_", "-")}`, source: { title, url, date } });
  }
  return pages;
}

function forum(row, words, data, pages) {
  const page = articleId(row.source_url) ?? pages.get(row.source_url)?.id;
  const sources = [page, ...articlesIn(row.note)].filter((id) => id !== undefined);
  const exists = row.founded !== "";
  const told = page !== undefined && exists;
  const from = told ? { origin: "coded", source: page, known: "at-the-event" } : ASSUMED;
  const invited = guests(words.invited, data);
  return {
    name: { en: row.name_en, zh: setChinese(row.name_zh) },
    about: words.about,
    source: sources.length === 0 ? undefined : [...new Set(sources)],
    like: (words.like ?? kindsOf(row)).map((preset) => `../presets/${preset}.yaml`),
    universality: { value: Number(row.universality), ...from },
    legitimacyChain: exists
      ? Number(row.legitimacy_chain)
      : { value: Number(row.legitimacy_chain), ...ASSUMED },
    procedure: procedureOf(row.decision_rule),
    host: words.host,
    hostList: words.hostList,
    sponsor: words.sponsor,
    invited:
      invited.expected === undefined
        ? invited
        : { expected: { value: invited.expected, ...from } },
    issues: words.issues ?? row.issues.split(";"),
    bindingness: words.binds === "as-preset" ? undefined : bounds(row, from),
    entryIntoForce: words.entryIntoForce,
  };
}

function bounds(row, from) {
  const coded = Number(row.bindingness);
  const slack = SLACK[row.instrument];
  return {
    min: slack === undefined ? 0 : Number((coded - slack).toFixed(2)),
    max: coded === 0 ? DECLARED : { value: coded, ...from },
  };
}

function procedureOf(rule) {
  if (PROCEDURES.opt_in.includes(rule)) return "opt-in";
  return PROCEDURES.vote.includes(rule) ? "vote" : "silence";
}

function kindsOf(row) {
  return [MODALITIES[row.modality], TYPES[row.legitimacy_type]].filter((id) => id !== undefined);
}

function lines(id, attributes) {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const body = known.map(([name, value]) => `    ${name}: ${flow(value)}\n`);
  return `  ${id}:\n${body.join("")}`;
}
