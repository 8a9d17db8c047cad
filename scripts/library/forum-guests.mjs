const OURS = { EUU: "EU", AUC: "AU" };
const NO_MEMBER_OF_THE_UN = "VAT";

/** What `invited` means in forum-words.yaml: groups and rosters become lists of ids. */
export function guests(invited, { memberships, participation }) {
  if (invited.roster !== undefined) {
    return sorted(
      participation
        .filter((row) => row.event_id === invited.roster)
        .map((row) => OURS[row.actor_iso3_or_slug] ?? row.actor_iso3_or_slug),
    );
  }
  if (invited.group !== undefined) {
    const members = memberships.filter((row) => row.group === invited.group);
    return sorted([...members.map((row) => row.iso3), ...(invited.and ?? [])]);
  }
  return invited;
}

function sorted(ids) {
  return [...new Set(ids)].filter((id) => id !== NO_MEMBER_OF_THE_UN).sort();
}
