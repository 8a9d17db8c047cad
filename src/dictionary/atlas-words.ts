import type { Label } from "../base/label.ts";
import { capital } from "./capital.ts";
import { chinese } from "./chinese.ts";

/** The atlas of non-signatures: what its command says. */
export const atlasWords = {
  kind: { en: "Atlas", zh: "图谱" },
  title: { en: "The atlas of non-signatures", zh: "不签署图谱" },
  playing: { en: "playing the atlas", zh: "绘制图谱" },
  noScenarios: (folder: string): Label => ({
    en: `There is no scenario.yaml below ${folder}.`,
    zh: han`${folder} 及其子文件夹中没有 scenario.yaml。`,
  }),
  noAgents: {
    en: "None of these agents is in any of the scenarios.", zh: "这些主体不在任何一个情景中。",
  },
  unread: (scenario: string, narrative: string, why: Label): Label => ({
    en: `${scenario}: the narrative "${narrative}" is left out: ${why.en}`,
    zh: han`${scenario}：略去叙事“${narrative}”：${why.zh}`,
  }),
  lost: (scenario: string): Label => ({
    en: `${scenario} is left out: a worker died of it twice.`,
    zh: han`略去 ${scenario}：工作线程两次因此中止。`,
  }),
  interrupted: (done: number, of: number): Label => ({
    en: `Interrupted: ${done} of ${of} ${of === 1 ? "scenario" : "scenarios"} kept, those that `
      + "were complete.",
    zh: han`已中断：${of} 个情景中保留已完成的 ${done} 个。`,
  }),
  interruptedEarly: {
    en: "Interrupted before any scenario was complete; nothing was written.",
    zh: "已中断：尚无完成的情景，未写入任何内容。",
  },
} as const;

/** The five ways of not signing. */
export const wayWords = {
  refuses: {
    name: { en: "refuses", zh: "拒签" },
    meaning: {
      en: "stays at the table and drafts, but does not sign", zh: "留在会上参与起草，但不签署",
    },
  },
  "walks-out": {
    name: { en: "walks out", zh: "退场" },
    meaning: { en: "leaves before drafting and does not sign", zh: "起草前退场，也不签署" },
  },
  absent: {
    name: { en: "never comes", zh: "缺席" },
    meaning: { en: "is not there at all", zh: "根本不到会" },
  },
  conditional: {
    name: { en: "signs on a condition", zh: "附条件签署" },
    meaning: {
      en: "signs only if its foremost rival signs; where no rival is invited, only if the others "
        + "who sign hold half of the AI systems",
      zh: "仅当其首要对手签署时才签署；若没有受邀的对手，则仅当其他签署方持有半数人工智能系统时才签署",
    },
  },
  reserves: {
    name: { en: "signs with a reservation", zh: "附保留签署" },
    meaning: {
      en: "signs, but leaves out the issue on which the text is farthest from it",
      zh: "签署，但保留文本离其立场最远的议题",
    },
  },
} as const satisfies Readonly<Record<string, { readonly name: Label; readonly meaning: Label }>>;

/** The heat maps. */
export const atlasFigureWords = {
  agent: { en: "Agent", zh: "主体" },
  title: (way: Label, set: Label): Label => ({
    en: `${capital(way).en}, ${set.en} set`, zh: han`${way.zh}，${set.zh}参数集`,
  }),
  nothing: (title: Label, answered: number): Label => ({
    en: `${title.en}: in none of ${answered} cases do others follow`,
    zh: han`${title.zh}：${answered} 例中均无他方随之改变`,
  }),
  headline: (
    title: Label, moving: number, answered: number, agent: Label, scenario: Label, size: string,
  ): Label => ({
    en: `${title.en}: others change in ${moving} of ${answered} cases, most for ${agent.en} in `
      + `${quoted(scenario).en} (${size})`,
    zh: han`${title.zh}：${answered} 例中有 ${moving} 例他方随之改变，最大的是${agent.zh}在${
      quoted(scenario).zh}中（${size}）`,
  }),
  note: {
    en: "Number: change of the others' signatures, where it can be told from chance. Colour: as "
      + "a part of the others' signatures, from 1%, 10% and 50%; orange fewer, blue more. ×: no "
      + "channel is open, no answer. Blank: does not lead there.",
    zh: "数字：他方签署数的变化（可与随机波动区分者）。颜色：占他方签署数之比，分别自 1%、10%、50% 起，橙色减少，"
      + "蓝色增加。×：没有开放的渠道，无法回答。空白：在该情景中不属主要主体。",
  },
} as const;

