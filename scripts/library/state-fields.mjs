const formula = (en, zh) => ({ en: `${en}.`, zh: `${zh}。` });

const error = {
  en: "the interval of ±0.15 is the formula's own error, assumed",
  zh: "±0.15 的区间是公式自身的误差，属假定",
};
const position = (en, zh) => formula(`${en}; ${error.en}`, `${zh}；${error.zh}`);

/** What holds for every bare number of a field in states.yaml. */
export const STATE_FIELDS = {
  capability: {
    origin: "data",
    source: ["epoch", "worldbank"],
    spread: 0.05,
    note: formula(
      "0.4 log(1 + notable AI systems) / max + 0.3 log of the largest training run, scaled" +
        " + 0.3 size, a blank counting as 0; the interval of ±0.05 is assumed",
      "0.4 × log(1 + 知名人工智能系统数) ÷ 最大值 + 0.3 × 最大训练量的对数（标准化）" +
        " + 0.3 × size，空缺按 0 计；±0.05 的区间属假定",
    ),
  },
  size: {
    origin: "data",
    source: "worldbank",
    note: formula(
      "(log10 of GDP 2023 in dollars - 8.5) / 5",
      "（2023 年 GDP 美元值的 log10 - 8.5）÷ 5",
    ),
  },
  military: {
    origin: "data",
    source: "worldbank",
    note: formula(
      "(log10 of military spending in dollars - 7) / 5, 0 without a standing army",
      "（军费美元值的 log10 - 7）÷ 5，无常备军者为 0",
    ),
  },
  prominence: {
    origin: "data",
    source: "worldbank",
    note: formula(
      "1 for the largest GDP of the region (Africa, Americas, Europe, the rest), 0 for the" +
        " smallest, by rank",
      "按 GDP 在所属地区（非洲、美洲、欧洲、其余）内的名次折算，最大者为 1，最小者为 0",
    ),
  },
  alignment: {
    origin: "data",
    source: "unga",
    note: formula(
      "ideal point in the UN General Assembly, session 78, release of July 2025; the release" +
        " of June 2024 differs by up to 1.2, so run the sensitivity",
      "联合国大会第 78 届会议表决的理想点（2025 年 7 月版）；与 2024 年 6 月版最多相差 1.2，应做敏感性分析",
    ),
  },
  venue: {
    origin: "data",
    source: "rosters",
    note: formula(
      "(1 + universality of the AI texts joined before the Paris summit, summed)" +
        " / (1 + their number)",
      "（1 + 巴黎峰会之前所加入的人工智能文本的普遍性之和）÷（1 + 文本数）",
    ),
  },
  "positions.safety": {
    origin: "data",
    source: ["epoch", "worldbank", "vdem"],
    spread: 0.15,
    note: position(
      "0.1 + 0.5 capability + 0.4 electoral democracy",
      "0.1 + 0.5 × 能力 + 0.4 × 选举民主指数",
    ),
  },
  "positions.military": {
    origin: "data",
    source: ["worldbank", "vdem"],
    spread: 0.15,
    note: position(
      "0.6 + 0.6 electoral democracy - 0.5 military weight",
      "0.6 + 0.6 × 选举民主指数 - 0.5 × 军事分量",
    ),
  },
  "positions.access": {
    origin: "data",
    source: "worldbank",
    spread: 0.15,
    note: position(
      "1 - 0.8 development, development = (log10 of GDP per head - 2.6) / 2.4",
      "1 - 0.8 × 发展水平，发展水平 =（人均 GDP 的 log10 - 2.6）÷ 2.4",
    ),
  },
  "positions.inclusion": {
    origin: "data",
    source: "vdem",
    spread: 0.15,
    note: position("0.35 + 0.5 electoral democracy", "0.35 + 0.5 × 选举民主指数"),
  },
  "positions.sustainability": {
    origin: "assumed",
    source: "vdem",
    spread: 0.15,
    note: position(
      "assumed to go like inclusion: 0.35 + 0.5 electoral democracy (±0.2 where that is imputed)",
      "假定与包容性相同：0.35 + 0.5 × 选举民主指数（该指数为插补值时 ±0.2）",
    ),
  },
  "shares.models": {
    origin: "data",
    source: "epoch",
    note: formula(
      "share of the notable AI systems of all 193 states",
      "占 193 国知名人工智能系统总数的份额",
    ),
  },
  "shares.gdp": {
    origin: "data",
    source: "worldbank",
    note: formula("share of the GDP of all 193 states", "占 193 国 GDP 总和的份额"),
  },
  "shares.military": {
    origin: "data",
    source: "worldbank",
    note: formula("share of the military spending of all 193 states", "占 193 国军费总和的份额"),
  },
  "shares.people": {
    origin: "data",
    source: "worldbank",
    note: formula("share of the people of all 193 states", "占 193 国人口总和的份额"),
  },
};

/** What a state has unless its line says otherwise. */
export const STATE_DEFAULTS = {
  kind: "state",
  security: { low: 0.2, mode: 0.5, high: 0.8, origin: "assumed" },
  safety: { low: 0.2, mode: 0.5, high: 0.8, origin: "assumed" },
  salience: { bindingness: { value: 0.1, origin: "assumed" } },
};
