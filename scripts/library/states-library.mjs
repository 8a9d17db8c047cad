import { COUNTRY_NAMES } from "./country-names.mjs";
import { venueOver } from "./earlier-texts.mjs";
import { block, flow } from "./flow-yaml.mjs";
import { readIndicators } from "./indicators.mjs";
import { LIBRARY_SOURCES } from "./library-sources.mjs";
import { POSITIONS, capabilityOver, prominenceOver, size } from "./mapping.mjs";
import { fourSignificant, twoDigits } from "./rounding.mjs";
import { STATE_DEFAULTS, STATE_FIELDS } from "./state-fields.mjs";

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs from public indicators; do not edit by hand.
# All 193 members of the United Nations, ids by ISO 3166-1 alpha-3. Numbers are derived by the
# formulas that the fields' notes give and rounded to two digits; shares keep four significant
# digits, because small states would vanish at two and the shares have to add up to 1.
# A number marked assumed rests on a missing figure: GDP (3e10 dollars), military spending
# (least squares on log GDP), democracy (least squares on ideal point and log GDP per head) or
# the ideal point (the release of June 2024). Terms of each source: ../LICENCE.md.
`;

const TITLE = { en: "The 193 members of the United Nations", zh: "联合国 193 个会员国" };

/** The mapped numbers of every state, unrounded, beside what was imputed. */
export function mapStates(data) {
  const states = readIndicators(data.indicators);
  const groups = groupsByState(data.memberships);
  const capability = capabilityOver(states);
  const prominence = prominenceOver(states, groups);
  const venue = venueOver(states, data.participation);
  const total = (key) => states.reduce((sum, s) => sum + s[key], 0);
  const totals = {
    models: total("models"),
    gdp: total("gdp"),
    spending: total("spending"),
    population: total("population"),
  };
  return states.map((s) => {
    const c = capability(s);
    return {
      ...s,
      groups: groups.get(s.iso) ?? [],
      capability: c,
      size: size(s.gdp),
      prominence: prominence.get(s.iso),
      venue: venue.get(s.iso),
      positions: Object.fromEntries(
        Object.entries(POSITIONS).map(([issue, { of }]) => [issue, of(s, c)]),
      ),
      shares: {
        models: s.models / totals.models,
        gdp: s.gdp / totals.gdp,
        military: s.spending / totals.spending,
        people: s.population / totals.population,
      },
    };
  });
}

/** The groups of each state, sorted. */
export function groupsByState(memberships) {
  const groups = new Map();
  for (const { group, iso3 } of memberships) {
    groups.set(iso3, [...(groups.get(iso3) ?? []), group].sort());
  }
  return groups;
}

/** The text of scenarios/actors/states.yaml. */
export function statesLibrary(data) {
  const agents = Object.fromEntries(mapStates(data).map((s) => [s.iso, stateLine(s)]));
  return (
    HEAD +
    "format: 1\nlibrary: states\n" +
    `title: ${flow(TITLE)}\n` +
    `sources:\n${block(LIBRARY_SOURCES)}` +
    `fields:\n${block(STATE_FIELDS)}` +
    `defaults: ${flow(STATE_DEFAULTS)}\n` +
    `agents:\n${block(agents)}`
  );
}

function stateLine(s) {
  const rests = (...names) => names.some((name) => s.imputed.has(name));
  const gdp = rests("gdp");
  const spending = rests("spending");
  return {
    name: COUNTRY_NAMES.get(s.iso),
    capability: gdp ? guessed(s.capability) : twoDigits(s.capability),
    size: gdp ? guessed(s.size) : twoDigits(s.size),
    military: spending ? guessed(s.military) : twoDigits(s.military),
    prominence: gdp ? guessed(s.prominence) : twoDigits(s.prominence),
    alignment: rests("alignment") ? guessedAlignment(s.alignment) : twoDigits(s.alignment),
    venue: twoDigits(s.venue),
    positions: Object.fromEntries(
      Object.entries(POSITIONS).map(([issue, { rests: names }]) => {
        const x = s.positions[issue];
        return [issue, rests(...names) ? guessed(x) : twoDigits(x)];
      }),
    ),
    groups: s.groups,
    shares: {
      models: fourSignificant(s.shares.models),
      gdp: guessedShare(gdp, s.shares.gdp),
      military: guessedShare(spending, s.shares.military),
      people: fourSignificant(s.shares.people),
    },
  };
}

/** An imputed number in [0,1]: an interval 0.4 wide around it, moved inside the range. */
export function guessed(x) {
  const mode = twoDigits(x);
  const low = twoDigits(Math.min(0.6, Math.max(0, mode - 0.2)));
  return { low, mode, high: twoDigits(low + 0.4), origin: "assumed" };
}

// Half a unit covers 97 of 100 distances between the two releases.
function guessedAlignment(x) {
  const mode = twoDigits(x);
  const [low, high] = [twoDigits(mode - 0.5), twoDigits(mode + 0.5)];
  return { low, mode, high, origin: "assumed", source: "unga-2024" };
}

// No interval: the share is a hundredth of a per cent or less, and the shares add up to 1.
function guessedShare(isImputed, x) {
  const value = fourSignificant(x);
  return isImputed ? { value, origin: "assumed" } : value;
}
