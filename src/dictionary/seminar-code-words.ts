import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Why a code of a card is refused. */
export const codeWords = {
  letter: (letter: string): Label => {
    const shown = /^[!-~\p{L}\p{N}]$/u.test(letter) ? letter : "?";
    return {
      en: `codes have letters and digits only; "${shown}" is neither`,
      zh: `代码只含英文字母和数字，“${shown}”不是`,
    };
  },
  length: (found: number, wanted: number): Label => ({
    en: `a code has ${wanted} characters; this one has ${found}`,
    zh: `代码应有 ${wanted} 个字符，这里有 ${found} 个`,
  }),
  mistyped: {
    en: "this code was mistyped somewhere; please read it out once more",
    zh: "代码有误，请再念一遍核对",
  },
  otherSession: {
    en: "this code belongs to another session: other seats, another name or another scenario",
    zh: "这是另一场推演的代码：席位、名称或情景不同",
  },
  otherRound: (seat: Label, of: number, now: number): Label => ({
    en: `this is the code of ${seat.en} for round ${of}; this is round ${now}`,
    zh: chinese`这是${seat.zh}第 ${String(of)} 轮的代码，现在是第 ${String(now)} 轮`,
  }),
  noSeat: (seat: number, seats: number): Label => ({
    en: `this code is from seat ${seat}; there are ${seats} seats here`,
    zh: `这是第 ${seat} 席的代码，这里只有 ${seats} 个席位`,
  }),
  dealsWith: (seat: Label, named: number, seats: number): Label => ({
    en: `this card of ${seat.en} deals with seat ${named}; there are ${seats} seats here: please `
      + `choose ${seats} seats on the card page and write it anew`,
    zh: chinese`${seat.zh}的卡片涉及第 ${String(named)} 席，而本场只有 ${String(seats)} 个席位；`
      + `请在卡片页面选定 ${seats} 个席位，再重新填写`,
  }),
  noCard: {
    en: "this code fits no card of this meeting; please write the card anew",
    zh: "这个代码不对应本次会议的任何卡片，请重新填写",
  },
} as const;
