import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

interface Place {
  readonly host: Label;
  readonly year: string;
}

/** What `plenary new` writes and says. Comments are broken by hand at 98 columns. */
export const newWords = {
  title: ({ host, year }: Place): Label => ({
    en: `AI summit, ${host.en} ${year}`, zh: chinese`${host.zh}人工智能峰会（${year}）`,
  }),
  forum: { en: "AI summit", zh: "人工智能峰会" },
  summary: ({ host, year }: Place): Label => ({
    en: `The members of the United Nations, the European Union and the African Union meet in `
      + `${host.en} in ${year} over a declaration on AI.`,
    zh: chinese`联合国会员国、欧洲联盟和非洲联盟于 ${year} 年在${host.zh}商议一份人工智能声明。`,
  }),
  refusesTitle: (who: Label): Label => ({ en: `${who.en} refuses`, zh: chinese`${who.zh}拒签` }),
  refusesSummary: (who: Label): Label => ({
    en: `${who.en} takes part in drafting and refuses the text.`,
    zh: chinese`${who.zh}参与起草，但拒绝签署最终文本。`,
  }),
  absentTitle: (who: Label): Label => ({ en: `${who.en} stays away`, zh: chinese`${who.zh}缺席` }),
  absentSummary: (who: Label): Label => ({
    en: `${who.en} neither drafts nor signs; the others write the text without it.`,
    zh: chinese`${who.zh}既不参与起草，也不签署；文本由其他各方拟定。`,
  }),
  unknownIssue: (id: string, known: readonly string[], near: string | undefined): Label => ({
    en: `The library has no issue "${id}"; it has ${known.join(", ")}.`
      + (near === undefined ? "" : ` Did you mean "${near}"?`),
    zh: `主体库中没有议题“${id}”；可用的有：${known.join("、")}。`
      + (near === undefined ? "" : `是否想写“${near}”？`),
  }),
  unknownHost: (id: string, near: string | undefined): Label => ({
    en: `The library has no state "${id}"; states are named by three letters, such as CHE.`
      + (near === undefined ? "" : ` Did you mean "${near}"?`),
    zh: `主体库中没有国家“${id}”；国家以三个字母命名，如“CHE”。`
      + (near === undefined ? "" : `是否想写“${near}”？`),
  }),
  tooEarly: (date: string, latest: string): Label => ({
    en: `"--date" is ${date}; the library rests on sources up to ${latest}, and no number may rest `
      + "on a source of the same day or later.",
    zh: `选项“--date”为 ${date}；主体库所依据的来源截至 ${latest}，任何数值不得依据同日或更晚的来源。`,
  }),
  hostOption: { en: "option --host", zh: "选项“--host”" },
  made: (file: string): Label => ({ en: `Written: ${file}`, zh: `已写入：${file}` }),
  next: (program: string, folder: string): Label => ({
    en: `Next: ${program} run ${folder}   and   ${program} compare ${folder}`,
    zh: `接下来可试：${program} run ${folder}，以及 ${program} compare ${folder}`,
  }),
} as const;

/** The agent in the commented example. */
export const exampleAgent: Label = { en: "Exampleland", zh: "示例国" };

/** Names in the small invented scenario. */
export const blankWords = {
  North: { en: "North", zh: "北国" },
  East: { en: "East", zh: "东国" },
  South: { en: "South", zh: "南国" },
  forum: { en: "Summit", zh: "峰会" },
} as const satisfies Readonly<Record<string, Label>>;

