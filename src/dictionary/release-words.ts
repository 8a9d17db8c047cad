import type { Label } from "../base/label.ts";

/** What the words of a release tell of its lesson, as its file has it. */
interface LessonFacts {
  /** The id of the lesson, by which its files are named. */
  readonly id: string;
  readonly title: Label;
  /** Title of the scenario that it plays, which the report is on as well. */
  readonly scenario: Label;
  /** Length of each way through it. */
  readonly minutes: readonly number[];
  /** Fewest and most delegations with people behind them. */
  readonly seats: readonly [number, number];
}

const long = ({ minutes }: LessonFacts): Label =>
  ({ en: `${minutes.join(" or ")} minutes`, zh: `${minutes.join(" 或 ")} 分钟` });

/** What stands in a page before it has run. */
export const builtPageWords = {
  studio: { en: "Plenary Studio", zh: "Plenary 工作室" },
  room: { en: "Summit Seminar", zh: "峰会推演" },
  noScript: {
    en: "This page computes in your browser and needs JavaScript.",
    zh: "本页在浏览器中计算，需要启用 JavaScript。",
  },
} as const;

/** The start page of a release. */
export const startPageWords = {
  about: {
    en: "Negotiations on the governance of AI, simulated: who comes, what the text says, who "
      + "signs, "
      + "and why. Everything here opens by itself: nothing to install, no network.",
    zh: "模拟人工智能治理谈判：谁到会，文本写什么，谁签署，以及为什么。这里的每个文件都可直接打开：无需安装，不用联网。",
  },
  studio: { en: "The Studio", zh: "工作室" },
  studioAbout: {
    en: "Every scenario of the library on one page. Move a slider and a thousand simulated summits "
      + "answer at once: who signs, what the text says, who turned, and why. Undo, compare with "
      + "the baseline, share a link.",
    zh: "整个情景库汇于一页。移动滑块，一千场模拟峰会随即作答：谁签署，文本写什么，谁改变了决定，为什么。可撤销、可与基准对照、可用链接分享。",
  },
  openStudio: { en: "Open the Studio", zh: "打开工作室" },
  lesson: ({ title }: LessonFacts): Label => title,
  lessonAbout: (facts: LessonFacts): Label => {
    const [fewest, most] = facts.seats;
    return {
      en: `A lesson of ${long(facts).en}. ${fewest} to ${most} delegations negotiate and seal `
        + "their "
        + "cards; everybody else is simulated. One laptop and a projector; no accounts, and "
        + "nothing about students is kept.",
      zh: `${long(facts).zh}的一堂课。${fewest} 至 ${most} 个代表团磋商、密封卡片，其余各方由模型模拟。`
        + "只需一台电脑和一台投影；没有账号，不保存任何学员信息。",
    };
  },
  run: { en: "Run the lesson", zh: "开始上课" },
  rehearse: { en: "Rehearse alone", zh: "单人演练" },
  print: { en: "Print the instructor pack", zh: "打印教师资料包" },
  otherPack: { en: "The pack in Chinese", zh: "英文资料包" },
  report: ({ scenario }: LessonFacts): Label =>
    ({ en: `The report: ${scenario.en}`, zh: `报告：${scenario.zh}` }),
  reportAbout: {
    en: "What changes when a delegation refuses, stays away or signs: every what-if beside its "
      + "partner, channel by channel, with all figures, tables and sources.",
    zh: "某一方拒签、缺席或签署，各会改变什么：每个假设情景与其对照并列，逐一拆分传导渠道，附全部图、表与来源。",
  },
  read: { en: "Read the report", zh: "阅读报告" },
  foot: {
    en: "Shares are of simulated worlds under numbers that are partly assumed; they forecast "
      + "nothing. Each page says what it assumes.",
    zh: "占比是模拟世界占比，所依数值有一部分属假定，不预测任何事情；各页均写明其假定。",
  },
  licence: { en: "MIT licence", zh: "MIT 许可证" },
} as const;

/** README.txt of a release: lines for editors that break none. */
export const readMeWords = {
  head: {
    en: [
      "Negotiations on the governance of AI, simulated: who comes, what the text says, who signs.",
      "", "Open index.html with a browser (Chrome, Edge, Firefox or Safari, not older than 2023).",
      "Nothing is installed, nothing is sent, no network is needed."],
    zh: ["模拟人工智能治理谈判：谁到会，文本写什么，谁签署。", "",
      "用浏览器打开 index.html（Chrome、Edge、Firefox 或 Safari，2023 年以后的版本）。",
      "无需安装，不发送任何数据，也不需要联网。"],
  },
  index: { en: "where to begin", zh: "从这里开始" },
  studio: {
    en: "the Studio: move a slider, watch the simulated worlds move",
    zh: "工作室：移动滑块，观察模拟世界随之变化",
  },
  lesson: (facts: LessonFacts): Label => ({
    en: `${facts.title.en} (${long(facts).en}, ${facts.seats.join(" to ")} delegations)`,
    zh: `${facts.title.zh}（${long(facts).zh}，${facts.seats.join(" 至 ")} 个代表团）`,
  }),
  solo: {
    en: "(add #solo to its address to rehearse alone)", zh: "（在地址后加 #solo 可单人演练）",
  },
  packEn: {
    en: "everything to print for it, in English", zh: "课堂所需的全部打印材料（英文）",
  },
  packZh: {
    en: "everything to print for it, in Chinese", zh: "课堂所需的全部打印材料（中文）",
  },
  report: ({ scenario }: LessonFacts): Label =>
    ({ en: `the report: ${scenario.en}`, zh: `报告：${scenario.zh}` }),
  licence: { en: "MIT", zh: "MIT 许可证" },
  sums: {
    en: "the digest of every file: sha256sum -c SHA256SUMS",
    zh: "每个文件的摘要：sha256sum -c SHA256SUMS",
  },
  foot: {
    en: [
      "If a page opens as text, or stays empty, unpack the whole archive first and open the file",
      "from the folder, not from inside the archive. Keep the files together: index.html links to",
      "them.", "",
      "Shares are of simulated worlds under numbers partly assumed. They forecast nothing."],
    zh: ["若网页显示为文本或空白，请先解压整个压缩包，再从文件夹中打开，不要在压缩包内直接打开。",
      "请将所有文件放在一起：index.html 要链接到它们。", "",
      "占比是模拟世界占比，所依数值有一部分属假定。它不预测任何事情。"],
  },
} as const;
