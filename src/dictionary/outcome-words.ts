import type { Label } from "../base/label.ts";
import { regimeWords } from "./regime-words.ts";

interface Described {
  readonly unit: Label;
  readonly range: string;
  readonly equation: string;
  readonly meaning: Label;
}

const agents = { en: "agents", zh: "个主体" };
const share = { en: "share", zh: "占比" };
const level = { en: "level of the issue, 0 to 1", zh: "议题水平，0 到 1" };

const coverage = (en: string, zh: string): Described => ({
  unit: share, range: "0 to 1, NaN without data", equation: "E10",
  meaning: {
    en: `share of ${en} held by the signatories, among all whose kind the forum invites`,
    zh: `签署方持有的${zh}，占论坛所邀类别全部主体的比例`,
  },
});

/** The dictionary of outcomes: every column a run writes, with unit, range and equation. */
export const outcomeWords = {
  signatures: {
    unit: agents, range: "0 to N", equation: "8",
    meaning: {
      en: "signatories among states (all invited, where no state is)",
      zh: "签署的国家数（若未邀请国家，则为全部受邀者）",
    },
  },
  organisations: {
    unit: agents, range: "0 to N", equation: "8",
    meaning: { en: "signatories among organisations", zh: "签署的国际组织数" },
  },
  firms: {
    unit: agents, range: "0 to N", equation: "8",
    meaning: { en: "signatories among firms", zh: "签署的企业数" },
  },
  communities: {
    unit: agents, range: "0 to N", equation: "8",
    meaning: { en: "signatories among technical communities", zh: "签署的技术社群数" },
  },
  present: {
    unit: agents, range: "0 to N", equation: "E1",
    meaning: {
      en: "present with the right to sign, among those the tally counts",
      zh: "计入签署数的类别中，到会并有权签署者",
    },
  },
  "coverage.models": coverage("AI systems", "人工智能系统"),
  "coverage.gdp": coverage("GDP", "国内生产总值"),
  "coverage.military": coverage("military spending", "军费"),
  "coverage.people": coverage("people", "人口"),
  bindingness: {
    unit: { en: "level, 0 to 1", zh: "水平，0 到 1" }, range: "0 to 1", equation: "5, 6",
    meaning: { en: "bindingness of the text", zh: "文本的约束力" },
  },
  rounds: {
    unit: { en: "rounds", zh: "轮" }, range: "0 to the forum's rounds", equation: "6",
    meaning: { en: "rounds of drafting played", zh: "实际进行的起草轮数" },
  },
  waves: {
    unit: { en: "waves", zh: "波" }, range: "0 to N", equation: "8",
    meaning: {
      en: "waves of signing (of withdrawals under silence)",
      zh: "签署的波数（默许程序下为退出的波数）",
    },
  },
  expectation: {
    unit: agents, range: "0 to N", equation: "8",
    meaning: {
      en: "greatest minus least equilibrium: whose choice is expectation, not interest",
      zh: "最大均衡减最小均衡：其选择取决于预期而非利益者",
    },
  },
  eventShock: {
    unit: { en: "utility", zh: "效用" }, range: "any", equation: "E9",
    meaning: { en: "the shock common to all agents", zh: "全体主体共同的冲击" },
  },
  ...regimeWords,
  text: {
    unit: level, range: "0 to 1", equation: "5, 6",
    meaning: { en: "level of the issue in the text", zh: "该议题在文本中的水平" },
  },
  clipped: {
    unit: { en: "draws", zh: "次抽取" }, range: "0 or more", equation: "",
    meaning: {
      en: "draws outside their field's range, clipped to it",
      zh: "超出取值范围而被截到边界的抽取次数",
    },
  },
  replicate: {
    unit: { en: "number", zh: "编号" }, range: "0 or more", equation: "",
    meaning: { en: "which repetition", zh: "第几次重复" },
  },
  whatif: {
    unit: { en: "yes or no", zh: "是或否" }, range: "0 or 1", equation: "",
    meaning: { en: "the what-if, else its partner", zh: "是否为假设情景，否则为其对照" },
  },
  present_agent: {
    unit: { en: "yes or no", zh: "是或否" }, range: "0 or 1", equation: "E1",
    meaning: { en: "the agent is present with the right to sign", zh: "该主体到会并有权签署" },
  },
  signs: {
    unit: { en: "yes or no", zh: "是或否" }, range: "0 or 1", equation: "8",
    meaning: { en: "the agent signs", zh: "该主体签署" },
  },
  vote: {
    unit: { en: "code", zh: "代码" }, range: "-2 to 1", equation: "E7",
    meaning: {
      en: "1 yes, 0 abstention, -1 no, -2 not cast",
      zh: "1 为赞成，0 为弃权，-1 为反对，-2 为未投票",
    },
  },
} as const satisfies Readonly<Record<string, Described>>;
