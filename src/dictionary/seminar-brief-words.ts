import type { Kind } from "../base/kind.ts";
import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Those of a kind, after a number. */
const PEERS: Readonly<Record<Kind, Label>> = {
  state: { en: "states", zh: "国家" }, organisation: { en: "organisations", zh: "国际组织" },
  firm: { en: "firms", zh: "企业" }, community: { en: "communities", zh: "社群" },
};

function listed(names: readonly Label[]): Label {
  return {
    en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、"),
  };
}

/** The public side of a brief. */
export const briefWords = {
  who: { en: "Who you are", zh: "你方是谁" },
  record: { en: "From your record", zh: "既往记录" },
  instructions: {
    delegation: { en: "Word from home", zh: "国内指示" },
    voice: { en: "Word from your members", zh: "内部授权" },
  },
  stands: { en: "Where you stand in public", zh: "你方公开立场" },
  one: (name: Label): Label => ({
    en: `Your seat: ${name.en}.`, zh: chinese`你方代表${name.zh}。`,
  }),
  bloc: (seat: Label, names: readonly Label[]): Label => ({
    en: `Your seat: ${seat.en}, that is ${listed(names).en}. One card decides for all of them.`,
    zh: chinese`你方是${seat.zh}：${listed(names).zh}。一张卡片决定全体成员的行动。`,
  }),
  maySign: (venue: Label, invited: number): Label => (invited === 1 ? {
    en: `Meeting: ${venue.en}. You are invited and may sign.`, zh: chinese`你方受邀出席${venue.zh}，有签字权。`,
  } : {
    en: `Meeting: ${venue.en}. ${invited} of you are invited; each signs as your card says.`,
    zh: chinese`你方有 ${String(invited)} 个成员受邀出席${venue.zh}，均按你方卡片决定是否签署。`,
  }),
  voiceOnly: (venue: Label): Label => ({
    en: `Meeting: ${venue.en}. It has no signature for you. You are in the corridor: your card `
      + "sets what you want and how loudly you say it, and the governments that listen to you "
      + "carry it in.",
    zh: chinese`${venue.zh}上你方无签字权，只能在场外发声：卡片填写你方所求与声量，由愿意倾听的政府带入会场。`,
  }),
  heardBy: (names: readonly Label[]): Label => ({
    en: `You are heard by ${listed(names).en}.`, zh: chinese`倾听你方的有：${listed(names).zh}。`,
  }),
  unheard: {
    en: "In this scenario nobody at the table is written down as listening to you.",
    zh: "在本情景中，未写明与会方有谁倾听你方。",
  },
  host: {
    en: "You are the host: your name is on the invitation.", zh: "你方是东道主，邀请函由你方发出。",
  },
  groups: (groups: readonly Label[]): Label => ({
    en: `Groups: ${listed(groups).en}.`, zh: chinese`所属集团：${listed(groups).zh}。`,
  }),
  rank: (rank: number, of: number, kinds: readonly Kind[], bloc: boolean): Label => ({
    en: `AI capability: ${bloc ? "the most capable among you is " : ""}number ${rank} of ${of} `
      + `${kinds.map((kind) => PEERS[kind].en).join(" and ")}.`,
    zh: `人工智能能力：${bloc ? "你方最强者" : ""}在 ${of} 个`
      + `${kinds.map((kind) => PEERS[kind].zh).join("与")}中居第 ${rank} 位。`,
  }),
  systems: (percent: string): Label => ({
    en: `Notable AI systems: ${percent} of the world's.`,
    zh: `知名人工智能系统：占全球 ${percent}。`,
  }),
} as const;
