const MACHINE = "https://github.com/wrobinson127/machine-politics";
const MAP = "https://github.com/riadeane/airegulationmap";
const secondary = (title, url, date, licence) => ({ title, url, date, licence });

/** Where the records of what happened were read, by the id that observed.yaml gives them. */
export const OBSERVED_SOURCES = {
  endorsements: secondary(
    "Machine Politics: endorsements, from the government.nl list and the State Department's",
    MACHINE, "2024-11-27", "CC BY 4.0 (Machine Politics)",
  ),
  sponsorships: secondary(
    "Machine Politics: sponsors as printed on the face of the tabled drafts",
    MACHINE, "2024-10-18", "CC BY 4.0 (Machine Politics)",
  ),
  rollcall: secondary(
    "Machine Politics: roll calls, an extract of the UN Digital Library's voting data",
    MACHINE, "2024-12-02", "CC BY 4.0 (Machine Politics)",
  ),
  rosters: secondary(
    "AI Regulation Map: rosters of Bletchley and Seoul, a second transcription agreeing",
    `${MAP}/blob/eb436c22d4a0868916c3dc6289ef5f755fa9bc5c/public/data/` +
      "frontier_international.json",
    "2024-05-22", "GPL-3",
  ),
  declaration: secondary(
    "GOV.UK: The Bletchley Declaration by countries attending the AI Safety Summit",
    "https://www.gov.uk/government/publications/ai-safety-summit-2023-the-bletchley-declaration/" +
      "the-bletchley-declaration-by-countries-attending-the-ai-safety-summit-1-2-november-2023",
    "2023-11-02",
  ),
  testing: secondary(
    "Report on the statement on safety testing, naming all eleven",
    "https://news-pravda.com/world/2023/11/03/168242.html", "2023-11-03",
  ),
  china: secondary(
    "Reuters through Yahoo: China took part on the second day and did not agree to testing",
    "https://uk.style.yahoo.com/exclusive-china-took-part-leaders-190813791.html", "2023-11-02",
  ),
  notListed: secondary(
    "Daily Caller: Brazil, China, India, Iran and Russia are not on the list",
    "https://dailycaller.com/2023/11/01/china-russia-absent-from-list-of-countries-who-signed-" +
      "biden-admins-pledge-for-responsible-use-of-military-tech/",
    "2023-11-01",
  ),
  seoul: secondary(
    "GOV.UK: Seoul Statement of Intent, with the eleven parties (primary)",
    "https://www.gov.uk/government/publications/seoul-declaration-for-safe-innovative-and-" +
      "inclusive-ai-ai-seoul-summit-2024",
    "2024-05-21",
  ),
  commitments: secondary(
    "Frontier AI Safety Commitments, AI Seoul Summit, with the list of firms",
    "https://centerconsulting.com/ai-library/milestones/2024-seoul-frontier-ai-safety-commitments",
    "2025-02-10",
  ),
  capacity: secondary(
    "ECNS: adopted by consensus with over 140 co-sponsors, 20 of them named",
    "http://ecns.cn/news/politics/2024-07-03/detail-ihecxmxh6561942.shtml", "2024-07-03",
  ),
  vilnius: secondary(
    "Report on the opening of the Framework Convention for signature, with who had negotiated",
    "https://nocash.ro/council-of-europe-opens-first-ever-global-treaty-on-ai-for-signature",
    "2024-09-05",
  ),
  later: secondary(
    "Nippon.com: Japan and Canada sign the convention on 11 February 2025",
    "https://www.nippon.com/en/news/yjj2025021200234/japan-signs-1st-int'l-treaty-on-ai.html",
    "2025-02-12",
  ),
  marketbeat: secondary(
    "Reuters through MarketBeat: REAIM 2024, 61 supporters, China not among them",
    "https://marketbeatnow.com/?p=6150", "2024-09-10",
  ),
  gzero: secondary(
    "GZERO: Russia was not invited to REAIM 2024; of 2023 it is only remembered",
    "https://gzeromedia.com/amp/chinas-nuclear-noncommitment-2669159267", "2024-11-30",
  ),
};

/** Some of them, in the order asked for. */
export const sourcesOf = (...ids) =>
  Object.fromEntries(ids.map((id) => [id, OBSERVED_SOURCES[id]]));
