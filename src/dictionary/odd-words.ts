import type { Label } from "../base/label.ts";

interface Concept {
  readonly id: string;
  readonly name: Label;
  readonly text: Label;
}

/** What the model is for, and by which patterns it may be judged. */
export const purposeWords = {
  purpose: {
    en: "The model explains and compares what summits on AI governance come to: who attends, what "
      + "the text says and how binding it is, who signs and for which reasons, and how that moves "
      + "norms, capability, risk, trust and legitimacy until the next meeting. It compares "
      + "what-ifs under the same chance. It does not forecast.",
    zh: "本模型用于解释和比较人工智能治理峰会的结果：谁到会，文本写什么、约束力多强，谁出于何种理由签署，以及这些如何在下次会议之前"
      + "改变规范、能力、风险、信任与合法性。它在相同的随机条件下比较各种假设。它不作预测。",
  },
  patterns: { en: "Patterns against which it is held", zh: "用于检验的模式" },
  list: [
    { en: "how many sign, summit by summit", zh: "各次峰会的签署数" },
    { en: "who refuses among the leading agents, and which term leads",
      zh: "主要主体中谁拒签，以及哪一项居首" },
    { en: "weaker texts are signed by more than binding ones",
      zh: "约束力弱的文本比约束力强的文本签署者更多" },
    { en: "participation is unequal: few agents are in most forums, many in none",
      zh: "参与不平等：少数主体几乎参加所有论坛，许多主体一个也不参加" },
  ],
  observed: { en: "What really happened, as recorded beside the scenario",
    zh: "情景旁所记录的实际情况" },
} as const;

/** The scales of time and space. */
export const scaleWords = {
  time: (from: string, to: string, moments: string, longest: string): Label => ({
    en: `Time runs from ${from} to ${to} in ${moments} moments: the start, every day of a `
      + `meeting, equal steps between them of at most ${longest} years, and whole steps from the `
      + "last meeting on to the last event.",
    zh: `时间自 ${from} 至 ${to}，共 ${moments} 个时刻：起始、每个会议日、其间不超过 ${longest} 年的等长步，`
      + "以及末次会议至最后一个事件之间的整步。",
  }),
  space: {
    en: "There is no space; distance between agents is distance of alignment, and between texts "
      + "distance of positions on the issues.",
    zh: "模型没有空间；主体之间的距离即阵营取向之差，文本之间的距离即各议题立场之差。",
  },
  units: {
    en: "Utilities are in loss units: 1 is the largest loss that a text can cause. Half-lives are "
      + "in years, rates per year.",
    zh: "效用以损失单位计：1 为文本所能造成的最大损失。半衰期以年计，速率以每年计。",
  },
} as const;

/** The order of processes; the ids of their equations follow in brackets. */
export const scheduleWords = {
  moment: { en: "At each moment, in this order", zh: "每个时刻依次进行" },
  moments: [
    { en: "The world moves by the step since the moment before.",
      zh: "世界按距上一时刻的步长推进。" },
    { en: "Events due since the moment before happen by date, those of one day in the order of "
        + "the file.",
      zh: "自上一时刻以来到期的事件按日期发生，同日者按文件次序。" },
    { en: "Agents share their attention among forums.", zh: "主体在各论坛之间分配关注。" },
    { en: "Meetings of that day are held in the order of the file, all reading the same state.",
      zh: "当日会议按文件次序举行，均读取同一状态。" },
    { en: "The world takes up what was signed.", zh: "世界吸收所签署的内容。" },
    { en: "The row of observed numbers is written.", zh: "写入一行观测值。" },
  ],
  meeting: { en: "At a meeting", zh: "会议之中" },
  between: {
    en: "Between moments; every equation reads the state at the start of the step",
    zh: "时刻之间；每个方程均读取步长起始时的状态",
  },
  after: { en: "After a meeting", zh: "会议之后" },
  still: {
    en: "In this scenario nothing moves between summits: no parameter of the world is on and no "
      + "event changes a number.",
    zh: "本情景中峰会之间没有任何变化：世界参数均关闭，也没有事件改变数值。",
  },
} as const;

