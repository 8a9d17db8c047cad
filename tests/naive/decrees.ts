import { allAtMode } from './read.ts'
import { inIdOrder } from './settle.ts'
import type { Numbers, Party, World } from './settle.ts'
import type { DecisionValue, SummitValue } from './scenario-value.ts'

/** All that one agent's decisions say of one meeting. */
export interface Decree {
  readonly signs: boolean | undefined
  readonly reservation: readonly string[]
  /** It signs only with all of these, and only when the others hold this share. */
  readonly conditions: readonly { readonly signs: readonly string[]; readonly share: number }[]
  readonly walksOut: boolean
  readonly verified: boolean
  readonly offers: Numbers
}

export type Decrees = ReadonlyMap<string, Decree>

const nothing: Decree = {
  signs: undefined, reservation: [], conditions: [], walksOut: false, verified: false, offers: {},
}

function add(decree: Decree, decision: DecisionValue): Decree {
  const { if: condition } = decision
  return {
    signs: decision.signs ?? decree.signs,
    reservation: decision.reservation ?? decree.reservation,
    conditions: condition === undefined
      ? decree.conditions
      : [{ signs: condition.signs ?? [], share: condition.capability ?? 0 }],
    walksOut: decision.walksOut ?? decree.walksOut,
    verified: decision.verification ?? decree.verified,
    offers: { ...decree.offers, ...allAtMode(decision.offers) },
  }
}

/** What decisions say of a meeting, later ones over earlier ones. */
export function decreesFor(world: World, { forum, date }: SummitValue): Decrees {
  const here = world.decisions.filter((decision) =>
    (decision.forum ?? forum) === forum && (decision.date ?? date) === date)
  return new Map(world.parties.map(({ id }) =>
    [id, here.filter(({ agent }) => agent === id).reduce(add, nothing)]))
}

/** What was decreed when a text was signed still holds when it is reviewed; pins do not. */
export function standing(now: Decrees, before: Decrees): Decrees {
  return new Map([...now].map(([id, decree]) => {
    const earlier = before.get(id) ?? nothing
    return [id, {
      ...decree,
      reservation: [...decree.reservation, ...earlier.reservation],
      conditions: [...decree.conditions, ...earlier.conditions],
      verified: decree.verified || earlier.verified,
    }]
  }))
}

/** What each is offered by those who have not stayed away. */
export function offered(
  parties: readonly Party[], decrees: Decrees, away: (giver: Party) => boolean,
): Numbers {
  const givers = inIdOrder(parties).filter((giver) =>
    !away(giver) && decrees.get(giver.id)?.walksOut !== true)
  return Object.fromEntries(parties.map(({ id }) =>
    [id, givers.reduce((sum, giver) => sum + (decrees.get(giver.id)?.offers[id] ?? 0), 0)]))
}
