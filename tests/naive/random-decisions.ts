import { Dice } from './dice.ts'
import type { DecisionValue, ForumValue, ScenarioValue, SummitValue } from './scenario-value.ts'

/** States that sit at every table whatever chance and the others do, and care about everything. */
function anchors({ agents, forums, absent = [] }: ScenarioValue): string[] {
  return Object.entries(agents).filter(([id, { kind, salience }]) =>
    kind === 'state' && !absent.includes(id)
    && Object.values(salience ?? {}).every((weight) => weight !== 0)
    && Object.values(forums).every(({ invited = 'all', observers = [] }) =>
      !observers.includes(id) && (invited === 'all'
        || (Array.isArray(invited) && (invited.includes(id) || invited.includes('state')))
        || (typeof invited === 'object' && 'except' in invited
          && !invited.except.includes(id))))).map(([id]) => id)
}

function whereOf(dice: Dice, { forum, date }: SummitValue): Partial<SummitValue> {
  return { ...(dice.chance(0.5) ? { forum } : {}), ...(dice.chance(0.3) ? { date } : {}) }
}

function randomCondition(
  dice: Dice, others: readonly string[], { forum }: SummitValue,
): Partial<DecisionValue> {
  const few = dice.shuffled(others).slice(0, dice.whole(1, 2))
  const condition = dice.chance(0.6) && few.length > 0
    ? { signs: few } : { capability: dice.chance(0.1) ? 0 : dice.between(0, 0.6) }
  return { if: condition, forum, ...(dice.chance(0.4) ? { signs: true } : {}) }
}

function randomDecision(
  dice: Dice, agent: string, value: ScenarioValue, mayWalk: boolean,
): DecisionValue {
  const summit = dice.pick(value.summits)
  const others = Object.keys(value.agents).filter((id) => id !== agent)
  const votes = value.forums[summit.forum]?.procedure === 'vote'
  const offers = Object.fromEntries(dice.some(others, 0.4).map((id) =>
    [id, dice.chance(0.2) ? { low: 0, high: 0.2 } : dice.between(0, 0.3)]))
  return {
    agent, ...whereOf(dice, summit),
    ...(dice.chance(0.4) ? { reservation: dice.some(Object.keys(value.issues), 0.5) } : {}),
    ...(dice.chance(0.4) ? { verification: dice.chance(0.8) } : {}),
    ...(dice.chance(0.4) ? { offers } : {}),
    ...(!votes && dice.chance(0.5) ? randomCondition(dice, others, summit) : {}),
    ...(mayWalk && dice.chance(0.15) ? { walksOut: true } : {}),
  }
}

function withInstruments(dice: Dice, forum: ForumValue): ForumValue {
  return {
    ...forum,
    ...(dice.chance(0.5) ? { tier: { bindingness: dice.between(0, 0.4) } } : {}),
    // A text that binds more than many would like: else nobody needs a lighter one.
    ...(dice.chance(0.5) && forum.text === undefined && forum.draft === undefined
      ? { bindingness: { min: 0.8, max: 1 } } : {}),
    ...(dice.chance(0.4) ? { fund: {
      budget: dice.between(0, 0.6),
      ...(dice.chance(0.4) ? { for: [dice.pick(['state', 'organisation', 'G7', 'EU'])] } : {}),
    } } : {}),
  }
}

/**
 * A random scenario with decisions of every kind, tiers, funds and a last meeting that reviews
 * what was signed.
 */
export function withDecisions(value: ScenarioValue, seed: number): ScenarioValue {
  const dice = new Dice(seed + 4711)
  const byChance = Object.values(value.forums).some(({ invited }) =>
    typeof invited === 'object' && 'expected' in invited)
  const [anchor] = anchors(value)
  const decisions = dice.some(Object.keys(value.agents), 0.4).map((agent) =>
    randomDecision(dice, agent, value, !byChance && anchor !== undefined && agent !== anchor))
  const review = { forum: dice.pick(value.summits).forum, date: '2025-09-15', review: true }
  // Where agents care most about how far a text binds, a lighter tier may do.
  const wary = dice.chance(0.5)
  return {
    ...value,
    agents: wary ? Object.fromEntries(Object.entries(value.agents).map(([id, agent]) =>
      [id, { ...agent, salience: { ...agent.salience, bindingness: dice.between(2, 6) } }]))
      : value.agents,
    forums: Object.fromEntries(Object.entries(value.forums).map(([id, forum]) =>
      [id, withInstruments(dice, forum)])),
    decisions: [...(value.decisions ?? []), ...decisions],
    summits: [...value.summits, review],
    parameters: { ...value.parameters, verifiedTrust: dice.between(0, 1) },
  }
}
