// The opt-in texts before Paris whose full list of joiners is known, with the universality of
// their venue (1 United Nations, 0 club). Left out: lists known in part (co-sponsors of
// 78/265 and 78/311, REAIM 2024, the Hiroshima friends), which would count only the named;
// smaller texts of a summit already counted (Bletchley testing, Seoul leaders); votes, which
// take no joining; and the Council of Europe convention, open for signature for five months.
export const EARLIER_TEXTS = [
  { id: "oecd-ai-principles-2019", date: "2019-05-22", universality: 0 },
  { id: "gpai", date: "2020-06-15", universality: 0 },
  { id: "reaim-2023", date: "2023-02-16", universality: 0.5 },
  { id: "unga-78-241-cosponsor", date: "2023-10-12", universality: 1 },
  { id: "bletchley-2023", date: "2023-11-01", universality: 0.2 },
  { id: "us-political-declaration", date: "2023-11-09", universality: 0.25 },
  { id: "seoul-ministerial-2024", date: "2024-05-22", universality: 0.2 },
  { id: "unga-79-62-cosponsor", date: "2024-10-18", universality: 1 },
];

// The leading 1 stands for the UNESCO recommendation of 2021, adopted by acclamation;
// the United States and Israel were not members of UNESCO then and get half of it.
export const UNESCO = { USA: 0.5, ISR: 0.5 };

/** venue = (UNESCO + sum of universality over texts joined) / (1 + number joined), by state. */
export function venueOver(states, participation) {
  const joined = new Set(
    participation
      .filter((row) => row.outcome === "signed" || row.outcome === "cosponsor")
      .map((row) => `${row.event_id} ${row.actor_iso3_or_slug}`),
  );
  return new Map(
    states.map(({ iso }) => {
      const mine = EARLIER_TEXTS.filter((text) => joined.has(`${text.id} ${iso}`));
      const total = mine.reduce((sum, text) => sum + text.universality, UNESCO[iso] ?? 1);
      return [iso, total / (1 + mine.length)];
    }),
  );
}
