import type { Label } from "../base/label.ts";

/** The help of the command line: commands, their arguments, and options. */
export const helpWords = {
  usage: { en: "Usage:", zh: "用法：" },
  commands: { en: "Commands:", zh: "命令：" },
  options: { en: "Options:", zh: "选项：" },
  about: {
    en: "Plenary simulates negotiations on AI governance: who comes, what the text says, who "
      + "signs, and why.",
    zh: "Plenary 模拟人工智能治理谈判：谁到会，文本写什么，谁签署，以及为什么。",
  },
  more: {
    en: "plenary <command> --help tells more of a command.",
    zh: "“plenary <命令> --help”给出某个命令的详细用法。",
  },
  codes: {
    en: "Exit codes: 0 done, 1 mistakes in the files, 2 wrong usage, 3 some replicates failed, "
      + "4 a fault of Plenary, 75 try again (full disk, folder in use, lost replicates), "
      + "130 interrupted.",
    zh: "退出码：0 完成，1 文件有误，2 用法有误，3 部分重复失败，4 程序自身的错误，"
      + "75 可稍后重试（磁盘已满、文件夹被占用或有重复丢失），130 被中断。",
  },
} as const;

/** The arguments of commands, as they stand in the usage line. */
export const argumentWords = {
  command: { en: "command", zh: "命令" },
  scenario: { en: "scenario", zh: "情景" },
  agent: { en: "agent", zh: "主体" },
  question: { en: "question", zh: "问题" },
  whatif: { en: "what-if", zh: "假设情景" },
  id: { en: "id", zh: "标识" },
  sweep: { en: "sweep file", zh: "扫描文件" },
  folder: { en: "folder of a sweep", zh: "扫描的文件夹" },
  lesson: { en: "lesson or scenario", zh: "教案或情景" },
  thesis: { en: "thesis, group or file", zh: "论题、分组或文件" },
} as const;

