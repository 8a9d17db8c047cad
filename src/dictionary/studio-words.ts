import type { Label } from "../base/label.ts";

/** The page itself: headings, buttons, states. */
export const studioWords = {
  title: { en: "Plenary Studio", zh: "Plenary 工作室" },
  skipCharts: { en: "Skip to the charts", zh: "跳到图表" },
  skipControls: { en: "Skip to the controls", zh: "跳到控件" },
  scenario: { en: "Scenario", zh: "情景" },
  kinds: {
    record: { en: "On record", zh: "有实录" },
    invented: { en: "Invented", zh: "虚构" },
    learn: { en: "To learn", zh: "入门" },
  },
  controls: { en: "Controls", zh: "控件" },
  charts: { en: "Charts", zh: "图表" },
  undo: { en: "Undo", zh: "撤销" },
  redo: { en: "Redo", zh: "重做" },
  reset: { en: "Reset", zh: "还原" },
  help: { en: "Help", zh: "帮助" },
  close: { en: "Close", zh: "关闭" },
  theme: { en: "Look", zh: "外观" },
  themes: {
    light: { en: "light", zh: "浅色" },
    dark: { en: "dark", zh: "深色" },
    projector: { en: "projector", zh: "投影" },
  },
  print: { en: "Print", zh: "打印" },
  languageName: { en: "中文", zh: "English" },
  whatif: { en: "What if …", zh: "假如……" },
  none: { en: "as it stands", zh: "维持原状" },
  narrative: { en: "Through whose eyes", zh: "以谁的眼光" },
  set: { en: "Parameter set", zh: "参数集" },
  ownSet: { en: "the scenario's own", zh: "情景自带" },
  seed: { en: "Seed", zh: "随机种子" },
  parameters: { en: "How the world works", zh: "世界如何运转" },
  moreParameters: { en: "All negotiation parameters", zh: "全部谈判参数" },
  worldParameters: { en: "Between the summits", zh: "峰会之间" },
  agent: { en: "One agent", zh: "某一主体" },
  chooseAgent: { en: "Agent", zh: "主体" },
  decision: { en: "Decision", zh: "决定" },
  decisions: {
    free: { en: "decides itself", zh: "自行决定" },
    signs: { en: "signs", zh: "签署" },
    refuses: { en: "refuses", zh: "拒签" },
    absent: { en: "stays away", zh: "缺席" },
  },
  wants: { en: "What it wants", zh: "诉求" },
  cares: { en: "What it cares about", zh: "重视程度" },
  is: { en: "What it is", zh: "自身条件" },
  fields: {
    capability: { en: "AI capability", zh: "人工智能能力" },
    safety: { en: "Safety preference", zh: "技术安全偏好" },
    security: { en: "Security preference", zh: "国家安全偏好" },
    alignment: { en: "Alignment", zh: "阵营取向" },
    bindingness: { en: "Bindingness wanted", zh: "期望的约束力" },
    venue: { en: "Preference for universal forums", zh: "对普遍性论坛的偏好" },
    transfer: { en: "What it is given for signing", zh: "签署所换得的好处" },
  },
  salience: (issue: string): Label => ({ en: `Weight of ${issue}`, zh: `“${issue}”的分量` }),
  default: (value: string): Label => ({ en: `default ${value}`, zh: `默认值 ${value}` }),
  exact: (name: string): Label => ({ en: `${name}, as a number`, zh: `${name}（数值）` }),
  toDefault: (name: string): Label => ({ en: `${name}: back to the default`, zh: `${name}：恢复默认` }),
  asTable: { en: "As a table", zh: "以表格显示" },
  inWords: { en: "In words", zh: "以文字说明" },
  reading: { en: "Reading the scenario …", zh: "正在读取情景……" },
  working: { en: "Simulating …", zh: "正在模拟……" },
  settled: (worlds: string, sentence: Label): Label => ({
    en: `${worlds} simulated worlds. ${sentence.en}`,
    zh: `${worlds} 个模拟世界。${sentence.zh}`,
  }),
  median: { en: "sign, at the median", zh: "方签署（中位数）" },
  of: (count: string, tally: Label): Label => ({
    en: `of ${count} ${tally.en}`, zh: `共 ${count} ${tally.zh}`,
  }),
  observed: (count: string): Label => ({ en: `${count} really signed`, zh: `实际有 ${count} 方签署` }),
  worlds: (count: string): Label => ({
    en: `${count} simulated worlds`, zh: `${count} 个模拟世界`,
  }),
  noise: (share: string): Label => ({
    en: `about ${share} of the spread is noise`, zh: `离散程度中约有 ${share} 来自噪声`,
  }),
  digest: (digest: string): Label => ({ en: `Digest ${digest}`, zh: `结果摘要 ${digest}` }),
  version: (version: string): Label => ({ en: `Plenary ${version}`, zh: `Plenary ${version}` }),
  failed: {
    en: "The simulation stopped: the numbers grew too large. Undo the last change.",
    zh: "模拟已停止：数值过大。请撤销上一步改动。",
  },
  noChart: {
    en: "This chart cannot be drawn here; its table tells the same.", zh: "此图无法在此绘制，请看表格。",
  },
} as const;

/** The help dialog: what keys do. */
export const studioHelpWords = {
  title: { en: "How to use this page", zh: "使用方法" },
  about: {
    en: "Move a slider and watch how many sign. Filled dots are the world you made; open dots "
      + "are the baseline. Each dot is one fiftieth of the simulated worlds.",
    zh: "拖动滑块，观察有多少方签署。实心点是您设定的世界，空心点是基准；每点代表五十分之一的模拟世界。",
  },
  keys: [
    ["← →", { en: "move the slider in focus", zh: "移动当前滑块" }],
    ["Shift + ← →", { en: "move it in fine steps", zh: "以细步移动" }],
    ["Home", { en: "back to its default", zh: "恢复默认值" }],
    ["Ctrl + Z", { en: "undo", zh: "撤销" }],
    ["Ctrl + Shift + Z", { en: "redo", zh: "重做" }],
  ] as readonly (readonly [string, Label])[],
  shares: {
    en: "Shares are shares of simulated worlds: what this model does, not a forecast.",
    zh: "所列均为模拟世界占比：反映模型的行为，而非对现实的预测。",
  },
} as const;
