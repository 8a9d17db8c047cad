import { guess, idsOf, othersThan, rowsOf } from "./observed-file.mjs";

const WHY = "On our scales, by one coder's guess.";
const text = (source, positions, bindingness) => ({
  why: WHY,
  levels: {
    positions: Object.fromEntries(
      Object.entries(positions).map(([issue, value]) => [issue, guess(value, source)]),
    ),
    bindingness: guess(bindingness, source),
  },
});
const wave = (number) => (row) => !row.note.startsWith(`wave ${3 - number}`);
const onDay = (day) => (row) => row.outcome !== "signed" || row.note === `signature ${day}`;

/** The four lists: what is not named is unknown, among `pool` or all members. */
function lists(data, { signed = [], declined = [], absent = [], pool, why }) {
  const named = [signed, declined, absent];
  const unknown = pool === undefined
    ? othersThan(data, ...named)
    : pool.filter((id) => !named.flat().includes(id)).sort();
  return [
    { name: "signed", ids: signed },
    { name: "declined", ids: declined, why },
    { name: "absent", ids: absent },
    { name: "unknown", ids: unknown },
  ];
}

function votes(data, event) {
  const rows = rowsOf(data, event);
  return [["yes", "yes"], ["no", "no"], ["abstain", "abstain"], ["missed", "absent"]].map(
    ([name, outcome]) => ({ name, ids: idsOf(rows, outcome) }),
  );
}

