// What some events change. All of it is assumed: the sheet gives directions, not sizes. Every
// incident of a class has the same size, so that no turn of a story is put in by hand.
const about = (mode, width) => ({
  low: Number((mode - width).toFixed(3)),
  mode,
  high: Number((mode + width).toFixed(3)),
  origin: "assumed",
});
const risk = (mode) => ({ risk: about(mode, mode / 2) });
const capability = (agents) => ({
  capability: Object.fromEntries(
    Object.entries(agents).map(([id, mode]) => [id, about(mode, Math.abs(mode) / 2)]),
  ),
});
const openness = (agents) =>
  Object.fromEntries(
    Object.entries(agents).map(([id, mode]) => [`agents.${id}.openness`, about(mode, 0.1)]),
  );

const INCIDENT = {
  shock: risk(0.05),
  why: {
    en: "Assumed: every incident adds the same to perceived risk.",
    zh: "假定：每起事件对风险感知的增量相同。",
  },
};
const WARNING = {
  shock: risk(0.03),
  why: {
    en: "Assumed: every public warning adds the same to perceived risk.",
    zh: "假定：每次公开警示对风险感知的增量相同。",
  },
};
const controls = (agents) => ({
  set: openness(agents),
  why: {
    en: "Assumed step: technology is that much less open toward the state named.",
    zh: "假定的阶梯：技术对所列国家的开放程度降至此值。",
  },
});
const RELEASE = {
  en: "Assumed: wider use, and followers who build on the open weights.",
  zh: "假定：应用扩大，追随者利用开放权重追赶。",
};
const MODEL = {
  en: "Assumed growth of log capability beyond the trend.",
  zh: "假定：能力对数在趋势之外的增量。",
};

/** What the events do, by id: `set` or `shock`, and why. */
export const EFFECTS = {
  morris_worm: INCIDENT,
  code_red: INCIDENT,
  estonia_2007: INCIDENT,
  stuxnet: INCIDENT,
  snowden: INCIDENT,
  kargu2_libya: INCIDENT,
  robocall: INCIDENT,
  skeleton_key: INCIDENT,
  huawei_entity_list: controls({ CHN: 0.9 }),
  chip_controls_2022: controls({ CHN: 0.75 }),
  dutch_controls: controls({ CHN: 0.7 }),
  chip_controls_2023: controls({ CHN: 0.6 }),
  chip_controls_2024: controls({ CHN: 0.5 }),
  diffusion_rule: {
    set: openness({ CHN: 0.4, RUS: 0.4, IND: 0.8, ARE: 0.8, SAU: 0.8, BRA: 0.8 }),
    why: {
      en:
        "Assumed. The countries of each tier were not read: two stand for the lowest, four for" +
        " the middle.",
      zh: "假定。各级国家名单未读到：两国代表最低一级，四国代表中间一级。",
    },
  },
  stable_diffusion: { shock: { deployment: about(0.05, 0.03) }, why: RELEASE },
  llama1: { shock: capability({ Mistral: 0.05, Alibaba: 0.05, DeepSeek: 0.05 }), why: RELEASE },
  llama2: {
    shock: {
      deployment: about(0.05, 0.03),
      ...capability({ Mistral: 0.05, Alibaba: 0.05, DeepSeek: 0.05 }),
    },
    why: RELEASE,
  },
  chatgpt: {
    shock: { ...risk(0.05), deployment: about(0.1, 0.05) },
    why: {
      en: "Assumed: a jump in use and in concern.",
      zh: "假定：应用与关切同时跃升。",
    },
  },
  gpt4: { shock: { ...risk(0.03), ...capability({ USA: 0.05, OpenAI: 0.1 }) }, why: MODEL },
  o1: { shock: capability({ USA: 0.03, OpenAI: 0.05 }), why: MODEL },
  deepseek_r1: {
    shock: { deployment: about(0.05, 0.03), ...capability({ CHN: 0.15, DeepSeek: 0.2 }) },
    why: {
      en: "Assumed: a rival's capability jumps, and cheap open weights spread.",
      zh: "假定：对手能力跃升，低成本开放权重扩散。",
    },
  },
  huawei_mate60: { shock: capability({ CHN: 0.03 }), why: MODEL },
  stargate: { shock: capability({ USA: 0.03 }), why: MODEL },
  pause_letter: WARNING,
  cais: WARNING,
  int_safety_report: WARNING,
};
