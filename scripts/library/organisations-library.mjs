import { flow } from "./flow-yaml.mjs";
import { capabilityOver, POSITIONS, size } from "./mapping.mjs";
import { agentBlocks } from "./nested-yaml.mjs";
import { twoDigits } from "./rounding.mjs";
import { guessed, mapStates } from "./states-library.mjs";

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs; do not edit by hand.
# The two organisations of states that the Paris summit knew. They sign for themselves: a
# signature of the European Union does not bind its members, and neither stands in the tally.
# Their shares of the world are 0, because their members hold them: so no AI system, dollar or
# person is counted twice. For the same reason their drafting weight is 0 under every weighting:
# the Union pulls through its 27 members and not once more by itself. Positions here are their
# members' plain mean, a stopgap for scenarios that leave out coded-2025.yaml, which has them from
# their own documents.
`;

const TITLE = { en: "Organisations of states", zh: "国际组织" };

const NONE = {
  value: 0,
  origin: "assumed",
  note: {
    en: "Held by its members, so counted there and not here.",
    zh: "由成员国持有，计入成员国，此处不重复计算。",
  },
};

const PULL = {
  value: 0,
  origin: "assumed",
  note: {
    en: "Pulls on the draft through its members, so not once more by itself.",
    zh: "通过成员国影响草案，不再另行计入。",
  },
};

const ORGANISATIONS = [
  { id: "AU", name: { en: "African Union", zh: "非洲联盟" }, groups: ["AU", "G20"] },
  { id: "EU", name: { en: "European Union", zh: "欧洲联盟" }, groups: ["EU", "G20", "G7"] },
];

const MEMBERS = {
  origin: "assumed",
  note: { en: "The formula over its members together.", zh: "将公式用于全体成员国的合计。" },
};
const MEAN = {
  origin: "assumed",
  note: { en: "Mean of its members' mapped numbers.", zh: "成员国映射数值的均值。" },
};
const FIELDS = {
  capability: MEMBERS,
  size: MEMBERS,
  alignment: MEAN,
  ...Object.fromEntries(Object.keys(POSITIONS).map((issue) => [`positions.${issue}`, MEAN])),
};

/** The text of scenarios/actors/organisations.yaml. */
export function organisationsLibrary(data) {
  const states = mapStates(data);
  const agents = Object.fromEntries(
    ORGANISATIONS.map((organisation) => {
      const members = states.filter((s) => s.groups.includes(organisation.id));
      return [organisation.id, attributes(organisation, members, states)];
    }),
  );
  const fields = Object.entries(FIELDS).map(([name, held]) => `  ${name}: ${flow(held)}\n`);
  const preference = { low: 0.2, mode: 0.5, high: 0.8, origin: "assumed" };
  const defaults = {
    kind: "organisation",
    security: preference,
    safety: preference,
    military: 0,
    prominence: { value: 1, origin: "assumed" },
    venue: { low: 0.3, mode: 0.5, high: 0.7, origin: "assumed" },
    salience: { bindingness: { value: 0.1, origin: "assumed" } },
    weight: PULL,
    shares: { models: NONE, gdp: NONE, military: NONE, people: NONE },
  };
  return (
    HEAD +
    "format: 1\nlibrary: organisations\n" +
    `title: ${flow(TITLE)}\n` +
    `fields:\n${fields.join("")}` +
    `defaults: ${flow(defaults)}\n` +
    `agents:\n${agentBlocks(agents)}`
  );
}

function attributes({ name, groups }, members, states) {
  const sum = (pick) => members.reduce((total, s) => total + pick(s), 0);
  const together = {
    models: sum((s) => s.models),
    gdp: sum((s) => s.gdp),
    logFlop: Math.max(...members.map((s) => s.logFlop ?? 20)),
  };
  const capability = capabilityOver(states)(together);
  const g = twoDigits(sum((s) => s.alignment) / members.length);
  return {
    name,
    capability: guessed(capability),
    size: guessed(size(together.gdp)),
    alignment: { low: twoDigits(g - 0.5), mode: g, high: twoDigits(g + 0.5), origin: "assumed" },
    positions: Object.fromEntries(
      Object.keys(POSITIONS).map((issue) => [
        issue,
        guessed(sum((s) => s.positions[issue]) / members.length),
      ]),
    ),
    groups,
  };
}
