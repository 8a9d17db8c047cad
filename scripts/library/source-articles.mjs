const PRINTED = "not stated in the copy read";

/** The five articles that the sheets cite as article:000 to article:004. */
export const ARTICLES = {
  "article-000": {
    title: {
      en: "Lu Chuanying: aims, challenges and the Chinese approach in global AI governance",
      zh: "鲁传颖：全球人工智能治理的目标、挑战与中国方案",
    },
    url: PRINTED,
    date: "2024-03-31",
  },
  "article-001": {
    title: {
      en: "Li Yan: the security preference of international AI governance and what it does",
      zh: "李艳：人工智能国际治理：“安全偏好”及其现实影响",
    },
    url: PRINTED,
    date: "2025-02-28",
  },
  "article-002": {
    title: {
      en: "Chinese Academy of Social Sciences: digest on AI and global governance, 2024, no. 5",
      zh: "中国社会科学院世界经济与政治研究所：《全球治理学科动态》2024 年第 5 期",
    },
    url: "《全球治理学科动态》2024 年第 5 期（总第 35 期）",
    date: "2024-10-08",
  },
  "article-003": {
    title: {
      en: "China's positions on international cooperation in AI governance",
      zh: "人工智能治理国际合作的中国主张",
    },
    url: PRINTED,
    date: "2025-02-28",
  },
  "article-004": {
    title: {
      en: "Pan Xuanming and others, on AI governance and sustainable development (abridged)",
      zh: "潘炫明等：人工智能全球治理与可持续发展（精简改编版）",
    },
    url: "《中国科学院院刊》2025 年第 4 期",
    date: "2025-04-30",
  },
};

/** The id of a cited article (article:001), or nothing. */
export function articleId(address) {
  const number = /^article:(00[0-4])$/.exec(address)?.[1];
  return number === undefined ? undefined : `article-${number}`;
}

/** The ids of the articles that a note names, as in "also articles 001 and 003". */
export function articlesIn(note) {
  return [...note.matchAll(/\b00[0-4]\b/g)].map(([number]) => `article-${number}`);
}
