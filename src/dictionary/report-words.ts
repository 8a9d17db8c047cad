import type { Label } from "../base/label.ts";
import { worldParameterWords } from "./world-parameter-words.ts";
import { setName } from "./answer-words.ts";

/** The page around the results. */
export const pageWords = {
  language: { en: "Language", zh: "语言" },
  look: { en: "Look", zh: "外观" },
  looks: {
    auto: { en: "as the system", zh: "跟随系统" },
    light: { en: "light", zh: "浅色" },
    dark: { en: "dark", zh: "深色" },
    hall: { en: "projector", zh: "投影" },
  },
  skip: { en: "Skip to the answer", zh: "跳到结论" },
  contents: { en: "Contents", zh: "目录" },
  kinds: {
    compare: { en: "What-ifs compared", zh: "假设情景对照" },
    run: { en: "Simulated summit", zh: "峰会模拟" },
    explain: { en: "One decision explained", zh: "单个决定的解释" },
  },
  table: { en: "The data of this figure as a table", zh: "本图数据（表格）" },
  files: { en: "Files", zh: "文件" },
  picture: { en: "picture", zh: "图片" },
  specification: { en: "specification", zh: "图表规格" },
  set: (use: string): Label => ({
    en: `Parameters: ${setName(use).en}`, zh: `参数集：${setName(use).zh}`,
  }),
  worlds: (replicates: string): Label => ({
    en: `${replicates} simulated worlds`, zh: `${replicates} 个模拟世界`,
  }),
  noise: (share: string): Label => ({
    en: `Noise makes up ${share} of the spread`, zh: `离散程度中有 ${share} 来自噪声`,
  }),
  noiseInWords: (portion: Label): Label => ({
    en: `Of the spread, ${portion.en} is noise`, zh: `离散程度中来自噪声的部分：${portion.zh}`,
  }),
  wordsOnly: {
    en: "Not fitted to any record: shares in words only",
    zh: "未依据任何记录拟合：占比只用文字表述",
  },
} as const;

/** Sections that a report of the Studio has too. */
export const commonSectionWords = {
  limits: { en: "What this model assumes and cannot show", zh: "本模型的假设与局限" },
  assumed: { en: "Agents that rest on assumed numbers", zh: "含假定数值的主体" },
  assumedIntro: (count: string, all: string): Label => ({
    en: `At least one number is assumed for ${count} of ${all} agents; it is drawn from its `
      + "interval in every simulated world. Coded means: positions read from the agent's own "
      + "documents.",
    zh: `${all} 个主体中有 ${count} 个至少含一项假定数值；每个模拟世界都在其区间内抽取。“编码”指立场取自该主体自身的文件。`,
  }),
  provenance: { en: "How to reproduce this", zh: "如何复现" },
  noChanges: {
    en: "No single change within its range would.", zh: "取值范围内没有单项改动能使其改变。",
  },
} as const;

/** Headings, and the sentence below each. */
export const sectionWords = {
  channels: { en: "What could carry one decision to another", zh: "一个决定能否传导至他方" },
  channelsIntro: {
    en: "Read this before any number. Where every channel is closed, no change could appear: "
      + "a difference of nothing is then built in, not found.",
    zh: "请先看此表，再看数字。若各渠道均关闭，就不可能出现任何变化：此时的“无差异”是设定使然，而非研究发现。",
  },
  contrasts: { en: "What each what-if changes", zh: "每个假设情景改变什么" },
  contrastsIntro: {
    en: "Both sides of a comparison share all their chance, so that what differs is caused by "
      + "the change alone.",
    zh: "对照双方的随机条件完全相同，因此差异只来自所作的改动。",
  },
  cannotAnswer: {
    en: "This set cannot answer: nothing in it carries the change to anyone else.",
    zh: "本参数集无法回答：其中没有任何渠道能把这一改动传导至他方。",
  },
  against: { en: "Against:", zh: "对照：" },
  arms: { en: "The worlds side by side", zh: "各种世界并列" },
  flips: { en: "Who changes its mind", zh: "谁改变决定" },
  noFlips: { en: "Nobody changes its mind.", zh: "没有主体改变决定。" },
  maps: { en: "Where a change would matter", zh: "何种条件下改动才有影响" },
  signatories: { en: "How many sign", zh: "多少签署" },
  agents: { en: "Who signs", zh: "谁签署" },
  text: { en: "What the text says", zh: "文本内容" },
  coverage: { en: "What the signatories cover", zh: "签署方的覆盖面" },
  attendance: { en: "Coming and signing", zh: "到会与签署" },
  decisions: { en: "Why they decide so", zh: "决定的缘由" },
  draft: { en: "How the text came about", zh: "文本如何形成" },
  closedToAll: (channels: Label, why: Label): Label => ({
    en: `Closed in all of them: ${channels.en} (${why.en}).`,
    zh: `全部关闭：${channels.zh}（${why.zh}）。`,
  }),
  meetings: { en: "Meeting by meeting", zh: "历次会议" },
  meetingsIntro: {
    en: "Medians over the simulated worlds; signatures with the interval of nine worlds in ten.",
    zh: "各项为模拟世界的中位数；签署数附九成模拟世界所在的区间。",
  },
  signing: { en: "Who signs what", zh: "谁签署什么" },
  timeline: { en: "The world between the meetings", zh: "会议之间的世界" },
  forums: { en: "The forums over time", zh: "各论坛的消长" },
  norms: { en: "Norms over time", zh: "规范的演变" },
  texts: { en: "The texts, meeting by meeting", zh: "历次文本" },
  pull: { en: "Who looks to whom", zh: "谁以谁为参照" },
  regime: { en: "What it means for the regime", zh: "对整体格局的意义" },
  regimeIntro: {
    en: "At the last meeting; lower and upper end enclose nine simulated worlds in ten.",
    zh: "以末次会议计；上下端之间为九成模拟世界。",
  },
  regimeDifferences: { en: "What changes in the regime", zh: "整体格局的变化" },
  regimeDifferencesIntro: {
    en: "Differences at the last meeting, in the same simulated worlds; those that are zero in "
      + "all of them are left out.",
    zh: "末次会议上的差异，两侧为相同的模拟世界；恒为零者从略。",
  },
  parameters: { en: "Parameters", zh: "参数" },
  sources: { en: "Sources", zh: "资料来源" },
  changes: { en: "What would change its mind", zh: "什么会改变其决定" },
  changesIntro: {
    en: "Single changes, smallest first; everything else stays as it is.",
    zh: "单项改动，由小到大；其余保持不变。",
  },
  pinned: {
    en: "Its decision is pinned by the scenario, so nothing would change it.",
    zh: "其决定由情景指定，因此不会改变。",
  },
  shapley: { en: "Three ways to weigh a term", zh: "衡量各项的三种方式" },
  shapleyIntro: {
    en: "The figure shows accounting terms. Here: what the decision becomes when one term is "
      + "left out of everybody's decision and of drafting (ablation), and each term's part "
      + "averaged over all orders of switching on (Shapley).",
    zh: "上图为各项的记账值。此表为：在所有主体的决定与起草中去除某一项后的结果（消融），以及各项在所有启用次序上的平均"
      + "贡献（沙普利值）。",
  },
  pivot: (count: string): Label => ({
    en: `Without its signature, ${count} others would not sign.`,
    zh: `若其不签署，将有 ${count} 个其他主体不签署。`,
  }),
} as const;