/** The findings in sentences. */
export const atlasAnswerWords = {
  overall: (
    contrasts: number, agents: number, scenarios: number, answered: number, moving: number,
  ): Label => ({
    en: `One non-signature moves others in ${moving} of ${contrasts} contrasts: ${agents} leading `
      + `${agents === 1 ? "agent" : "agents"}, five ways of not signing, ${scenarios} ${
        scenarios === 1 ? "scenario" : "scenarios"}; the model can answer ${answered} of them.`,
    zh: han`${contrasts} 组对照中，单独一方不签署会使他方随之改变的有 ${moving} 组；共 ${agents} 个主要主体、`
      + han`五种不签署方式、${scenarios} 个情景，模型能够回答的有 ${answered} 组。`,
  }),
  nowhere: (contrasts: number, answered: number): Label => ({
    en: `No single non-signature moves others in any of ${contrasts} contrasts, of which the `
      + `model can answer ${answered}.`,
    zh: han`${contrasts} 组对照中，没有一组因单独一方不签署而使他方改变；其中模型能够回答 ${answered} 组。`,
  }),
  bySet: (set: Label, answered: number, contrasts: number, moving: number): Label => ({
    en: `Under the ${set.en} set it can answer ${answered} of ${contrasts}, and in ${moving} `
      + "others move.",
    zh: han`${set.zh}参数集下可回答 ${contrasts} 组中的 ${answered} 组，其中 ${moving} 组有他方随之改变。`,
  }),
  whose: (agents: readonly { readonly name: Label; readonly count: number }[]): Label => ({
    en: `Whose: ${agents.map(({ name, count }) => `${name.en} (${count})`).join(", ")}.`,
    zh: han`影响最多的主体：${agents.map(({ name, count }) => `${name.zh}（${count} 组）`).join("、")}。`,
  }),
  where: (scenarios: readonly { readonly name: Label; readonly count: number }[]): Label => ({
    en: `Where: ${scenarios.map(({ name, count }) => `${quoted(name).en} (${count})`).join(", ")}.`,
    zh: han`影响最多的情景：${scenarios.map(({ name, count }) =>
      `${quoted(name).zh}（${count} 组）`).join("、")}。`,
  }),
  through: (terms: readonly { readonly name: Label; readonly count: number }[]): Label => ({
    en: "Through what: for those who change their mind in most worlds it is the term "
      + `${terms.map(({ name, count }) => `"${name.en}" (${count})`).join(", ")}.`,
    zh: han`通过什么：在最多世界中改变决定者，主要受这些项推动：${terms.map(({ name, count }) =>
      `“${name.zh}”（${count} 组）`).join("、")}。`,
  }),
  ways: (ways: readonly { readonly name: Label; readonly count: number }[]): Label => ({
    en: `By way: ${ways.map(({ name, count }) => `${name.en} (${count})`).join(", ")}.`,
    zh: han`按方式：${ways.map(({ name, count }) => `${name.zh}（${count} 组）`).join("、")}。`,
  }),
  upward: (count: number, moving: number): Label => ({
    en: `In ${count} of these ${moving} the others sign more, not less: without the agent the `
      + "text, or what rivals make of it, comes nearer to them.",
    zh: han`这 ${moving} 组中有 ${count} 组的他方签署不减反增：没有该主体，文本或对手的得失对他方更为有利。`,
  }),
  robust: (told: number, both: number, moving: number): Label => ({
    en: `Of these ${moving}, ${told} keep their direction in every narrative that speaks of the `
      + `agents; ${both} keep it under the other set of parameters as well, or have one set only.`,
    zh: han`这 ${moving} 组中，在每种涉及其主体的叙事下方向都不变的有 ${told} 组；在另一套参数集下也不变（或只有`
      + han`一套参数集）的有 ${both} 组。`,
  }),
  cannot: (count: number, contrasts: number, reasons: readonly Label[]): Label => ({
    en: `No answer in ${count} of ${contrasts}: no channel is open, so that a difference of `
      + `nothing would be built in. Most often: ${reasons.map(({ en }) => en).join("; ")}.`,
    zh: han`${contrasts} 组中有 ${count} 组无法回答：没有开放的渠道，“无差异”只是设定使然。最常见的原因：${
      reasons.map(({ zh }) => zh).join("；")}。`,
  }),
  reason: (channel: Label, why: Label): Label => ({
    en: `${channel.en} (${why.en})`, zh: han`${channel.zh}（${why.zh}）`,
  }),
  thresholds: (few: number, coverage: number, peers: number, none: number): Label => ({
    en: `Where few or none follow (${few} contrasts), enough would from some need for coverage `
      + `tried in ${coverage}, from some pull of peers in ${peers}, and at none of the values `
      + `tried in ${none}.`,
    zh: han`在追随者不足的 ${few} 组中，提高覆盖面需求后足够多主体追随的有 ${coverage} 组，提高同伴拉力后足够多主体`
      + han`追随的有 ${peers} 组，在所试数值下均不追随的有 ${none} 组。`,
  }),
  reading: {
    en: "A contrast compares two worlds with the same chance: one in which the agent is present "
      + "and signs without conditions, and one in which it does not, in one of five ways. Where "
      + "the parameters are assumed the direction of a difference can be discussed, its size "
      + "cannot.",
    zh: "每组对照比较随机条件相同的两个世界：一个世界里该主体到会并无条件签署，另一个世界里它以五种方式之一不签署。"
      + "参数为假定时，只能讨论差异的方向，不能讨论其大小。",
  },
} as const;