export const RECORDS = {
  reaim: (data) => {
    const rows = rowsOf(data, "reaim-2023");
    const why = "RUS: not invited, from memory, unverified.";
    return {
      date: "2023-02-16",
      note: {
        en:
          "58 endorsed, Palestine among them, which is no agent here: 57 states. 60 to 80 are" +
          " said to have come; no list of them was published. Verified against the official list.",
        zh:
          "58 方支持，其中巴勒斯坦不是本情景的参与方，故计 57 国。据称到会 60 至 80 国，名单未公布。" +
          "已与官方名单核对。",
      },
      source: ["endorsements", "gzero"],
      text: text("endorsements", { military: 0.4 }, 0.1),
      lists: lists(data, { signed: idsOf(rows, "signed"), absent: idsOf(rows, "absent"), why }),
    };
  },
  "tabling-78": (data) => tabling(data, "unga-78-241-cosponsor", "2023-10-12", 27, 0.6, 0.2),
  "tabling-79": (data) => tabling(data, "unga-79-62-cosponsor", "2024-10-18", 16, 0.65, 0.25),
  "vote-78": (data) => ({
    date: "2023-12-22",
    note: {
      en: "152 yes, 4 no, 11 abstentions, 26 did not vote. The full roll call, verified.",
      zh: "152 票赞成、4 票反对、11 票弃权，26 国未投票。完整唱名记录，已核实。",
    },
    source: ["rollcall"],
    text: text("rollcall", { military: 0.6 }, 0.2),
    lists: [],
    votes: votes(data, "unga-78-241"),
  }),
  "vote-79": (data) => ({
    date: "2024-12-02",
    note: {
      en: "166 yes, 3 no, 15 abstentions, 9 did not vote. The full roll call, verified.",
      zh: "166 票赞成、3 票反对、15 票弃权，9 国未投票。完整唱名记录，已核实。",
    },
    source: ["rollcall"],
    text: text("rollcall", { military: 0.65 }, 0.25),
    lists: [],
    votes: votes(data, "unga-79-62"),
  }),
  bletchley: (data) => {
    const rows = rowsOf(data, "bletchley-2023", (row) => !row.note.startsWith("LATE"));
    return {
      date: "2023-11-01",
      note: {
        en:
          "28 states and the Union, every government that was invited: the variance is in the" +
          " invitation. New Zealand joined in 2024. Two transcriptions of the roster agree.",
        zh:
          "28 国与欧盟，凡受邀者全部签署：差异只在邀请名单。新西兰于 2024 年加入。两份名单誊录一致。",
      },
      source: ["declaration", "rosters"],
      text: text("declaration", { safety: 0.6, access: 0.2, inclusion: 0.3 }, 0.05),
      lists: lists(data, { signed: idsOf(rows, "signed"), pool: [] }),
    };
  },
  testing: (data) => {
    const rows = rowsOf(data, "bletchley-testing-2023");
    return {
      date: "2023-11-02",
      note: {
        en: "Ten states and the Union; China took part in the day and did not agree.",
        zh: "十国与欧盟；中国参加了当天的会议，但未同意。",
      },
      source: ["testing", "china"],
      text: text("testing", { safety: 0.7 }, 0.1),
      lists: lists(data, {
        signed: idsOf(rows, "signed"), declined: idsOf(rows, "declined"), pool: [],
      }),
    };
  },
  "political-declaration": (data) => {
    const rows = rowsOf(data, "us-political-declaration", wave(1));
    return {
      date: "2023-11-13",
      note: {
        en:
          "The list of 13 November 2023: 46, Kosovo among them, which is no agent here, so 45" +
          " states. Twelve more joined by 27 November 2024. Five were named as not on the list.",
        zh:
          "2023 年 11 月 13 日的名单：46 方，其中科索沃不是本情景的参与方，故计 45 国。至 2024 年" +
          " 11 月 27 日又有 12 国加入。另有五国被点明不在名单上。",
      },
      source: ["endorsements", "notListed"],
      text: text("endorsements", { military: 0.45 }, 0.15),
      lists: lists(data, {
        signed: idsOf(rows, "signed"),
        absent: idsOf(rows, "absent"),
        why: "An open letter: who is absent here was asked or could have signed, and did not.",
      }),
    };
  },
  "seoul-leaders": (data) => ({
    date: "2024-05-21",
    note: {
      en: "Ten states and the Union, all who were invited. Primary source.",
      zh: "十国与欧盟，受邀者全部签署。第一手材料。",
    },
    source: ["seoul"],
    text: text("seoul", { safety: 0.6, access: 0.3, inclusion: 0.4 }, 0.05),
    lists: lists(data, {
      signed: idsOf(rowsOf(data, "seoul-declaration-2024"), "signed"), pool: [],
    }),
  }),
  "seoul-firms": (data) => {
    const rows = rowsOf(data, "frontier-ai-safety-commitments-2024");
    const firm = ({ actor_iso3_or_slug: slug }) => FIRMS[slug];
    const onTheDay = rows.filter((row) => row.note.startsWith("21 May")).map(firm).sort();
    return {
      date: "2024-05-21",
      note: {
        en:
          "16 firms on the day; 01.AI, Magic, MiniMax and NVIDIA later, who are no agents here." +
          " DeepSeek did not sign; whether it was asked is not known.",
        zh:
          "当天 16 家企业；零一万物、Magic、MiniMax 与英伟达其后加入，均不是本情景的参与方。" +
          "深度求索未签署，是否受邀不详。",
      },
      source: ["commitments"],
      text: text("commitments", { safety: 0.6 }, 0.1),
      lists: lists(data, { signed: onTheDay, pool: ["DeepSeek"] }),
    };
  },
  "seoul-ministers": (data) => {
    const rows = rowsOf(data, "seoul-ministerial-2024");
    return {
      date: "2024-05-22",
      note: {
        en:
          "27 states and the Union; two transcriptions agree. A third claims Brazil as well and" +
          " is not followed. That China attended and did not sign is remembered, not verified.",
        zh:
          "27 国与欧盟；两份誊录一致。另一份称巴西亦在其列，未予采信。中国到会而未签署一说出自记忆，" +
          "未经核实。",
      },
      source: ["rosters"],
      text: text("rosters", { safety: 0.7, access: 0.3, inclusion: 0.4 }, 0.1),
      lists: lists(data, {
        signed: idsOf(rows, "signed"), declined: idsOf(rows, "declined"), pool: [],
        why: "CHN: from memory, unverified.",
      }),
    };
  },
  capacity: (data) => ({
    date: "2024-07-01",
    note: {
      en:
        "Adopted without a vote: nobody objected. Who was in the hall is not known, so every" +
        " member stands as having let it pass.",
      zh: "未经表决通过，无国反对。当时在场者不详，故各会员国均记为未提出反对。",
    },
    source: ["capacity"],
    lists: [
      { name: "signed", ids: othersThan(data) },
      { name: "declined", ids: [] },
    ],
  }),
  "capacity-sponsors": (data) => ({
    date: "2024-07-01",
    note: {
      en: "Over 140 co-sponsors; 20 are named in what was read, the United States the last.",
      zh: "共同提案国超过 140 个；所读材料只点名 20 国，美国最后加入。",
    },
    source: ["capacity"],
    lists: lists(data, { signed: idsOf(rowsOf(data, "unga-78-311"), "cosponsor") }),
  }),
  "coe-convention": (data) => {
    const rows = rowsOf(data, "coe-framework-convention", onDay("2024-09-05"));
    const all = idsOf(rowsOf(data, "coe-framework-convention"), "signed", "absent");
    return {
      date: "2024-09-05",
      note: {
        en:
          "Nine states and the Union on the first day; Montenegro on 5 November 2024, Canada and" +
          " Japan on 11 February 2025. The 27 members of the Union had not signed by 28 February" +
          " 2025: the Union's signature covers them. The treaty stays open: unknown, not refused.",
        zh:
          "首日九国与欧盟签署；黑山于 2024 年 11 月 5 日、加拿大与日本于 2025 年 2 月 11 日签署。" +
          "截至 2025 年 2 月 28 日，欧盟 27 个成员国未单独签署，由欧盟的签署所涵盖。条约持续开放签署，" +
          "故记为不详而非拒签。",
      },
      source: ["vilnius", "later"],
      lists: lists(data, { signed: idsOf(rows, "signed"), pool: all }),
    };
  },
  "reaim-seoul": (data) => {
    const rows = rowsOf(data, "reaim-2024");
    return {
      date: "2024-09-10",
      note: {
        en:
          "61 supported the blueprint; no list was published. Seven are named, five of them (the" +
          " hosts) presumed. China sent a representative and did not support it.",
        zh:
          "61 方支持该蓝图，名单从未公布。点名的只有七国，其中五国（主办方）系推定。中国派代表出席而未支持。",
      },
      source: ["marketbeat", "gzero"],
      lists: lists(data, {
        signed: idsOf(rows, "signed"), declined: idsOf(rows, "declined"),
        absent: idsOf(rows, "absent"),
      }),
    };
  },
};

const FIRMS = {
  amazon: "Amazon", anthropic: "Anthropic", cohere: "Cohere", g42: "G42",
  google: "GoogleDeepMind", ibm: "IBM", inflection: "Inflection", meta: "Meta",
  microsoft: "Microsoft", mistral: "Mistral", naver: "Naver", openai: "OpenAI",
  samsung: "Samsung", tii: "TII", xai: "xAI", zhipu: "Zhipu",
};

function tabling(data, event, date, count, military, bindingness) {
  return {
    date,
    note: {
      en: `${count} on the face of the draft; who was asked is not known. Verified.`,
      zh: `草案首页载有 ${count} 个提案国；征询过哪些国家不详。已核实。`,
    },
    source: ["sponsorships"],
    text: text("sponsorships", { military }, bindingness),
    lists: lists(data, { signed: idsOf(rowsOf(data, event), "cosponsor") }),
  };
}
