import { attendance } from './attendance.ts'
import { Delegate } from './delegate.ts'
import { draftText } from './drafting.ts'
import { inIdOrder, settle, sum } from './settle.ts'
import type { Numbers, Party, Text, Venue, World } from './settle.ts'
import type { Kind, ScenarioValue } from './scenario-value.ts'
import { sign } from './signing.ts'
import type { Vote } from './signing.ts'

export interface NaiveOptions {
  /** Utility added to each agent by its own draw (the noise parameter times a logistic). */
  readonly noise?: Numbers
  /** Utility added to everybody at every summit. */
  readonly eventShock?: number
}

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

export interface NaiveAgent {
  readonly present: boolean
  readonly signs: boolean
  readonly vote?: Vote
  readonly utility: number
  readonly noise: number
  readonly eventShock: number
  readonly terms: NaiveTerms
}

export interface NaiveSummit {
  readonly forum: string
  readonly date: string
  readonly present: readonly string[]
  readonly text: Text
  readonly rounds: readonly Text[]
  readonly signatories: readonly string[]
  readonly waves: readonly (readonly string[])[]
  readonly equilibria: { readonly least: readonly string[]; readonly greatest: readonly string[] }
  readonly agents: Readonly<Record<string, NaiveAgent>>
}

/** The JSON of `trace` at the modes, without the fingerprint and the seed. */
export interface NaiveTrace {
  readonly scenario: string
  readonly replicate: null
  readonly summits: readonly NaiveSummit[]
}

type Signers = ReadonlySet<string>

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

/** E10: what the regime loses because the holders of AI systems stay outside. */
function coverageOf(world: World, covered: readonly Party[], text: Text) {
  const byModels = covered.every(({ shares }) => shares['models'] !== undefined)
  const shareOf = (party: Party): number =>
    byModels ? (party.shares['models'] as number) : party.capability
  const pool = inIdOrder(covered)
  const { coverageNeed, bindingStakes } = world.parameters
  return (party: Party, signers: Signers): number => {
    if (coverageNeed === 0) return 0
    const others = pool.filter(({ id }) => id !== party.id)
    const total = sum(others.map(shareOf))
    if (total === 0) return 0
    const inside = sum(others.filter(({ id }) => signers.has(id)).map(shareOf))
    return -coverageNeed * (1 + bindingStakes * text.bindingness) * party.caution
      * (1 - inside / total)
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
function ownTerms(world: World, venue: Venue, delegates: readonly Delegate[], text: Text) {
  const { parameters } = world
  const byId = new Map(delegates.map((delegate) =>
    [delegate.id, { delegate, fit: delegate.fit(text), bind: delegate.bind(text) }]))
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
      .map(({ id }) => (party.rivals[id] as number) * Math.max(0, lookUp(id).fit - own)))
    const distance = sponsor === undefined ? 0 : Math.abs(party.alignment - sponsor.alignment)
    return -parameters.relativeGains * (1 - party.trust) * envy
      - parameters.sponsorRivalry * content * party.military * Math.max(0, distance - 1)
  }

  return (delegate: Delegate): Omit<NaiveTerms, 'peer' | 'coverage'> => ({
    fit: Object.fromEntries(venue.issues.map((issue) => [issue, delegate.fitOn(issue, text)])),
    bind: delegate.bind(text),
    urgency: delegate.urgency,
    venue: delegate.venuePull,
    transfer: delegate.party.transfer,
    domestic: heard(delegate.party, 'firm', parameters.firmVoice)
      + heard(delegate.party, 'community', parameters.communityVoice),
    relative: relative(delegate.party),
    record: delegate.party.record,
  })
}

/** The two terms that depend on who else signs; a vote has neither. */
function socialTerms(
  world: World, venue: Venue, delegates: readonly Delegate[], text: Text,
): (delegate: Delegate, signers: Signers) => { peer: number; coverage: number } {
  if (venue.procedure === 'vote') return () => ({ peer: 0, coverage: 0 })
  const { present, covered } = attendance(world, venue)
  const { peerPull, blocWidth } = world.parameters
  const atTable = delegates.filter(({ party }) => present.includes(party))
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

function total(terms: NaiveTerms): number {
  const { fit, bind, urgency, venue, transfer, domestic, relative, peer, coverage, record } = terms
  return sum([
    ...Object.values(fit), bind, urgency, venue, transfer, domestic, relative, peer, coverage,
    record,
  ])
}

function pinsFor(world: World, forum: string, date: string): Map<string, boolean> {
  return new Map(world.decisions
    .filter((decision) => (decision.forum ?? forum) === forum && (decision.date ?? date) === date)
    .map(({ agent, signs }) => [agent, signs]))
}

function playSummit(
  world: World, { forum, date }: World['summits'][number], options: NaiveOptions,
): NaiveSummit {
  const venue = world.venues.get(forum) as Venue
  const { present, drafters } = attendance(world, venue)
  const delegates = inIdOrder(world.parties).map((party) => new Delegate(party, venue, world))
  const byId = new Map(delegates.map((delegate) => [delegate.id, delegate]))
  const { text, rounds } = draftText(
    delegates.filter(({ party }) => drafters.includes(party)), venue, world.parameters)

  const own = ownTerms(world, venue, delegates, text)
  const ownById = new Map(delegates.map((delegate) => [delegate.id, own(delegate)]))
  const social = socialTerms(world, venue, delegates, text)
  const eventShock = options.eventShock ?? 0
  const evaluate = (id: string, signers: Signers) => {
    const noise = options.noise?.[id] ?? 0
    const { record, ...rest } = ownById.get(id) as NonNullable<ReturnType<typeof ownById.get>>
    const terms = { ...rest, ...social(byId.get(id) as Delegate, signers), record }
    return { utility: total(terms) + noise + eventShock, noise, eventShock, terms }
  }

  const { peerPull, coverageNeed, abstention } = world.parameters
  const { signers, waves, least, greatest, votes } = sign({
    ids: inIdOrder(present).map(({ id }) => id),
    pinned: pinsFor(world, forum, date),
    value: (id, others) => evaluate(id, others).utility,
    isotone: peerPull >= 0 && coverageNeed >= 0,
  }, venue.procedure, abstention)

  const listed = (ids: Iterable<string>): string[] => {
    const among = new Set(ids)
    return world.parties.map(({ id }) => id).filter((id) => among.has(id))
  }
  return {
    forum,
    date,
    present: present.map(({ id }) => id),
    text,
    rounds,
    signatories: listed(signers),
    waves: waves.map(listed),
    equilibria: { least: listed(least), greatest: listed(greatest) },
    agents: Object.fromEntries(world.parties.map(({ id }) => {
      const vote = votes.get(id)
      return [id, {
        present: present.some((party) => party.id === id),
        signs: signers.has(id),
        ...(vote === undefined ? {} : { vote }),
        ...evaluate(id, signers),
      }]
    })),
  }
}

/**
 * Plays every summit of a scenario at the modes, straight from the equations: the yardstick that
 * the engine is compared with. Draws may be handed in.
 */
export function playNaive(scenario: ScenarioValue, options: NaiveOptions = {}): NaiveTrace {
  const world = settle(scenario)
  return {
    scenario: world.id,
    replicate: null,
    summits: world.summits.map((summit) => playSummit(world, summit, options)),
  }
}
