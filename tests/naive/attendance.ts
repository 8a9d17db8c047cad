import { inIdOrder, sum } from './settle.ts'
import type { Party, Venue, World } from './settle.ts'
import { atMode } from './read.ts'
import type { Kind } from './scenario-value.ts'

const kinds: readonly string[] = ['state', 'firm', 'community', 'organisation']
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const isInTally = (party: Party): boolean =>
  party.kind === 'state' || party.kind === 'organisation'

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = [...new Set(a)].filter((group) => b.includes(group)).length
  const either = new Set([...a, ...b]).size
  return either === 0 ? 0 : both / either
}

/** E1 at the modes: those whose chance of attending is at least one half. */
function likelyToAttend(world: World, venue: Venue, expected: number): Party[] {
  const host = world.parties.find((party) => party.id === venue.host)
  const pool = inIdOrder(world.parties.filter(isInTally)).map((party) => ({
    party,
    score: 7.2 * party.capability + 2.5 * jaccard(party.groups, host?.groups ?? [])
      + 2.75 * party.prominence + (party === host ? 6 : 0),
  }))
  let low = -30
  let high = 30
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (sum(pool.map(({ score }) => logistic(middle + score))) < expected) low = middle
    else high = middle
  }
  const alpha = (low + high) / 2
  return pool.filter(({ score }) => logistic(alpha + score) >= 0.5).map(({ party }) => party)
}

const nobody: ReadonlySet<string> = new Set<string>()

export interface Attendance {
  /** Invited, attending and not absent: they draft and may sign. File order, as all lists here. */
  readonly present: readonly Party[]
  /** The present and the observers. */
  readonly drafters: readonly Party[]
  /** All agents of the invited kinds, present or not: the world that coverage is a share of. */
  readonly covered: readonly Party[]
  /** Who has a seat, come or not, and who said beforehand not to take it. */
  readonly invites: (party: Party) => boolean
  readonly declines: (party: Party) => boolean
}

/** Who sits at the table of a forum, and who is counted when its coverage is measured. */
export function attendance(
  world: World, venue: Venue, walkers: ReadonlySet<string> = nobody,
): Attendance {
  const { invited } = venue
  let guests: readonly Party[]
  let invitedKinds: ReadonlySet<Kind> = new Set<Kind>(['state', 'organisation'])
  if (invited === 'all') {
    guests = world.parties.filter(isInTally)
  } else if (typeof invited === 'string' || Array.isArray(invited)) {
    const names: readonly string[] = typeof invited === 'string' ? [invited] : invited
    guests = world.parties.filter(({ id, kind }) => names.includes(id) || names.includes(kind))
    invitedKinds = new Set([
      ...guests.map(({ kind }) => kind),
      ...names.filter((name): name is Kind => kinds.includes(name)),
    ])
  } else if ('except' in invited) {
    guests = world.parties.filter((party) => isInTally(party)
      && !invited.except.includes(party.id) && !invited.except.includes(party.kind))
  } else if ('expected' in invited) {
    guests = likelyToAttend(world, venue, atMode(invited.expected))
  } else {
    throw new Error(`unknown invitation ${JSON.stringify(invited)}`)
  }
  const isObserver = ({ id }: Party): boolean => venue.observers.includes(id)
  const isAbsent = ({ id }: Party): boolean => world.absent.includes(id) || walkers.has(id)
  const present = world.parties.filter((party) =>
    guests.includes(party) && !isAbsent(party) && !isObserver(party))
  return {
    present,
    drafters: world.parties.filter((party) =>
      present.includes(party) || (isObserver(party) && !isAbsent(party))),
    covered: world.parties.filter(({ kind }) => invitedKinds.has(kind)),
    invites: (party) => !isObserver(party)
      && (typeof invited === 'object' && 'expected' in invited
        ? isInTally(party) : guests.includes(party)),
    declines: isAbsent,
  }
}
