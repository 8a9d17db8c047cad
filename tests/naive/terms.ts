import type { Attendance } from './attendance.ts'
import type { Delegate } from './delegate.ts'
import { inIdOrder, sum } from './settle.ts'
import type { Numbers, Party, Text, Venue, World } from './settle.ts'
import type { Kind } from './scenario-value.ts'

export interface NaiveTerms {
  readonly fit: Numbers
  readonly bind: number
  readonly urgency: number
  readonly venue: number
  readonly transfer: number
  readonly domestic: number
  readonly relative: number
  readonly peer: number
  readonly coverage: number
  readonly record: number
}

export type Signers = ReadonlySet<string>

/** The row of agent i in the kernel A: its own if it has one, else affinity times weight. */
function peerRow(delegate: Delegate, present: readonly Delegate[], width: number): Numbers {
  if (delegate.party.peers !== undefined) return delegate.party.peers
  const others = present.filter(({ id }) => id !== delegate.id)
  const pulls = others.map(({ weight, party }) => {
    const distance = delegate.party.alignment - party.alignment
    return weight * Math.exp(-(distance * distance) / (2 * width * width))
  })
  const total = sum(pulls)
  if (total === 0) return {}
  return Object.fromEntries(others.map(({ id }, k) => [id, (pulls[k] as number) / total]))
}

/** An agent's share of AI systems, by models where all have that number. */
export function shareAmong(covered: readonly Party[]): (party: Party) => number {
  const byModels = covered.every(({ shares }) => shares['models'] !== undefined)
  return (party) => (byModels ? (party.shares['models'] as number) : party.capability)
}

/** C_-i of E10: the share held by those others who sign; undefined where there are none. */
export function covering(
  covered: readonly Party[],
): (id: string, signers: Signers) => number | undefined {
  const shareOf = shareAmong(covered)
  const pool = inIdOrder(covered)
  return (id, signers) => {
    const others = pool.filter((other) => other.id !== id)
    const total = sum(others.map(shareOf))
    if (total === 0) return undefined
    return sum(others.filter((other) => signers.has(other.id)).map(shareOf)) / total
  }
}

/** E10: what the regime loses because the holders of AI systems stay outside. */
function coverageOf(world: World, covered: readonly Party[], text: Text) {
  const { coverageNeed, bindingStakes } = world.parameters
  const shareHeld = covering(covered)
  return (party: Party, signers: Signers): number => {
    if (coverageNeed === 0) return 0
    const held = shareHeld(party.id, signers)
    if (held === undefined) return 0
    return -coverageNeed * (1 + bindingStakes * text.bindingness) * party.caution * (1 - held)
  }
}

/** The share of the text's content that lies on safety and security issues. */
function securityShare(world: World, venue: Venue, text: Text): number {
  const total = sum(venue.issues.map((issue) => text.positions[issue] as number))
  const security = sum(venue.issues
    .filter((issue) => ['safety', 'security'].includes(world.loadings[issue] as string))
    .map((issue) => text.positions[issue] as number))
  return total === 0 ? 0 : security / total
}

/** Equation 7 without the two terms that depend on who else signs. */
export function ownTerms(
  world: World, venue: Venue, delegates: readonly Delegate[], text: Text,
  verified: (id: string) => boolean,
) {
  const { parameters } = world
  const byId = new Map(delegates.map((delegate) =>
    [delegate.id, { delegate, fit: delegate.keptFit(text), bind: delegate.bind(text) }]))
  const lookUp = (id: string) => byId.get(id) as NonNullable<ReturnType<typeof byId.get>>
  const sponsor = venue.sponsor === undefined ? undefined : lookUp(venue.sponsor).delegate.party
  const content = securityShare(world, venue, text)

  const heard = (party: Party, kind: Kind, voice: number): number => {
    const voices = delegates.filter(({ id, party: other }) =>
      other.kind === kind && party.voices[id] !== undefined)
    const total = sum(voices.map(({ id }) => party.voices[id] as number))
    if (voice === 0 || total === 0) return 0
    const own = lookUp(party.id)
    return voice * sum(voices.map(({ id }) => {
      const other = lookUp(id)
      return ((party.voices[id] as number) / total) * (other.fit + other.bind - own.fit - own.bind)
    }))
  }

  const relative = (party: Party): number => {
    const own = lookUp(party.id).fit
    const envy = sum(delegates
      .filter(({ id }) => id !== party.id && party.rivals[id] !== undefined)
      .map(({ id }) => (party.rivals[id] as number) * Math.max(0, lookUp(id).fit - own)
        * (verified(id) ? 1 - parameters.verifiedTrust : 1)))
    const distance = sponsor === undefined ? 0 : Math.abs(party.alignment - sponsor.alignment)
    return -parameters.relativeGains * (1 - party.trust) * envy
      - parameters.sponsorRivalry * content * party.military * Math.max(0, distance - 1)
  }

  return (delegate: Delegate): Omit<NaiveTerms, 'peer' | 'coverage'> => ({
    fit: Object.fromEntries(venue.issues.map((issue) => [issue, delegate.keptFitOn(issue, text)])),
    bind: delegate.bind(text),
    urgency: delegate.urgency,
    venue: delegate.venuePull,
    transfer: delegate.transfer,
    domestic: heard(delegate.party, 'firm', parameters.firmVoice)
      + heard(delegate.party, 'community', parameters.communityVoice),
    relative: relative(delegate.party),
    record: delegate.party.record,
  })
}

/** The two terms that depend on who else signs; a vote has neither. */
export function socialTerms(
  world: World, venue: Venue, delegates: readonly Delegate[], text: Text,
  { present, covered }: Pick<Attendance, 'present' | 'covered'>,
): (delegate: Delegate, signers: Signers) => { peer: number; coverage: number } {
  if (venue.procedure === 'vote') return () => ({ peer: 0, coverage: 0 })
  const { peerPull, blocWidth } = world.parameters
  const atTable = delegates.filter(({ id }) => present.some((party) => party.id === id))
  const ids = delegates.map(({ id }) => id)
  const rows = new Map(delegates.map((delegate) =>
    [delegate.id, peerPull === 0 ? {} : peerRow(delegate, atTable, blocWidth)]))
  const coverage = coverageOf(world, covered, text)
  return (delegate, signers) => {
    const row = rows.get(delegate.id) as Numbers
    const signing = ids.filter((id) => id !== delegate.id && signers.has(id))
    return {
      peer: peerPull * sum(signing.map((id) => row[id] ?? 0)),
      coverage: coverage(delegate.party, signers),
    }
  }
}

export function total(terms: NaiveTerms): number {
  const { fit, bind, urgency, venue, transfer, domestic, relative, peer, coverage, record } = terms
  return sum([
    ...Object.values(fit), bind, urgency, venue, transfer, domestic, relative, peer, coverage,
    record,
  ])
}
