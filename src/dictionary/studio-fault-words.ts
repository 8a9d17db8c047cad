/** Why there is no result, and what the reader can do. */
export const studioFaultWords = {
  gone: {
    en: "The part of this page that simulates has stopped and was started again. Move any "
      + "control to simulate once more.",
    zh: "本页面负责模拟的部分曾停止运行，现已重新启动。调整任意控件即可重新模拟。",
  },
  fault: {
    en: "The simulation stopped at a fault of this page. Undo the last change, or move any "
      + "control to try again.",
    zh: "模拟因本页面自身的错误而停止。请撤销上一步改动，或调整任意控件重试。",
  },
  notThere: {
    en: "This result is no longer at hand. Move any control to compute it again.",
    zh: "这一结果已不在内存中。调整任意控件即可重新计算。",
  },
  dismiss: { en: "Dismiss", zh: "知道了" },
  notices: { en: "What you should know", zh: "提示" },
} as const;