/** Parameters by name. */
export const parameterWords: Readonly<Record<string, Label>> = {
  securityTilt: { en: "How far concerns tilt salience", zh: "安全关切对议题重视程度的倾斜" },
  capabilitySoftening: {
    en: "How far capability lowers the ideal bindingness", zh: "能力对理想约束力的削弱",
  },
  bindingStakes: { en: "How bindingness raises the stakes", zh: "约束力对利害的放大" },
  accommodation: { en: "How far drafting yields to the reluctant", zh: "起草对勉强者的迁就" },
  goodwill: { en: "Worth of any agreement", zh: "达成任何协议的价值" },
  voteGoodwill: { en: "Worth of any agreement, in votes", zh: "达成任何协议的价值（表决）" },
  hostListGoodwill: { en: "Added where the host sets the list", zh: "东道主拟定名单时的附加值" },
  riskUrgency: { en: "How risk adds to urgency", zh: "风险对紧迫感的增加" },
  venuePull: { en: "How much the venue matters", zh: "场合的重要程度" },
  relativeGains: { en: "Weight of rivals' gains", zh: "对手得益的分量" },
  sponsorRivalry: { en: "Rivalry with the sponsor", zh: "与主导方的对立" },
  peerPull: { en: "Pull of peers who sign", zh: "同伴拉力" },
  blocWidth: { en: "Width of the blocs", zh: "阵营宽度" },
  coverageNeed: { en: "Need for the regime to cover AI systems", zh: "对人工智能系统覆盖面的需求" },
  firmVoice: { en: "Weight of firms at home", zh: "国内企业的分量" },
  communityVoice: { en: "Weight of communities at home", zh: "国内技术社群的分量" },
  noise: { en: "Scale of noise", zh: "噪声的尺度" },
  eventShock: { en: "Scale of the shock shared by a summit", zh: "同一峰会共同冲击的尺度" },
  abstention: { en: "Width of abstention in votes", zh: "表决中弃权区间的宽度" },
  surplusFloor: { en: "Least surplus in drafting", zh: "起草中的最小剩余" },
  roundStep: { en: "Step of one drafting round", zh: "每轮起草的步长" },
  ...worldParameterWords,
};

/** Where a parameter's number comes from. */
export const originWords = {
  fitted: { en: "fitted (provisional)", zh: "拟合（暂行）" },
  assumed: { en: "assumed", zh: "假定" },
  off: { en: "off, not fitted", zh: "关闭，未拟合" },
  own: { en: "set by the scenario", zh: "情景指定" },
  file: { en: "from its file", zh: "取自参数文件" },
} as const;

/** What identifies a result. */
export const provenanceWords = {
  scenario: { en: "Scenario", zh: "情景" },
  fingerprint: { en: "Fingerprint of the inputs", zh: "输入指纹" },
  seed: { en: "Seed", zh: "随机种子" },
  layers: { en: "Sets laid over one another", zh: "叠加的参数集" },
  replicates: { en: "Replicates", zh: "重复次数" },
  digest: { en: "Digest of the outcomes", zh: "结果摘要" },
  version: { en: "Version", zh: "版本" },
  replicate: { en: "Replicate", zh: "重复编号" },
  modes: { en: "none: at the modes, without chance", zh: "无：各量取众数，不含随机" },
  note: {
    en: "The same command on the same files gives the same fingerprint and the same digest.",
    zh: "对相同文件执行同一命令，将得到相同的指纹与摘要。",
  },
} as const;
