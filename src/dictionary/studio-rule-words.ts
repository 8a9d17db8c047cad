import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Why a scenario cannot be played as it was changed. */
export const studioRuleWords = {
  nobody: (forum: Label): Label => ({
    en: `This cannot be played: nobody is left to draft at ${forum.en}. All are absent or not `
      + "invited. Undo the last change.",
    zh: chinese`无法模拟：${forum.zh}已无人起草，各方不是缺席就是未受邀。请撤销上一步改动。`,
  }),
  noGdp: (agent: Label): Label => ({
    en: `This cannot be played: weighting by GDP needs the GDP of all who draft, and none is known `
      + `for ${agent.en}. Undo the last change.`,
    zh: chinese`无法模拟：按国内生产总值加权须知各起草方的数值，而${agent.zh}没有。请撤销上一步改动。`,
  }),
  noSalience: (agent: Label): Label => ({
    en: `This cannot be played: ${agent.en} would care about nothing on the table. One salience `
      + "must be above 0.",
    zh: chinese`无法模拟：${agent.zh}对桌上所有议题的重视程度都为零，至少须有一项大于零。`,
  }),
  contradiction: (agent: Label): Label => ({
    en: `This cannot be played: two decisions of ${agent.en} for one meeting contradict each `
      + "other.",
    zh: chinese`无法模拟：${agent.zh}对同一场会议的两项决定相互矛盾。`,
  }),
  absentSigner: (agent: Label): Label => ({
    en: `This cannot be played: ${agent.en} is pinned to sign but stays away.`,
    zh: chinese`无法模拟：指定${agent.zh}签署，但它缺席。`,
  }),
  uninvited: (agent: Label): Label => ({
    en: `This cannot be played: a decision is pinned for ${agent.en}, which decides nothing there: `
      + "it is not invited, or observes.",
    zh: chinese`无法模拟：为${agent.zh}指定了决定，但它未受邀或只是观察员，无从决定。`,
  }),
} as const;
