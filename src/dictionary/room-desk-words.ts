import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** The facilitator's page: beginning, going through the script, files. */
export const deskWords = {
  brand: { en: "Summit Seminar", zh: "峰会推演" },
  desk: { en: "Facilitator", zh: "主持台" },
  language: { en: "Language", zh: "语言" },
  other: { en: "中文", zh: "English" },
  look: { en: "Look", zh: "外观" },
  light: { en: "Light", zh: "浅色" },
  dark: { en: "Dark", zh: "深色" },
  reading: { en: "The lesson is being unpacked.", zh: "正在读取教案……" },
  unreadable: {
    en: "This page cannot be read. It is incomplete, or this browser is older than 2023.",
    zh: "无法读取本页：文件不完整，或浏览器版本早于 2023 年。",
  },
  broken: {
    en: "The computation stopped; nothing that was entered is lost. If it stops again, save the "
      + "meeting's file, reload this page and open the file.",
    zh: "计算中断，已录入的内容均未丢失。如再次中断，请保存推演记录，刷新本页，再打开该文件。",
  },
  tryAgain: { en: "Compute again", zh: "重新计算" },
  undo: { en: "Undo", zh: "撤销" },
  redo: { en: "Redo", zh: "重做" },
  save: { en: "Save", zh: "保存" },
  table: { en: "Table (CSV)", zh: "数据表（CSV）" },
  report: { en: "Report", zh: "报告" },
  leave: { en: "End meeting", zh: "结束推演" },
  leaveSure: {
    en: "End this meeting on this page? What was not saved to a file is lost.",
    zh: "要在本页结束这场推演吗？未存成文件的内容将丢失。",
  },
  projector: { en: "Open projector window", zh: "打开投影窗口" },
  projectorOn: { en: "Projector window is on", zh: "投影窗口已连接" },
  projectorBlocked: {
    en: "The browser did not open a window. Allow pop-ups for this file, or show the stage here.",
    zh: "浏览器未能打开新窗口。请允许本文件弹出窗口，或在此窗口投影。",
  },
  stageHere: { en: "Show in this window", zh: "在此窗口投影" },
  stageLeave: { en: "Back to the desk (Esc)", zh: "返回主持台（Esc）" },
  projectorLanguage: { en: "On the wall", zh: "投影语言" },
  both: { en: "中文 + English", zh: "中文 + English" },
  projectorLook: { en: "Wall", zh: "投影外观" },
  waiting: { en: "Waiting for the facilitator's window.", zh: "正在等待主持台窗口。" },
  waitingHint: {
    en: "Keep the facilitator's page open; this window finds it again by itself.",
    zh: "请保持主持台页面打开，本窗口会自动重新连接。",
  },
  preview: { en: "On the wall now", zh: "当前投影" },
  settings: { en: "Display", zh: "显示" },
  keys: { en: "Page Down: next. Page Up: back.", zh: "Page Down：下一步；Page Up：上一步。" },
} as const;

/** The start screen. */
export const startWords = {
  newMeeting: { en: "A new meeting", zh: "新建推演" },
  name: { en: "Name of the meeting", zh: "推演名称" },
  nameHint: { en: "As a class or a date; no person's name.", zh: "如班级或日期；请勿填写人名。" },
  schedule: { en: "Schedule", zh: "日程" },
  seats: { en: "Seats", zh: "席位数" },
  people: { en: "Who is there? Empty seats are simulated.", zh: "哪些席位有人？空席由模型模拟。" },
  seed: { en: "Seed", zh: "随机种子" },
  seedHint: {
    en: "Classes with the same seed, seats and cards get the same eight digits.",
    zh: "种子、席位、卡片都相同的班级，会得到相同的八位摘要。",
  },
  begin: { en: "Begin", zh: "开始" },
  alone: { en: "Rehearse alone", zh: "单人演练" },
  aloneHint: {
    en: "Twenty minutes, no room needed: you sit down at one seat, all others are simulated.",
    zh: "约二十分钟，无需学员：你坐一个席位，其余全部由模型模拟。",
  },
  open: { en: "Open a saved meeting", zh: "打开已存推演" },
  choose: { en: "Choose its file", zh: "选择文件" },
  openHint: {
    en: "It is replayed here, and every round's digest is compared.",
    zh: "将在此重放，并逐轮核对摘要。",
  },
  resume: (name: string, round: number): Label => ({
    en: `Go on with “${name}” (${round === 0 ? "before round 1" : `round ${round}`})`,
    zh: chinese`继续“${name}”（${round === 0 ? "第 1 轮之前" : `第 ${round} 轮`}）`,
  }),
  replaces: { en: "Another meeting is kept here", zh: "浏览器中还保留着另一场推演" },
  replacesAsk: (name: string, round: number): Label => ({
    en: `“${name}” (${round === 0 ? "before round 1" : `round ${round}`}) is lost when another `
      + "meeting begins, unless it is saved as a file.",
    zh: chinese`开始另一场推演后，“${name}”（${round === 0 ? "第 1 轮之前" : `第 ${round} 轮`}）`
      + "将丢失，除非已存成文件。",
  }),
  discard: { en: "Begin and discard it", zh: "开始新的一场，放弃它" },
  saveFirst: { en: "Save its file first", zh: "先保存它的记录" },
  savedNow: {
    en: "Its file was handed to the browser for saving.", zh: "记录文件已交由浏览器保存。",
  },
  cancel: { en: "Cancel", zh: "取消" },
  resumeHint: {
    en: "This browser kept it when the page was closed.", zh: "页面关闭时由浏览器自动保留。",
  },
  print: { en: "Before the class", zh: "课前准备" },
  printHint: {
    en: "Print the briefs, cards and labels from the instructor pack that came with this page.",
    zh: "请从随附的教师资料包打印简报、卡片和桌签。",
  },
  cardPage: {
    en: "Delegations may write their cards on a page of their own and read out a code:",
    zh: "各代表团也可用单独页面填写卡片，再念出代码：",
  },
  cardLink: { en: "card page", zh: "卡片页面" },
  refused: { en: "This cannot be opened", zh: "无法打开" },
  more: (count: number): Label => ({
    en: `and ${count} more of the kind`, zh: `另有 ${count} 处同类问题`,
  }),
} as const;

