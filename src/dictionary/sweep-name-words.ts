import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";
import { shortFieldWords } from "./short-field-words.ts";

const outcome = (en: string, zh: string): Label => ({ en, zh });

/** A name as it stands within an English phrase: acronyms keep their capitals. */
function inner({ en, zh }: Label): Label {
  const isWord = /^[A-Z][a-z]/.test(en);
  return { en: isWord ? en.slice(0, 1).toLowerCase() + en.slice(1) : en, zh };
}

/** Names of a sweep's factors where its author gives none. */
export const factorNameWords = {
  sources: {
    scenarios: { en: "Scenario", zh: "情景" },
    whatifs: { en: "What-if", zh: "假设情景" },
    narratives: { en: "Narrative", zh: "叙事" },
    use: { en: "Parameter set", zh: "参数集" },
  },
  /** Fields of an agent or a forum that stand once per issue. */
  byIssue: {
    positions: (issue: Label): Label => ({
      en: `position on ${inner(issue).en}`, zh: chinese`${issue.zh}立场`,
    }),
    salience: (issue: Label): Label => ({
      en: `weight of ${inner(issue).en}`, zh: chinese`对${issue.zh}的重视程度`,
    }),
    statusQuo: (issue: Label): Label => ({
      en: `status quo on ${inner(issue).en}`, zh: chinese`${issue.zh}现状`,
    }),
    fixedText: (issue: Label): Label => ({
      en: `${issue.en} in the fixed text`, zh: chinese`既定文本中的${issue.zh}水平`,
    }),
    firstDraft: (issue: Label): Label => ({
      en: `${issue.en} in the first draft`, zh: chinese`初稿中的${issue.zh}水平`,
    }),
  },
  bindingness: { en: "bindingness", zh: "约束力" },
  short: shortFieldWords,
  rivalry: (other: Label): Label => ({
    en: `rivalry with ${other.en}`, zh: chinese`与${other.zh}的对抗程度`,
  }),
  voice: (other: Label): Label => ({
    en: `weight of ${other.en} at home`, zh: chinese`${other.zh}在国内的分量`,
  }),
  peer: (other: Label): Label => ({
    en: `pull of ${other.en}`, zh: chinese`${other.zh}的拉力`,
  }),
  of: (owner: Label, field: Label): Label => ({
    en: `${owner.en}: ${field.en}`, zh: `${owner.zh}：${field.zh}`,
  }),
  world: { en: "World at the start", zh: "起始时的世界" },
} as const;

/** Names of what a sweep measures. */
export const measureNameWords = {
  outcomes: {
    signatures: outcome("Signatures", "签署方数"),
    organisations: outcome("Organisations that sign", "签署的国际组织数"),
    firms: outcome("Firms that sign", "签署的企业数"),
    communities: outcome("Technical communities that sign", "签署的技术社群数"),
    present: outcome("Present with the right to sign", "到会并有权签署者"),
    "coverage.models": outcome("AI systems covered", "人工智能系统覆盖比例"),
    "coverage.gdp": outcome("GDP covered", "国内生产总值覆盖比例"),
    "coverage.military": outcome("Military spending covered", "军费覆盖比例"),
    "coverage.people": outcome("People covered", "人口覆盖比例"),
    bindingness: outcome("Bindingness of the text", "文本的约束力"),
    rounds: outcome("Rounds of drafting", "起草轮数"),
    waves: outcome("Waves of signing", "签署的波数"),
    expectation: outcome("Signatures that rest on expectation", "取决于预期的签署数"),
    eventShock: outcome("Shock common to all", "全体共同的冲击"),
  },
  sets: {
    all: { en: "all agents", zh: "全体主体" },
    states: { en: "states", zh: "国家" },
    firms: { en: "firms", zh: "企业" },
    communities: { en: "technical communities", zh: "技术社群" },
    organisations: { en: "organisations", zh: "国际组织" },
    strong: { en: "the strong states", zh: "强国" },
    weak: { en: "the weak states", zh: "弱国" },
    south: { en: "the South", zh: "南方国家" },
    north: { en: "the North", zh: "北方国家" },
    west: { en: "the West", zh: "西方国家" },
    east: { en: "the East", zh: "东方国家" },
  },
  text: (issue: Label): Label => ({
    en: `${issue.en} in the text`, zh: chinese`文本中的${issue.zh}水平`,
  }),
  signs: (agent: Label): Label => ({
    en: `${agent.en} signs`, zh: chinese`${agent.zh}签署`,
  }),
  signed: (set: Label): Label => ({
    en: `Share of ${set.en} that signs`, zh: chinese`${set.zh}的签署比例`,
  }),
  utility: (set: Label): Label => ({
    en: `Utility of ${set.en}`, zh: chinese`${set.zh}的效用`,
  }),
  term: (term: Label, set: Label): Label => ({
    en: `Term “${term.en}” of ${set.en}`, zh: `${set.zh}的“${term.zh}”项`,
  }),
  when: {
    end: (series: Label): Label => ({
      en: `${series.en} at the end`, zh: chinese`期末的${series.zh}`,
    }),
    mean: (series: Label): Label => ({
      en: `${series.en} over the years`, zh: chinese`历年平均的${series.zh}`,
    }),
    max: (series: Label): Label => ({
      en: `${series.en} at its highest`, zh: chinese`${series.zh}的最高值`,
    }),
  },
  crossing: {
    en: "Years until the preference reaches one half",
    zh: "安全偏好达到二分之一所需年数",
  },
  at: (measure: Label, forum: Label, date?: string): Label => ({
    en: `${measure.en} (${forum.en}${date === undefined ? "" : `, ${date}`})`,
    zh: `${measure.zh}（${forum.zh}${date === undefined ? "" : `，${date}`}）`,
  }),
  less: (left: Label, right: Label): Label => ({
    en: `${left.en} less ${inner(right).en}`,
    zh: chinese`${left.zh}减${right.zh}`,
  }),
} as const;
