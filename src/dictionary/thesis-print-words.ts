import type { Label } from "../base/label.ts";

/** How a verdict is told. */
export const verdictWords = {
  supported: { en: "supported", zh: "支持" },
  contradicted: { en: "contradicted", zh: "被否定" },
  mixed: { en: "mixed", zh: "不一致" },
  undecided: { en: "undecided", zh: "未定" },
  contingent: { en: "can fail", zh: "可被证伪" },
  "built in": { en: "built in", zh: "模型内置" },
  "not representable": { en: "not representable", zh: "无法表示" },
} as const satisfies Readonly<Record<string, Label>>;

/** What the model's construction says of a claim that is built in. */
export const constructionWords = {
  "as claimed": { en: "holds by construction", zh: "依模型构造成立" },
  against: { en: "fails by construction", zh: "依模型构造不成立" },
  "no effect": { en: "no effect by construction", zh: "依模型构造无效应" },
} as const satisfies Readonly<Record<string, Label>>;

/** What a claim says of its measure. */
export const expectationWords = {
  rises: { en: "rises", zh: "上升" },
  falls: { en: "falls", zh: "下降" },
  unchanged: { en: "unchanged", zh: "不变" },
} as const satisfies Readonly<Record<string, Label>>;

/** What data outside the model say. */
export const evidenceWords = {
  supported: { en: "data support it", zh: "数据支持" },
  contradicted: { en: "data contradict it", zh: "数据不支持" },
  untested: { en: "no data", zh: "尚无数据" },
} as const satisfies Readonly<Record<string, Label>>;

/** The theses on the terminal and in their report. */
export const thesisPrintWords = {
  playing: { en: "theses", zh: "论题" },
  title: { en: "The sources' claims as experiments", zh: "文献主张的实验检验" },
  count: (builtIn: number, contingent: number, none: number): Label => ({
    en: `${builtIn} built in (definitions, no verdict), ${contingent} that can fail, `
      + `${none} the model cannot represent`,
    zh: `模型内置（定义，不作结论）${builtIn} 条，可被证伪 ${contingent} 条，模型无法表示 ${none} 条`,
  }),
  constructed: (claimed: number, against: number, nothing: number): Label => ({
    en: `Of those built in: ${claimed} hold by construction, ${against} fail by construction, `
      + `${nothing} have no effect at all`,
    zh: `模型内置者中：依模型构造成立 ${claimed}，不成立 ${against}，全无效应 ${nothing}`,
  }),
  tally: (supported: number, contradicted: number, mixed: number, undecided: number): Label => ({
    en: `Of those that can fail: ${supported} supported, ${contradicted} contradicted, `
      + `${mixed} mixed, ${undecided} undecided`,
    zh: `可被证伪者中：支持 ${supported}，被否定 ${contradicted}，不一致 ${mixed}，未定 ${undecided}`,
  }),
  head: {
    id: { en: "claim", zh: "主张" },
    verdict: { en: "verdict", zh: "结论" },
    effect: { en: "effect [95%]", zh: "效应 [95%]" },
    parameters: { en: "parameters", zh: "参数稳健" },
    narratives: { en: "narratives", zh: "叙事" },
    data: { en: "data", zh: "数据" },
  },
  ofNarratives: (survives: number, of: number): Label => ({
    en: `${survives} of ${of}`, zh: `${survives}/${of}`,
  }),
  negligible: { en: "below the smallest effect worth naming", zh: "低于值得一提的最小效应" },
  holds: (expect: Label, measure: string): Label => ({
    en: `${measure} ${expect.en}`, zh: `${measure} ${expect.zh}`,
  }),
  flips: (by: Label, verdict: Label): Label => ({
    en: `${by.en} Then: ${verdict.en}.`, zh: `${by.zh}此时：${verdict.zh}。`,
  }),
  flipsHead: { en: "What turns the verdict round", zh: "何种改动使结论翻转" },
  stays: { en: "the verdict stays", zh: "结论不变" },
  changed: (list: readonly string[]): Label => ({
    en: `Verdicts that differ from those published: ${list.join(", ")}`,
    zh: `与已发布结论不同者：${list.join("、")}`,
  }),
  unchanged: { en: "All verdicts are as published.", zh: "所有结论与已发布的一致。" },
  noPublished: { en: "No verdicts are published to compare with.", zh: "尚无已发布的结论可供对照。" },
  reading: {
    en: "A claim is built in when its effect has one sign, or none, in 1,000 models with random "
      + "numbers, and has it in at least 20 of them: it follows from how the model is made, so it "
      + "gets no verdict, but it is told whether it holds or fails by construction. All others can "
      + "fail. Drawn anew are the parameters, the agents' positions, preferences, capability and "
      + "relations, the forums' numbers and the world's start; not what the arms set, nor who "
      + "meets, when and by which rules, nor weights, shares, transfers, decisions and events. "
      + "Parameters: share of draws of the parameters in which the effect goes the way the claim "
      + "says. "
      + "Narratives: in how many of the four codings the verdict is the same. "
      + "Each verdict is a test at 5%: among 100 claims without any effect about 5 would still "
      + "show one.",
    zh: "若某主张的效应在 1,000 个随机取值的模型中符号始终相同（且至少 20 个模型中有效应），或始终为零，则视为模型内置："
      + "它由模型的构造决定，故不作结论，只说明依构造成立还是不成立。其余主张都可能被证伪。重新抽取的有：参数，各主体的立场、"
      + "偏好、能力与关系，论坛的数值，以及世界的初始状态；两臂所设定的数值、与会者、会期与规则，以及权重、份额、转移支付、"
      + "决定与事件则保持不变。“参数稳健”指在参数的随机抽取中，效应方向与主张一致的比例；“叙事”指在四种编码中有几种得出相同结论。"
      + "每项结论都是 5% 水平的检验：即使 100 条主张全无效应，也会约有 5 条显示出效应。",
  },
  claim: { en: "Claim", zh: "主张" },
  measure: { en: "Measured", zh: "指标" },
  group: (id: string, title: Label): Label => ({
    en: `${id} · ${title.en}`, zh: `${id} · ${title.zh}`,
  }),
  seedAndMore: (replicates: number, models: number, draws: number): Label => ({
    en: `${replicates} paired replicates, ${models} random models, ${
      draws} draws of the parameters`,
    zh: `${replicates} 对重复，${models} 个随机模型，${draws} 次参数抽取`,
  }),
} as const;
