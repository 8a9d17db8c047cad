/** What the figures of the six questions say. */
export const askedFigureWords = {
  low: { en: "Lower end", zh: "下限" },
  high: { en: "Upper end", zh: "上限" },
  interval: {
    en: "Dots are means over simulated worlds, lines their 95% intervals.",
    zh: "点为模拟世界的均值，线为其 95% 区间。",
  },
  band: {
    en: "The line is the mean over simulated worlds, the band its 95% interval.",
    zh: "曲线为模拟世界的均值，色带为其 95% 区间。",
  },
  between: {
    en: "Dots are the text; lines run from one agent's ideal to the other's.",
    zh: "点为该文本，线的两端为双方各自的理想。",
  },
  noPicture: {
    en: "There is nothing to draw: this set of parameters gives no numbers.",
    zh: "没有可绘制的内容：这组参数不给出数值。",
  },
} as const;
