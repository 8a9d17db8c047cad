import type { Label } from "../base/label.ts";

function maybe(near: string | undefined): Label {
  return near === undefined ? { en: "", zh: "" }
    : { en: ` Did you mean "${near}"?`, zh: `是否想写“${near}”？` };
}

/** What is said of wrong usage: each a whole sentence. */
export const usageWords = {
  unknownCommand: (name: string, near: string | undefined): Label => ({
    en: `There is no command "${name}".${maybe(near).en}`,
    zh: `没有“${name}”这个命令。${maybe(near).zh}`,
  }),
  unknownOption: (name: string, near: string | undefined): Label => ({
    en: `There is no option "${name}" here.${maybe(near).en}`,
    zh: `此处没有“${name}”这个选项。${maybe(near).zh}`,
  }),
  needsValue: (name: string): Label => ({
    en: `The option "${name}" needs a value.`, zh: `选项“${name}”需要给出值。`,
  }),
  twice: (name: string): Label => ({
    en: `The option "${name}" is given more than once.`, zh: `选项“${name}”给了不止一次。`,
  }),
  whole: (name: string, value: string, least: number, most: number): Label => ({
    en: `"${name}" is "${value}"; allowed: a whole number from ${least} to ${most}.`,
    zh: `选项“${name}”的值为“${value}”；应为 ${least} 至 ${most} 的整数。`,
  }),
  choice: (name: string, value: string, of: readonly string[], near?: string): Label => ({
    en: `"${name}" is "${value}"; allowed: ${of.join(", ")}.${maybe(near).en}`,
    zh: `选项“${name}”的值为“${value}”；应为${of.map((one) => `“${one}”`).join("、")}之一。${maybe(near).zh}`,
  }),
  missing: (what: Label): Label => ({
    en: `The ${what.en} is missing.`, zh: `缺少${what.zh}。`,
  }),
  tooMany: (argument: string): Label => ({
    en: `"${argument}" is one argument too many.`, zh: `多了一个参数“${argument}”。`,
  }),
  seeHelp: (command: string): Label => ({
    en: `See: plenary ${command}--help`, zh: `用法见：plenary ${command}--help`,
  }),
  badDate: (name: string, value: string): Label => ({
    en: `"${name}" is "${value}"; allowed: a date of the calendar, YYYY-MM-DD.`,
    zh: `选项“${name}”的值为“${value}”；应为日历中真实存在的日期，写作“年-月-日”。`,
  }),
  badId: (value: string): Label => ({
    en: `"${value}" is no id; allowed: letters, digits, - and _, beginning with a letter or `
      + "digit, at most 64.",
    zh: `“${value}”不能用作标识；应由字母、数字、连字符和下划线组成，以字母或数字开头，不超过 64 个字符。`,
  }),
  tooLarge: (replicates: number, most: number): Label => ({
    en: `${replicates} replicates of a scenario of this size do not fit into memory; at most `
      + `${most} do.`,
    zh: `这一规模的情景在内存中放不下 ${replicates} 次重复，最多 ${most} 次。`,
  }),
} as const;

/** What is said of files and folders. */
export const folderWords = {
  outside: (path: string): Label => ({
    en: `${path} leads out of the folder that was named; nothing is written there.`,
    zh: `${path} 指向所给文件夹之外，未予写入。`,
  }),
  notFolder: (path: string): Label => ({
    en: `${path} is a file; "--out" names a folder.`,
    zh: `${path} 是文件；选项“--out”应指定文件夹。`,
  }),
  foreign: (folder: string): Label => ({
    en: `${folder} holds a manifest.json that Plenary did not write; choose another folder.`,
    zh: `${folder} 中的 manifest.json 不是 Plenary 写入的；请另选一个文件夹。`,
  }),
  cannotWrite: (path: string, why: string): Label => ({
    en: `${path} cannot be written (${why}).`, zh: `无法写入 ${path}（${why}）。`,
  }),
  exists: (path: string): Label => ({
    en: `${path} is there already; nothing was changed. Choose another id, or remove it first.`,
    zh: `${path} 已经存在，未作任何改动。请换一个标识，或先将其移走。`,
  }),
  noLibrary: (path: string): Label => ({
    en: `The library of agents is not at ${path}.`, zh: `在 ${path} 找不到主体库。`,
  }),
} as const;

interface PartWords {
  readonly en: (count: number) => string;
  readonly zh: (count: number) => string;
}