/** The report: its sections, its columns, how it is filtered. */
export const atlasReportWords = {
  meta: (replicates: number, told: number, seed: string): Label => ({
    en: `${replicates} paired worlds per contrast, ${told} per narrative · seed ${seed}`,
    zh: han`每组对照 ${replicates} 对世界，每种叙事 ${told} 对 · 随机种子 ${seed}`,
  }),
  maps: { en: "Who, where, in which way", zh: "谁、何处、何种方式" },
  browse: { en: "Every contrast", zh: "逐组对照" },
  unanswered: { en: "Where the model cannot answer", zh: "模型无法回答之处" },
  rules: { en: "The rules", zh: "规则" },
  show: { en: "Show", zh: "显示" },
  moving: { en: "where others change", zh: "他方有变化的" },
  answered: { en: "all with an answer", zh: "所有能回答的" },
  all: { en: "all", zh: "全部" },
  way: { en: "Way", zh: "方式" },
  set: { en: "Parameters", zh: "参数集" },
  scenario: { en: "Scenario", zh: "情景" },
  others: { en: "Others' signatures", zh: "他方签署数" },
  low: { en: "Low", zh: "下限" },
  high: { en: "High", zh: "上限" },
  partner: { en: "Others with its signature", zh: "其签署时的他方签署数" },
  collapse: { en: "Collapse", zh: "瓦解" },
  systems: { en: "Coverage of AI systems", zh: "人工智能系统覆盖" },
  covered: (kind: Label): Label => ({
    en: `Coverage: ${kind.en}`, zh: han`覆盖面：${kind.zh}`,
  }),
  change: {
    en: "Others' signatures: change [95%] / with its signature",
    zh: "他方签署数：变化 [95%] / 其签署时",
  },
  channel: { en: "Channel", zh: "渠道" },
  channels: { en: "Open channels", zh: "开放的渠道" },
  closed: { en: "Closed channels", zh: "关闭的渠道" },
  follows: { en: "Who changes, and why", zh: "谁改变，为何" },
  threshold: { en: "Enough follow from", zh: "足够多追随的起点" },
  peerPull: { en: "Enough follow from peerPull", zh: "足够多追随：peerPull 起点" },
  coverageNeed: { en: "Enough follow from coverageNeed", zh: "足够多追随：coverageNeed 起点" },
  holds: { en: "Direction holds", zh: "方向是否保持" },
  narratives: { en: "Narratives with the same direction", zh: "方向相同的叙事" },
  told: { en: "Narratives asked", zh: "所问叙事" },
  across: { en: "Other set", zh: "另一套参数集" },
  robust: { en: "Robust", zh: "稳健" },
  rival: { en: "Waits for", zh: "等待" },
  reserved: { en: "Leaves out", zh: "保留" },
  follower: (name: Label, term: Label, worlds: Label): Label => ({
    en: `${name.en}: ${term.en} (${worlds.en})`, zh: han`${name.zh}：${term.zh}（${worlds.zh}）`,
  }),
  more: (count: number): Label => ({ en: `and ${count} more`, zh: han`另有 ${count} 个` }),
  waits: (name: Label): Label => ({ en: `if ${name.en} signs`, zh: han`待${name.zh}签署` }),
  half: { en: "if half is covered", zh: "待覆盖过半" },
  leavesOut: (issue: Label): Label => ({
    en: `without ${quoted(issue).en}`, zh: han`保留${quoted(issue).zh}`,
  }),
  needs: { en: "need for coverage", zh: "覆盖面需求" },
  pulls: { en: "pull of peers", zh: "同伴拉力" },
  from: (what: Label, value: string): Label => ({
    en: `${what.en} from ${value}`, zh: han`${what.zh} ${value} 起`,
  }),
  own: { en: "as it is", zh: "现值即可" },
  none: { en: "at no value tried", zh: "所试数值均不足" },
  cannotOpen: { en: "at no value", zh: "任何数值都不行" },
  of: (held: number, all: number): Label => ({
    en: `${held} of ${all} narratives`, zh: han`${all} 种叙事中 ${held} 种`,
  }),
  acrossSets: {
    same: { en: "both sets", zh: "两套参数集均同" },
    other: { en: "not in the other set", zh: "另一套参数集不同" },
    "no-answer": { en: "no answer in the other set", zh: "另一套参数集无法回答" },
    "one-set": { en: "one set", zh: "只有一套参数集" },
  },
  summary: (answered: number, contrasts: number, moving: number): Label => ({
    en: `${moving} move others, ${answered} of ${contrasts} answered`,
    zh: han`${moving} 组有他方改变，${contrasts} 组中可回答 ${answered} 组`,
  }),
  cannot: { en: "No answer.", zh: "无法回答。" },
  because: (channels: readonly Label[], why: Label): Label => ({
    en: `${channels.map(({ en }) => en).join(", ")}: ${why.en}`,
    zh: han`${channels.map(({ zh }) => zh).join("、")}：${why.zh}`,
  }),
  count: { en: "Contrasts", zh: "对照组数" },
  why: { en: "Why each channel is closed", zh: "各渠道为何关闭" },
  filterNote: {
    en: "Choose above; the tables below follow. Nothing is fetched and no script runs.",
    zh: "在上方选择，下方表格随之变化；不联网，也不运行脚本。",
  },
} as const;

function quoted({ en, zh }: Label): Label {
  return { en: `"${en}"`, zh: `“${zh}”` };
}

/** A Chinese sentence with names and counts put in. */
function han(strings: TemplateStringsArray, ...parts: readonly (string | number)[]): string {
  return chinese(strings, ...parts.map(String));
}