/** What each command does. */
export const commandWords = {
  check: {
    en: "Checks scenarios and what-ifs; lists every mistake at once, with its place",
    zh: "检查情景与假设情景，一次列出所有错误及其位置",
  },
  run: {
    en: "Plays a scenario many times; prints a summary and writes tables, figures and a report",
    zh: "多次模拟一个情景，打印摘要，并写出表格、图和报告",
  },
  trace: {
    en: "Shows one run in full: every round of drafting and every agent's reasons",
    zh: "完整展示一次模拟：每一轮起草，以及每个主体的理由",
  },
  explain: {
    en: "Tells why an agent signs or not, and what would change its mind",
    zh: "说明某个主体为何签署或拒签，以及什么会使其改变决定",
  },
  theses: {
    en: "Runs the sources' claims as experiments; tells which are definitions and which hold",
    zh: "将文献的主张作为实验运行，说明哪些只是定义、哪些成立",
  },
  compare: {
    en: "Compares what-ifs with their partners: channels first, then differences and who flips",
    zh: "将假设情景与其对照比较：先看传导渠道，再看差异，以及谁改变决定",
  },
  ask: {
    en: "Answers one of six questions, in words first; without a question it lists them",
    zh: "回答六个问题之一，先给出文字答案；不写问题则列出全部",
  },
  atlas: {
    en: "Every leading agent, five ways of not signing, every scenario: where it matters at all",
    zh: "逐一检验各情景中每个主要主体的五种不签署方式，看何处真正有影响",
  },
  studio: {
    en: "Packs scenarios, or the whole library, into one page to play with in a browser, offline",
    zh: "将情景（或整个情景库）打包为一个网页，可在浏览器中离线推演",
  },
  seminar: {
    en: "Makes a lesson to teach: the page that runs it, and its pack to print, in both languages",
    zh: "制作一堂峰会推演课：用于授课的网页，以及可打印的中英文资料包",
  },
  describe: {
    en: "Describes a scenario and its whole model: every equation, parameter, number and source",
    zh: "完整描述一个情景及其模型：每个方程、参数、数值及其来源",
  },
  sweep: {
    en: "Plays a sweep file's whole design; goes on where it stood when it was stopped",
    zh: "按扫描文件运行整个试验设计；中断后可从原处继续",
  },
  merge: {
    en: "Merges the shards of a sweep into the table that one run would have given",
    zh: "将扫描的各分片合并为一张表，与一次运行所得逐字节相同",
  },
  sensitivity: {
    en: "Tells which factors of a finished sweep matter; draws figures and a report",
    zh: "说明已完成的扫描中哪些因子重要，并绘图、写出报告",
  },
  slurm: {
    en: "Writes a sweep as an array job and a merge for a Slurm cluster; submits them on request",
    zh: "将扫描写成 Slurm 集群的作业数组与合并作业，按需提交",
  },
  new: {
    en: "Writes a new scenario to start from",
    zh: "新建一个可直接修改的情景",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** What each option means. */
export const optionWords = {
  set: {
    en: "Changes one value, as path=value; may be repeated", zh: "改动一个值，写作“路径=值”；可重复使用",
  },
  use: {
    en: "Parameter sets, separated by commas: calibrated, mechanism, moving or files",
    zh: "参数集，以逗号分隔：calibrated、mechanism、moving 或文件",
  },
  narrative: {
    en: "Narrative that the agents are seen through: chinese, eu, south, us or a file",
    zh: "采用哪一种叙事看待各主体：chinese、eu、south、us 或某个文件",
  },
  seed: { en: "Seed of all chance (default 1)", zh: "随机种子（默认为 1）" },
  replicates: {
    en: "How many times to play (default 1000, for theses 300, for the atlas 40); in a sweep, "
      + "another number plays every cell anew",
    zh: "模拟次数（默认为 1000，论题为 300，图谱为 40）；扫描改用其他次数时，全部单元都会重新模拟",
  },
  agents: {
    en: "Agents to ask about, separated by commas (default: those who lead)",
    zh: "要检验的主体，以逗号分隔（默认为主要主体）",
  },
  replicate: {
    en: "Which replicate to show; without it, all stands at its mode and nothing is left to chance",
    zh: "展示第几次重复；不写则各数取众数，不含随机",
  },
  workers: {
    en: "Threads to play in; 0 plays in the main one (default: as many as processors)",
    zh: "并行线程数；0 表示只用主线程（默认与处理器数相同）",
  },
  out: {
    en: "Folder to write to; of a description, a file that ends in .md or .html; of the Studio, "
      + "one that ends in .html",
    zh: "写入的文件夹；用于描述或工作室时为文件，后缀决定格式",
  },
  json: { en: "Prints one JSON document and nothing else", zh: "只打印一份 JSON 文档" },
  lang: { en: "Language: en or zh", zh: "语言：en 或 zh" },
  help: { en: "Shows this help", zh: "显示本帮助" },
  version: { en: "Shows the version", zh: "显示版本号" },
  host: { en: "State that hosts", zh: "东道国" },
  date: { en: "Day of the summit", zh: "峰会日期" },
  expected: { en: "Expected number of delegations", zh: "预计到会代表团数" },
  issues: {
    en: "Issues of the library, separated by commas: safety, military, access, inclusion, "
      + "sustainability (default: all)",
    // The space lets the list stand whole on a line of its own.
    zh: "主体库中的议题，以逗号分隔（默认全选），可用 "
      + "safety、military、access、inclusion、sustainability",
  },
  title: { en: "Title of the scenario", zh: "情景标题" },
  shard: {
    en: "Plays one shard only, as in 3/20; plenary merge joins them",
    zh: "只运行一个分片，如 3/20；用 plenary merge 合并",
  },
  "dry-run": {
    en: "Says how much there is to play and about how long it takes; keeps nothing",
    zh: "只给出运行规模与大致用时，不保存任何结果",
  },
  "fail-fast": {
    en: "Stops at the first cell that fails", zh: "遇到第一个失败的单元即停止",
  },
  measure: { en: "Measure that comes first in the report", zh: "报告中居首的指标" },
  region: {
    en: "Outcomes to locate among the factors, such as \"signatures < 48\"; median and half are "
      + "numbers too",
    zh: "要在因子之中定位的结果区域，如“signatures < 48”；数值也可写 median 或 half",
  },
  shards: { en: "Number of shards (default 10)", zh: "分片数（默认为 10）" },
  cpus: { en: "Processors of a shard (default 2)", zh: "每个分片的处理器数（默认为 2）" },
  minutes: {
    en: "Minutes that a shard may take (default 60)", zh: "每个分片的时间上限，分钟（默认为 60）",
  },
  submit: { en: "Submits the jobs as well", zh: "同时提交作业" },
} as const satisfies Readonly<Record<string, Label>>;

/** What an option's value is, as it stands after the option. */
export const valueWords = {
  set: { en: "path=value", zh: "路径=值" },
  use: { en: "set", zh: "参数集" },
  narrative: { en: "name", zh: "名称" },
  seed: { en: "seed", zh: "种子" },
  replicates: { en: "N", zh: "次数" },
  agents: { en: "A,B", zh: "主体" },
  replicate: { en: "K", zh: "编号" },
  workers: { en: "N", zh: "个数" },
  out: { en: "place", zh: "位置" },
  lang: { en: "language", zh: "语言" },
  host: { en: "state", zh: "国家" },
  date: { en: "YYYY-MM-DD", zh: "年-月-日" },
  expected: { en: "N", zh: "个数" },
  issues: { en: "a,b", zh: "议题" },
  title: { en: "text", zh: "标题" },
  shard: { en: "i/n", zh: "序号/总数" },
  measure: { en: "id", zh: "标识" },
  region: { en: "region", zh: "区域" },
  shards: { en: "N", zh: "个数" },
  cpus: { en: "N", zh: "个数" },
  minutes: { en: "N", zh: "分钟" },
} as const satisfies Readonly<Record<string, Label>>;
