/** What the charts and answers of this page say. */
export const words = {
  ai: { en: "AI from 2025", zh: "人工智能（2025 年起）" },
  internet: { en: "The internet from 1995", zh: "互联网（1995 年起）" },
  years: { en: "years since the start", zh: "起点后的年数" },
  preference: { en: "preference for safety and security", zh: "对安全的偏好" },
  preferenceEnd: { en: "preference at the end", zh: "期末偏好" },
  pathsAlt: {
    en: "How the mean preference for safety and security goes, AI against the internet",
    zh: "安全偏好均值的走势：人工智能与互联网对照",
  },
  combosAlt: {
    en: "Preference at the end in the eight combinations of the three logics",
    zh: "三种逻辑八种组合下的期末偏好",
  },
  none: { en: "none of them", zh: "均不起作用" },
  whole: { en: "all three less none", zh: "三者俱全减去全无" },
  deployment: { en: "How fast AI comes into use", zh: "人工智能落地的速度" },
  worry: { en: "How much risk worries", zh: "风险引起多大关切" },
  which: { en: "At work:", zh: "起作用的：" },
  turns: (ai, internet, horizon) => ({
    en: `${ai === undefined ? `AI does not turn to security within ${horizon} years`
      : `AI turns to security after ${ai} years`}; ${internet === undefined
      ? "the internet never does." : `the internet does after ${internet}.`}`,
    zh: `${ai === undefined ? `人工智能在 ${horizon} 年内没有转向安全`
      : `人工智能在 ${ai} 年后转向安全`}；${internet === undefined
      ? "互联网始终没有。" : `互联网在 ${internet} 年后转向。`}`,
  }),
};
