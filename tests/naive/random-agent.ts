import type { Dice } from './dice.ts'
import type { Roster } from './random-forum.ts'
import type { AgentValue, Kind, Quantity } from './scenario-value.ts'

interface Draft {
  readonly id: string
  readonly roster: Roster
  readonly issues: readonly string[]
  readonly needs: {
    readonly gdp: boolean
    readonly models: boolean
    /** Everybody cares about every issue, as chance decides who comes. */
    readonly interest: boolean
  }
}

/** A number in one of the forms of the format, the plain one most often. */
function quantity(dice: Dice, low: number, high: number): Quantity {
  const form = dice.next()
  if (form < 0.8) return dice.between(low, high)
  const [a, b, c] = [0, 0, 0].map(() => dice.between(low, high)).sort((x, y) => x - y) as
    [number, number, number]
  if (form < 0.86) return { low: a, high: c }
  if (form < 0.93) return { low: a, mode: b, high: c, origin: 'assumed' }
  return { value: b, origin: 'assumed' }
}

function quantities(
  dice: Dice, keys: readonly string[], low: number, high: number, share = 1,
): Record<string, Quantity> {
  return Object.fromEntries(dice.some(keys, share).map((key) => [key, quantity(dice, low, high)]))
}

function plain(dice: Dice, keys: readonly string[], share: number): Record<string, number> {
  return Object.fromEntries(dice.some(keys, share).map((key) => [key, dice.between(0, 1)]))
}

type Part = Partial<AgentValue>

function preferences(dice: Dice, { issues, id, roster, needs }: Draft): Part {
  const salience = quantities(dice, [...issues, 'bindingness'], 0.05, 2, 0.8)
  // The anchor cares about everything, so that no issue is left without a pull.
  if (id !== roster.anchor && !needs.interest && dice.chance(0.15)) {
    salience[dice.pick(issues)] = 0
  }
  return {
    ...(dice.chance(0.5) ? { security: quantity(dice, 0, 1) } : {}),
    ...(dice.chance(0.4) ? { safety: quantity(dice, 0, 1) } : {}),
    ...(dice.chance(0.8) ? { alignment: quantity(dice, -2.5, 2.5) } : {}),
    ...(dice.chance(0.8) ? { venue: quantity(dice, 0, 1) } : {}),
    ...(dice.chance(0.8) ? { salience } : {}),
    ...(dice.chance(0.4) ? { bindingness: quantity(dice, 0, 1) } : {}),
    ...(dice.chance(0.7)
      ? { statusQuo: quantities(dice, [...issues, 'bindingness'], 0, 1, 0.7) }
      : {}),
    ...(dice.chance(0.2) ? { transfer: dice.between(0, 0.2) } : {}),
    ...(dice.chance(0.3) ? { trust: quantity(dice, 0, 1) } : {}),
    ...(dice.chance(0.2) ? { record: dice.between(-0.3, 0.3) } : {}),
  }
}

function relations(dice: Dice, { id, roster }: Draft): Part {
  const others = roster.ids.filter((other) => other !== id)
  const represented = others.filter((other) =>
    ['firm', 'community'].includes(roster.kinds.get(other) as string))
  const rows = dice.next()
  return {
    ...(dice.chance(0.4) ? { rivals: plain(dice, others, 0.3) } : {}),
    ...(dice.chance(0.5) ? { voices: plain(dice, represented, 0.7) } : {}),
    ...(rows < 0.25 ? { peers: plain(dice, others, 0.4) } : rows < 0.3 ? { peers: {} } : {}),
  }
}

function facts(dice: Dice, { needs }: Draft): Part {
  const shares = {
    ...(needs.models || dice.chance(0.4)
      ? { models: dice.chance(0.3) ? 0 : dice.between(0, 0.2) }
      : {}),
    ...(needs.gdp || dice.chance(0.3) ? { gdp: dice.between(0.001, 0.2) } : {}),
    ...(dice.chance(0.3) ? { people: dice.between(0, 0.2) } : {}),
  }
  return {
    ...(dice.chance(0.6) ? { groups: dice.some(['G7', 'EU', 'BRICS', 'AU', 'OECD'], 0.4) } : {}),
    ...(dice.chance(0.6) ? { prominence: dice.between(0, 1) } : {}),
    ...(dice.chance(0.7) ? { military: dice.between(0, 1) } : {}),
    ...(dice.chance(0.5) ? { size: dice.between(0, 1) } : {}),
    ...(Object.keys(shares).length > 0 ? { shares } : {}),
  }
}

/** One agent of a random scenario. */
export function randomAgent(dice: Dice, draft: Draft): AgentValue {
  const kind = draft.roster.kinds.get(draft.id) as Kind
  return {
    kind,
    name: { en: draft.id, zh: draft.id },
    capability: quantity(dice, 0.01, 1),
    positions: quantities(dice, draft.issues, 0, 1),
    ...(dice.chance(0.2) ? { weight: dice.between(0.05, 2) } : {}),
    ...preferences(dice, draft),
    ...relations(dice, draft),
    ...facts(dice, draft),
  }
}