/** The script and what is entered along it. */
export const scriptWords = {
  script: { en: "Script", zh: "流程" },
  minute: (from: number, of: number): Label => ({
    en: `from minute ${from} of ${of}`, zh: `第 ${from} 分钟起（共 ${of} 分钟）`,
  }),
  elapsed: (minutes: number, planned: number): Label => ({
    en: `${minutes} min gone / ${planned} min planned to the end of this step`,
    zh: `已用 ${minutes} 分钟 / 计划 ${planned} 分钟（至本步结束）`,
  }),
  say: { en: "Say", zh: "主持词" },
  act: { en: "Do", zh: "操作" },
  troubles: { en: "When it goes wrong", zh: "出了岔子怎么办" },
  places: { en: "Go to", zh: "跳至" },
  next: { en: "Next", zh: "下一步" },
  back: { en: "Back", zh: "上一步" },
  play: { en: "Seal and play the round", zh: "封卡并运行本轮" },
  again: { en: "Play the round again", zh: "重新运行本轮" },
  stale: {
    en: "A card or the news changed since this round was played.",
    zh: "本轮运行之后，卡片或事件又有改动。",
  },
  turn: (left: number): Label => ({
    en: `Turn the next card (${left} left)`, zh: `翻下一张（余 ${left} 张）`,
  }),
  turnAll: { en: "Turn all", zh: "全部翻开" },
  round: (n: number): Label => ({ en: `Round ${n}`, zh: `第 ${n} 轮` }),
  baseline: { en: "Baseline", zh: "基准" },
  moreRounds: { en: "Add a round", zh: "加一轮" },
  clock: { en: "Clock", zh: "计时" },
  start: { en: "Start", zh: "开始" },
  pause: { en: "Pause", zh: "暂停" },
  moreTime: { en: "+1 min", zh: "+1 分钟" },
  lessTime: { en: "−1 min", zh: "−1 分钟" },
  restart: { en: "Reset", zh: "重置" },
  over: { en: "Time is up.", zh: "时间到。" },
  seats: { en: "Seats", zh: "席位" },
  simulated: { en: "simulated", zh: "模拟" },
  waiting: { en: "waiting", zh: "待交" },
  sealed: { en: "sealed", zh: "已封" },
  stands: { en: "last card stands", zh: "未交新卡，沿用上张" },
  seated: { en: "seated", zh: "就座" },
  tag: (tag: number, seats: number): Label => ({
    en: `Number of this meeting: ${tag}; ${seats} seats`, zh: `本场编号：${tag}；共 ${seats} 席`,
  }),
  playing: (round: number, percent: number): Label => ({
    en: round < 0 ? `Playing the baseline: ${percent}%` : `Playing round ${round + 1}: ${percent}%`,
    zh: round < 0 ? `正在运行基准：${percent}%` : `正在运行第 ${round + 1} 轮：${percent}%`,
  }),
  leaving: (round: number, percent: number): Label => ({
    en: `Leaving out each card of round ${round + 1}: ${percent}%`,
    zh: `正在逐一去掉第 ${round + 1} 轮的卡片：${percent}%`,
  }),
  played: (round: Label, digest: string): Label => ({
    en: `${round.en} played: digest ${digest}`, zh: `${round.zh}已运行：摘要 ${digest}`,
  }),
  worldsSoFar: (worlds: number): Label => ({
    en: `First ${worlds} worlds; all of them in a moment.`, zh: `先看前 ${worlds} 个世界，随后补全。`,
  }),
  worldsAll: (worlds: number): Label => ({
    en: `Over all ${worlds} worlds.`, zh: `基于全部 ${worlds} 个世界。`,
  }),
  same: (count: number): Label => ({
    en: `Same digest in ${count} of ${count} rounds: this file replays bit for bit.`,
    zh: `${count} 轮摘要全部一致：记录可逐位重现。`,
  }),
  stray: (rounds: readonly number[], of: number): Label => ({
    en: `Another digest in ${rounds.length} of ${of} rounds (round ${rounds.join(", ")}): a card, `
      + "the news or a number in this file was changed by hand.",
    zh: `${of} 轮中有 ${rounds.length} 轮摘要不符（第 ${rounds.join("、")} 轮）：`
      + "文件中的卡片、事件或数值曾被改动。",
  }),
} as const;