/** Comments that teach the format. */
export const teachingWords = {
  top: {
    en: "Edit anything here, then run the command `check` on this folder: it lists every\n"
      + "mistake with its place. A text stands in both languages, { en: ..., zh: ... }.\n"
      + "A number is 0.7; or an interval, { low: 0.5, high: 0.9 }, drawn anew in each\n"
      + "replicate; or { low: 0.5, mode: 0.6, high: 0.9 }, drawn most often near its mode.\n"
      + "It may say where it comes from: origin: data | coded | assumed, and\n"
      + "source: <id of one of the sources>.",
    zh: "可任意修改，改后对本文件夹运行 check 命令，它会列出每处错误及其位置。\n"
      + "文字须有中英两种语言，写作 { en: …, zh: … }。\n"
      + "数可写作 0.7；或写作区间 { low: 0.5, high: 0.9 }，每次重复重新抽取；或写作\n"
      + "{ low: 0.5, mode: 0.6, high: 0.9 }，多在众数附近。还可注明出处：\n"
      + "origin: data（数据）、coded（编码）或 assumed（假定），以及 source: 某个来源的标识。",
  },
  date: {
    en: "The day it is told from: no number may rest on a source of this day or later.",
    zh: "讲述的时点：任何数值都不得依据这一天或之后的来源。",
  },
  issues: {
    en: "What is in dispute. 0 and 1 on each issue are told by its poles, in this order.\n"
      + "`loading` says whose stakes it raises: safety, security, development or neutral.",
    zh: "争议事项。各议题 0 与 1 的含义依次由 poles 说明；\n"
      + "loading 表示它关乎何种偏好：safety、security、development 或 neutral。",
  },
  agents: {
    en: "Who takes part: 193 states and two organisations, from the library. `at` picks the\n"
      + "attributes of that day. `only: [USA, CHN]` would keep just those; `with` changes or\n"
      + "adds some.",
    zh: "参与者：主体库中的 193 个国家和两个国际组织。at 选取当日的属性。\n"
      + "写 only: [USA, CHN] 则只保留这些；with 用于改动或补充。",
  },
  coded: {
    en: "The leading agents as coded by two coders from documents up to February 2025; take\n"
      + "the line out to use the formulas for all.",
    zh: "主要主体的立场由两名编码者依据截至 2025 年 2 月的文件编码；删去这一行，则全部采用公式估算。",
  },
  with: {
    en: "To change an agent, or to add one of your own, take \"# \" off the lines below. USA\n"
      + "shows a change. XLD is a complete new agent, all of it invented: a position is\n"
      + "needed on every issue, and shares.gdp where the forum weighs by gdp.",
    zh: "要改动某个主体或新增主体，去掉以下各行开头的第一个“# ”。USA 为改动的例子；XLD 是完整的\n"
      + "新主体，数值全为虚构：每个议题都须有立场；论坛按 gdp 加权时还须写明 shares.gdp。",
  },
  sponsor: {
    en: "Whose text it is. Without a sponsor the rivalry with the sponsor is 0 and says nothing.",
    zh: "文本由谁主导。不写主导方，则与主导方的竞争为 0，该项不起作用。",
  },
  forum: {
    en: "The forum. universality: 1 United Nations, 0 a club. procedure: opt-in (who wants\n"
      + "signs), silence (adopted unless objected to) or vote.",
    zh: "论坛。universality：1 为联合国，0 为小圈子。\n"
      + "procedure：opt-in（愿者签署）、silence（无异议即通过）或 vote（表决）。",
  },
  weighting: {
    en: "How much each pulls in drafting: equal, capability or gdp.",
    zh: "各方的起草权重：equal（相等）、capability（人工智能能力）或 gdp（国内生产总值）。",
  },
  expected: {
    en: "Who comes: about this many, the likelier the more capable, the nearer to the host and\n"
      + "the weightier in its region. `all`, or a list of ids, would invite for certain.",
    zh: "到会者：约这么多个；能力越强、与东道国越近、在本地区越重要，到会的可能越大。\n"
      + "写 all 或标识列表，则受邀者必到。",
  },
  instrument: {
    en: "What may be drafted: up to 0.1 is a declaration; conventions stand at 0.5 to 0.8.",
    zh: "文书的约束力范围：0.1 以下为声明，公约在 0.5 至 0.8 之间。",
  },
  parameters: {
    en: "The weights of the model: `calibrated` was fitted to real summits, `mechanism` shows\n"
      + "every mechanism at work and was fitted to nothing. A single one may be changed below,\n"
      + "e.g. noise: 0.",
    zh: "模型参数：calibrated 依据真实峰会拟合，mechanism 让各机制都起作用，未依据任何记录拟合。\n"
      + "可在下面单独改动某一项，如 noise: 0。",
  },
  refuses: {
    en: "A what-if changes some of the scenario it extends. Pinned decisions are compared with\n"
      + "the same world turned round: refusing with signing.",
    zh: "假设情景只写与原情景不同之处。指定的决定与其反面比较：拒签对签署，其余相同。",
  },
  absent: {
    en: "An absent agent neither drafts nor signs; it is compared with being there and signing.",
    zh: "缺席者既不起草也不签署；与其到会并签署的情形比较。",
  },
  blank: {
    en: "A small scenario to start from: three states, two issues, one meeting. It runs as it is.",
    zh: "一个可供起步的小情景：三个国家，两个议题，一次会议。原样即可运行。",
  },
  blankAgents: {
    en: "Each agent says what it would choose alone on every issue (positions, 0 to 1), how\n"
      + "much it has in AI (capability), and whose line it is on (alignment).",
    zh: "每个主体写明：在各议题上若独自决定会选什么（positions，0 至 1）、\n"
      + "人工智能能力（capability），以及阵营取向（alignment）。",
  },
  blankParameters: {
    en: "What is not named is 0 and switched off. `use: mechanism` would take a whole set.",
    zh: "未写明者为 0，即不起作用。写 use: mechanism 则采用整个参数集。",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The README that stands beside a new scenario, in each language. */
export const readmeWords = {
  text: (program: string, title: string, folder: string, first: string): Label => ({
    en: `# ${title}

Made by \`${program} new\`. Everything marked \`origin: assumed\` is a guess, to be replaced by a
number with a source.

    ${program} check ${folder}
    ${program} run ${folder} --replicates 300
    ${program} explain ${folder} ${first}
    ${program} compare ${folder} --replicates 300

\`scenario.yaml\` holds the scenario, \`whatif/\` what is changed in each what-if. What really
happened belongs into \`observed.yaml\`, which the simulation never reads.
`,
    zh: `# ${title}

由 \`${program} new\` 生成。凡标有 \`origin: assumed\` 者均为假定，应以有来源的数值取代。

    ${program} check ${folder}
    ${program} run ${folder} --replicates 300
    ${program} explain ${folder} ${first}
    ${program} compare ${folder} --replicates 300

\`scenario.yaml\` 为情景本身，\`whatif/\` 为各假设情景的改动。真实结果应写入
\`observed.yaml\`，模拟从不读取它。
`,
  }),
} as const;