/** The design concepts of the protocol, as this model has them. */
export const conceptWords: readonly Concept[] = [
  {
    id: "principles",
    name: { en: "Basic principles", zh: "基本原理" },
    text: {
      en: "Spatial bargaining over a text against a status quo that is each agent's own; soft law "
        + "is cheaper in sovereignty; decisions that reinforce each other have a least and a "
        + "greatest equilibrium; relative gains among rivals; three logics at home (states, firms, "
        + "technical communities).",
      zh: "以各主体自身现状为参照，围绕文本的空间讨价还价；软法的主权成本较低；相互强化的决定存在最小与最大均衡；对手之间计较相对"
        + "收益；国内有三种逻辑（国家、企业、技术社群）。",
    },
  },
  {
    id: "emergence",
    name: { en: "Emergence", zh: "涌现" },
    text: {
      en: "The text, its dilution, the set of signatories, waves and blocs, norm surplus, "
        + "fragmentation and leakage come out of the agents' decisions.",
      zh: "文本及其稀释、签署方集合、签署波次与阵营、规范过剩、碎片化与治理泄漏均由主体的决定产生。",
    },
  },
  {
    id: "adaptation",
    name: { en: "Adaptation", zh: "适应" },
    text: {
      en: "Agents sign when utility reaches 0, given who else signs; they withdraw at reviews and "
        + "move their attention between forums.",
      zh: "在既定的他方签署情况下，效用达到 0 即签署；复审时可退出；在论坛之间转移关注。",
    },
  },
  {
    id: "objectives",
    name: { en: "Objectives", zh: "目标" },
    text: {
      en: "Each agent's utility of signing is the sum of the named terms below, noise and a common "
        + "shock.",
      zh: "每个主体签署的效用为下列命名项、噪声与共同冲击之和。",
    },
  },
  {
    id: "learning",
    name: { en: "Learning", zh: "学习" },
    text: {
      en: "None. Preferences and positions may drift, but no agent changes its rule.",
      zh: "无。偏好与立场可以漂移，但主体不改变其规则。",
    },
  },
  {
    id: "prediction",
    name: { en: "Prediction", zh: "预测" },
    text: {
      en: "None beyond the text on the table: agents are myopic and truthful.",
      zh: "除议程上的文本外不作预测：主体只看眼前，且如实表态。",
    },
  },
  {
    id: "sensing",
    name: { en: "Sensing", zh: "感知" },
    text: {
      en: "Agents know the text, who signs, their own numbers, their rivals' and voices' gains, "
        + "and the world's perceived risk, without error.",
      zh: "主体准确知道文本、谁签署、自身数值、对手与国内声音的得益，以及世界的风险认知。",
    },
  },
  {
    id: "interaction",
    name: { en: "Interaction", zh: "互动" },
    text: {
      en: "Through the weights of drafting, peers, coverage, rivals, the sponsor, voices at home, "
        + "offers, conditions, and norms that spill over.",
      zh: "通过起草权重、同伴、覆盖面、对手、主导方、国内声音、给付、附条件签署以及规范外溢。",
    },
  },
  {
    id: "stochasticity",
    name: { en: "Stochasticity", zh: "随机性" },
    text: {
      en: "Every draw is a hash of seed, purpose, replicate and what it is for, so that adding an "
        + "agent or a rule moves no other draw, and both sides of a comparison share all chance.",
      zh: "每次抽取均为种子、用途、重复编号与抽取对象的哈希，因此增加主体或规则不会改动其他抽取，对照双方的随机条件完全相同。",
    },
  },
  {
    id: "collectives",
    name: { en: "Collectives", zh: "集体" },
    text: {
      en: "Forums with their members; blocs are not given but stand in the kernel of alignments.",
      zh: "论坛及其成员；阵营并非给定，而体现于阵营取向的核函数之中。",
    },
  },
  {
    id: "observation",
    name: { en: "Observation", zh: "观测" },
    text: {
      en: "Per replicate and meeting the outcomes below; per moment the state of the world; per "
        + "agent whether it comes and signs, and in a trace every term.",
      zh: "每次重复与每次会议记录下列结果；每个时刻记录世界状态；每个主体记录是否到会与签署，完整追踪中记录各项。",
    },
  },
];

/** The purposes of chance. */
export const drawWords = {
  quantity: {
    what: { en: "numbers given as an interval", zh: "以区间给出的数值" },
    how: { en: "uniform, or triangular with a mode; clipped to the range",
      zh: "均匀分布；有众数时为三角分布；截至取值范围" },
    key: { en: "owner and field", zh: "所属者与字段" },
  },
  attendance: {
    what: { en: "who comes, where a number is expected", zh: "仅给出预计到会数时谁到会" },
    how: { en: "with the chance of E1", zh: "按 E1 的概率" },
    key: { en: "agent, forum and date", zh: "主体、论坛与日期" },
  },
  noise: {
    what: { en: "each agent's own noise", zh: "每个主体自身的噪声" },
    how: { en: "logistic, times the noise parameter", zh: "逻辑分布，乘以噪声参数" },
    key: { en: "agent, forum and date", zh: "主体、论坛与日期" },
  },
  ballot: {
    what: { en: "who misses a vote", zh: "谁缺席投票" },
    how: { en: "with the chance of E7", zh: "按 E7 的概率" },
    key: { en: "agent, forum and date", zh: "主体、论坛与日期" },
  },
  eventShock: {
    what: { en: "the shock common to a meeting", zh: "会议的共同冲击" },
    how: { en: "Student's t, 6 degrees of freedom, times its parameter",
      zh: "学生 t 分布，自由度 6，乘以其参数" },
    key: { en: "forum and date", zh: "论坛与日期" },
  },
  event: {
    what: { en: "whether an uncertain event happens", zh: "不确定的事件是否发生" },
    how: { en: "with its share of simulated worlds", zh: "按其模拟世界占比" },
    key: { en: "event", zh: "事件" },
  },
} as const;
