import type { Label } from "../base/label.ts";

/** The rules by which the atlas is made, one paragraph each. */
export const atlasRuleWords = {
  leaders: {
    en: "Leading agents: among those invited to one of a scenario's meetings the ten most capable "
      + "states and organisations, then states and organisations coded from their own documents, "
      + "firms and communities, by capability; at most fourteen.",
    zh: "主要主体：受邀参加情景中任一会议者，先取能力最强的十个国家与组织，再按能力依次取据自身文件编码的国家与组织、"
      + "企业与技术社群，至多十四个。",
  },
  ending: {
    en: "All five ways hold at every meeting of a scenario; their effect is read at the last one. "
      + "The agent's own signature is not counted among the others'. Coverage counts it.",
    zh: "五种方式适用于情景中的每次会议，效果以最后一次会议为准。他方签署数不含该主体自身；覆盖面则计入。",
  },
  sets: {
    en: "A scenario that names one of the two built-in sets is played under both, any other under "
      + "its own. A narrative is played where it speaks of the scenario's agents, for what has an "
      + "answer as the scenario stands.",
    zh: "情景采用两套内置参数集之一时，两套都模拟，否则只用其自带参数集。叙事只在涉及情景主体时模拟，且只模拟原情景下"
      + "能够回答的对照。",
  },
  matters: {
    en: "Others count as moved where their signatures change by one at least on average and the "
      + "95% interval does not hold 0. Of so many contrasts a few pass by chance: trust those that "
      + "are robust. A world collapses when fewer than half of the others' signatures are left.",
    zh: "他方签署数平均至少变化 1，且 95% 区间不含 0，才算他方随之改变。对照组数众多，少数会偶然达标，宜以稳健者为准。他方签署不足半数时，该世界视为瓦解。",
  },
  thresholds: (need: string, pull: string, replicates: number): Label => ({
    en: "Enough follow: five others on average, or a tenth of the seats where that is fewer. "
      + `Tried from the smallest: need for coverage ${need}; pull of peers ${pull}; above the `
      + `set's own value, in ${replicates} worlds each. Followers need not grow with the value: a `
      + "strong need for coverage keeps everybody out, with the agent or without it. None is "
      + "searched for reservations, which leave the signature in place.",
    zh: `足够多追随：平均五个他方，席位较少时为席位的十分之一。由小到大试验，只取高于参数集现值者：覆盖面需求 ${need}；`
      + `同伴拉力 ${pull}；每个数值 ${replicates} 个世界。追随者未必随数值递增：覆盖面需求过强时，无论该主体是否`
      + "签署，各方都不签。保留不影响签署本身，故不试验。",
  }),
  stations: {
    en: "Why: the term whose change pushed most those who change in most worlds.",
    zh: "为何：对在最多世界中改变决定者推动最大的那一项。",
  },
} as const;
