import type { Label } from "../base/label.ts";

/** Saving charts, the whole page, and the situation for the command line. */
export const studioExportWords = {
  save: { en: "Save", zh: "导出" },
  heading: { en: "Save charts and results", zh: "导出图表与结果" },
  about: {
    en: "Every file says what it rests on: parameter set, noise, seed and digest.",
    zh: "每个文件都注明所依据的参数集、噪声、随机种子与结果摘要。",
  },
  formats: {
    csv: { en: "CSV table", zh: "CSV 表格" },
    svg: { en: "SVG picture", zh: "SVG 矢量图" },
    png: { en: "PNG picture", zh: "PNG 图片" },
    json: { en: "Vega-Lite", zh: "Vega-Lite" },
  },
  ofChart: (format: string, chart: string): Label => ({
    en: `${chart}: ${format}`, zh: `${chart}：${format}`,
  }),
  whole: { en: "The whole page", zh: "整页" },
  report: { en: "Report (HTML)", zh: "报告（HTML）" },
  reportNote: {
    en: "All charts, tables and sentences in both languages, in one file that needs no network.",
    zh: "以一个离线文件收录全部图表、表格与文字，中英双语。",
  },
  commandLine: { en: "For the command line", zh: "用于命令行" },
  whatif: { en: "What-if (YAML)", zh: "假设情景（YAML）" },
  whatifNote: {
    en: "Put it into the folder whatif beside the scenario, then run:",
    zh: "将其放入情景旁的 whatif 文件夹，然后运行：",
  },
  textSeed: {
    en: "The seed here is a text, and the command line takes only whole numbers: no command plays "
      + "these very worlds. With a number as the seed there is one.",
    zh: "当前随机种子是一段文字，而命令行只接受整数，因此没有命令能重现这些世界；改用数字种子即可。",
  },
  saved: (name: string): Label => ({ en: `Saved: ${name}`, zh: `已导出：${name}` }),
  saving: { en: "Drawing …", zh: "正在绘制……" },
  notDrawn: {
    en: "This picture could not be drawn here. Its table can be saved.",
    zh: "此图无法在此绘制，可改存其表格。",
  },
  wait: { en: "Wait until the simulation has ended.", zh: "请等待模拟结束。" },
  title: { en: "A what-if made in the Studio", zh: "在工作室中设定的假设情景" },
  place: {
    en: "Made with Plenary Studio. Put this file into the folder whatif beside the scenario and "
      + "run the line below: the digest is the same.",
    zh: "由 Plenary 工作室生成。将本文件放入情景旁的 whatif 文件夹，运行下面一行，结果摘要相同。",
  },
  unchanged: { en: "The scenario as given.", zh: "情景保持原样。" },
  reportKind: { en: "A situation of the Studio", zh: "工作室中的一种情形" },
  assumedNote: {
    en: "Every number that was set here is assumed by whoever set it.",
    zh: "凡在此设定的数值，均为设定者的假定。",
  },
  change: { en: "Change", zh: "改动" },
  fromTo: { en: "From → to", zh: "原值 → 新值" },
  linkHeading: { en: "Link", zh: "链接" },
} as const;