function several(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** What a file is that is no scenario, and how much it holds. */
const PARTS: Readonly<Record<string, PartWords>> = {
  agents: { en: (n) => `A library of ${several(n, "agent")}.`, zh: (n) => `主体库，${n} 个主体。` },
  issues: { en: (n) => `A library of ${several(n, "issue")}.`, zh: (n) => `议题库，${n} 个议题。` },
  forums: { en: (n) => `A library of ${several(n, "forum")}.`, zh: (n) => `论坛库，${n} 个论坛。` },
  events: { en: (n) => `A library of ${several(n, "event")}.`, zh: (n) => `事件库，${n} 个事件。` },
  preset: { en: () => "A preset for forums.", zh: () => "论坛的预设。" },
  narrative: { en: (n) => `A narrative on ${several(n, "agent")}.`, zh: (n) => `叙事，涉及 ${n} 个主体。` },
  parameters: {
    en: (n) => `A set of ${several(n, "parameter")}.`, zh: (n) => `参数集，${n} 个参数。`,
  },
  theses: { en: (n) => `${several(n, "claim")}.`, zh: (n) => `${n} 条论断。` },
  lesson: { en: (n) => `A lesson with ${several(n, "seat")}.`, zh: (n) => `教案，${n} 个席位。` },
  observed: { en: () => "What really happened.", zh: () => "实际发生的结果。" },
  face: {
    en: (n) => `${several(n, "statement")} that the numbers should bear out.`,
    zh: (n) => `${n} 条应与数值相符的陈述。`,
  },
};

/** What is said while a command is at work, and when it ends. */
export const stateWords = {
  valid: (file: string, agents: number, issues: number, meetings: number): Label => ({
    en: `${file}: sound. ${agents} agents, ${issues} issues, ${meetings} `
      + `${meetings === 1 ? "meeting" : "meetings"}.`,
    zh: `${file}：没有问题。${agents} 个主体，${issues} 个议题，${meetings} 次会议。`,
  }),
  partValid: (file: string, kind: string, count: number): Label => {
    const { en, zh } = PARTS[kind] ?? { en: () => "", zh: () => "" };
    return { en: `${file}: sound. ${en(count)}`, zh: `${file}：没有问题。${zh(count)}` };
  },
  observedValid: (file: string): Label => ({
    en: `${file}: sound.`, zh: `${file}：没有问题。`,
  }),
  problems: (count: number): Label => ({
    en: count === 1 ? "1 problem." : `${count} problems.`, zh: `共 ${count} 处问题。`,
  }),
  unknownAgent: (id: string, near: string | undefined): Label => ({
    en: `The scenario has no agent "${id}".${maybe(near).en}`,
    zh: `情景中没有主体“${id}”。${maybe(near).zh}`,
  }),
  otherWorld: (whatif: string, base: string): Label => ({
    en: `"${whatif}" and "${base}" do not have the same agents and meetings; only what changes `
      + "the same world can be compared.",
    zh: `“${whatif}”与“${base}”的主体或会议不一致；只有同一世界的不同情形才能比较。`,
  }),
  noWhatifs: (folder: string): Label => ({
    en: `There is no what-if to compare with: ${folder} holds no *.yaml.`,
    zh: `没有可供比较的假设情景：${folder} 中没有“.yaml”文件。`,
  }),
  unknownWhatif: (name: string, folder: string, near: string | undefined): Label => ({
    en: `There is no what-if "${name}": no such file, and none of that name in ${folder}.`
      + maybe(near).en,
    zh: `没有假设情景“${name}”：既没有这个文件，${folder} 中也没有同名文件。${maybe(near).zh}`,
  }),
  unknownNarrative: (
    name: string, names: readonly string[], near: string | undefined,
  ): Label => ({
    en: `There is no narrative "${name}"; allowed: ${[...names, "the path of a file"].join(", ")}.`
      + maybe(near).en,
    zh: `没有叙事“${name}”；应为${names.map((one) => `“${one}”`).join("、")}${
      names.length > 0 ? "之一，" : ""}或文件路径。${maybe(near).zh}`,
  }),
  sameId: (id: string): Label => ({
    en: `Two what-ifs have the id "${id}"; each needs its own.`,
    zh: `有两个假设情景的标识同为“${id}”，标识不得重复。`,
  }),
  report: (file: string): Label => ({
    en: `Report, and all files beside it: ${file}`, zh: `报告（其余文件在同一文件夹）：${file}`,
  }),
  failed: (ids: string): Label => ({
    en: `Some replicates failed and count nowhere: ${ids}.`,
    zh: `部分重复失败，未计入任何结果：${ids}。`,
  }),
  overflow: {
    en: "Numbers grew too large to compute with: look for a very large input.",
    zh: "数值过大，无法计算：请检查是否有极大的输入。",
  },
  lost: (why: string): Label => ({
    en: `A worker died twice of the same task (${why}).`,
    zh: `工作线程两次因同一任务中止（${why}）。`,
  }),
  lostMaps: (count: number): Label => ({
    en: count === 1 ? "One map is incomplete and left out."
      : `${count} maps are incomplete and left out.`,
    zh: `有 ${count} 幅作用图未能完成，予以略去。`,
  }),
  interrupted: (replicates: number): Label => ({
    en: `Interrupted: the first ${replicates} replicates are kept, the same as with `
      + `--replicates ${replicates}.`,
    zh: `已中断：保留前 ${replicates} 次重复，与“--replicates ${replicates}”的结果相同。`,
  }),
  interruptedEarly: {
    en: "Interrupted before any replicate was finished; nothing was written.",
    zh: "已中断：尚无完成的重复，未写入任何内容。",
  },
  stopping: {
    en: "Stopping. Press Ctrl-C again to end without writing.",
    zh: "正在停止。再按一次 Ctrl-C 则不写入结果，立即结束。",
  },
} as const;

/** The line of progress. */
export const progressWords = {
  playing: { en: "playing", zh: "模拟中" },
  reading: { en: "reading", zh: "读取中" },
  drawing: { en: "drawing", zh: "绘图中" },
  rate: (perSecond: string): Label => ({ en: `${perSecond} runs/s`, zh: `每秒 ${perSecond} 次` }),
  left: (low: string, high: string): Label => (low === high
    ? { en: `${low} left`, zh: `约剩 ${low}` }
    : { en: `${low} to ${high} left`, zh: `约剩 ${low}至 ${high}` }),
  seconds: (n: number): Label => ({ en: `${n} s`, zh: `${n} 秒` }),
  minutes: (n: number): Label => ({ en: `${n} min`, zh: `${n} 分钟` }),
} as const;

/** What is said of a fault of ours. */
export const faultWords = {
  sorry: {
    en: "Sorry, this is a fault of Plenary, not of your files.",
    zh: "抱歉，这是 Plenary 自身的错误，与您的文件无关。",
  },
  send: {
    en: "Please send us the lines below, the command you gave, and the scenario if you may.",
    zh: "请将以下内容、所用命令，以及（如可公开）情景文件一并发给我们。",
  },
} as const;
