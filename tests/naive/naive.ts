import { attendance } from './attendance.ts'
import type { Attendance } from './attendance.ts'
import { buyHoldouts, lightSigners } from './after-signing.ts'
import { decreesFor, offered, standing } from './decrees.ts'
import type { Decrees } from './decrees.ts'
import { Delegate } from './delegate.ts'
import { draftText } from './drafting.ts'
import { inIdOrder, settle } from './settle.ts'
import type { Numbers, Party, Text, Venue, World } from './settle.ts'
import type { ScenarioValue, SummitValue } from './scenario-value.ts'
import { fall, sign } from './signing.ts'
import type { Game, Signing, Vote } from './signing.ts'
import { covering, ownTerms, socialTerms, total } from './terms.ts'
import type { NaiveTerms, Signers } from './terms.ts'

export type { NaiveTerms } from './terms.ts'

export interface NaiveOptions {
  /** Utility added to each agent by its own draw (the noise parameter times a logistic). */
  readonly noise?: Numbers
  /** Utility added to everybody at every summit. */
  readonly eventShock?: number
  /** The scenario as it is by each summit; the same throughout when not given. */
  readonly worlds?: readonly ScenarioValue[]
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

/** What a summit leaves behind beside its trace. */
export interface NaiveDeal {
  readonly light: readonly string[]
  readonly withdrew: readonly string[]
  readonly paid: Numbers
  readonly spent: number
  /** Others' signatures lost when this signatory is kept out. */
  readonly pivots: Numbers
}

/** The JSON of `trace` at the modes, without the fingerprint and the seed. */
export interface NaiveTrace {
  readonly scenario: string
  readonly replicate: null
  readonly summits: readonly NaiveSummit[]
  readonly deals: readonly NaiveDeal[]
}

/** What a review needs to know of the meeting at which its text was signed. */
interface Memory {
  readonly text: Text
  readonly signers: Signers
  readonly light: readonly string[]
  readonly room: Pick<Attendance, 'present'>
  readonly decrees: Decrees
  readonly received: Numbers
  readonly world: World
}

interface Played {
  readonly summit: NaiveSummit
  readonly deal: NaiveDeal
  readonly memory: Memory
}

function gameOf(
  ids: readonly string[], decrees: Decrees, covered: readonly Party[], isotone: boolean,
  value: Game['value'],
): Game {
  const shareHeld = covering(covered)
  return {
    ids, value, isotone,
    pinned: new Map([...decrees].flatMap(([id, { signs, walksOut }]) =>
      (walksOut ? [[id, false]] : signs === undefined ? [] : [[id, signs]]))),
    met: (id, signers) => (decrees.get(id)?.conditions ?? []).every(({ signs, share }) =>
      signs.every((other) => signers.has(other)) && (shareHeld(id, signers) ?? 0) >= share),
  }
}

/** The status quo that a text was judged against when it was signed. */
function asAtSigning(party: Party, { world }: Memory): Party {
  const then = world.parties.find(({ id }) => id === party.id) as Party
  return { ...party, statusQuo: then.statusQuo, bindingStatusQuo: then.bindingStatusQuo }
}

/** What everybody makes of the text of a meeting, new or under review. */
function standOn(world: World, meeting: SummitValue, before: Memory | undefined) {
  const venue = world.venues.get(meeting.forum) as Venue
  const now = decreesFor(world, meeting)
  const decrees = before === undefined ? now : standing(now, before.decrees)
  const walkers = new Set([...decrees].flatMap(([id, { walksOut }]) => (walksOut ? [id] : [])))
  const called = attendance(world, venue, walkers)
  const seated = before === undefined ? called.present : world.parties.filter(({ id }) =>
    before.signers.has(id) || before.light.includes(id))
  const away = (party: Party): boolean =>
    called.declines(party) || (called.invites(party) && !seated.includes(party))
  const offers = offered(world.parties, decrees, away)
  const received = Object.fromEntries(Object.entries(offers).map(([id, amount]) =>
    [id, Math.max(amount, before?.received[id] ?? 0)]))
  const delegates = inIdOrder(world.parties).map((party) => new Delegate(
    before === undefined ? party : asAtSigning(party, before), venue, world,
    received[party.id], decrees.get(party.id)?.reservation))
  return { venue, decrees, called, seated, received, delegates }
}

type Stand = ReturnType<typeof standOn>

/** Everybody's utility beside given signatories, and after what a fund has paid. */
function judge(
  world: World, { venue, decrees, delegates, called }: Stand, text: Text,
  room: Pick<Attendance, 'present'>, options: NaiveOptions,
) {
  const own = ownTerms(world, venue, delegates, text, (id) => decrees.get(id)?.verified === true)
  const byId = new Map(delegates.map((delegate) =>
    [delegate.id, { delegate, terms: own(delegate) }]))
  const social = socialTerms(world, venue, delegates, text, { ...called, ...room })
  const eventShock = options.eventShock ?? 0
  return (id: string, signers: Signers, paid: Numbers = {}) => {
    const noise = options.noise?.[id] ?? 0
    const { delegate, terms } = byId.get(id) as NonNullable<ReturnType<typeof byId.get>>
    const { record, ...rest } = terms
    const transfer = rest.transfer + (paid[id] ?? 0)
    const all = { ...rest, transfer, ...social(delegate, signers), record }
    return { utility: total(all) + noise + eventShock, noise, eventShock, terms: all }
  }
}

/** From what was signed, downward; from nobody upward among the same. */
function reconsider(game: Game): Signing {
  const { least } = sign(game, 'opt-in', 0)
  const { signers, waves } = fall(game)
  return { signers, waves, least, greatest: signers, votes: new Map() }
}

function playSummit(
  world: World, meeting: SummitValue, options: NaiveOptions, before: Memory | undefined,
): Played {
  const stand = standOn(world, meeting, before)
  const { venue, decrees, called, seated, delegates } = stand
  const { text, rounds } = before === undefined
    ? draftText(delegates.filter(({ id }) => called.drafters.some((one) => one.id === id)),
      venue, world.parameters)
    : { text: before.text, rounds: [] }
  const room = before?.room ?? called
  const evaluate = judge(world, stand, text, room, options)
  const { peerPull, coverageNeed, abstention } = world.parameters
  const ids = inIdOrder(seated).map(({ id }) => id).filter((id) => before?.signers.has(id) ?? true)
  const alone = venue.procedure === 'vote'
  const play = (paid: Numbers, out?: string): Signing => {
    const game = gameOf(ids, decrees, called.covered,
      alone || (peerPull >= 0 && coverageNeed >= 0),
      (id, signers) => (id === out ? -Infinity : evaluate(id, signers, paid).utility))
    const kept = out === undefined ? game
      : { ...game, pinned: new Map([...game.pinned, [out, false]]) }
    return before === undefined ? sign(kept, venue.procedure, abstention) : reconsider(kept)
  }
  const deal = { world, venue, decrees, seated, before, delegates, evaluate, play, text,
    met: gameOf(ids, decrees, called.covered, true, () => 0).met }
  const { signing, paid, spent } = buyHoldouts(deal)
  const { signers, waves, least, greatest, votes } = signing
  const light = lightSigners(deal, signers, paid)
  const listed = (some: Iterable<string>): string[] => {
    const among = new Set(some)
    return world.parties.map(({ id }) => id).filter((id) => among.has(id))
  }
  const summit = {
    forum: meeting.forum, date: meeting.date, text, rounds,
    present: seated.map(({ id }) => id),
    signatories: listed(signers),
    waves: waves.map(listed),
    equilibria: { least: listed(least), greatest: listed(greatest) },
    agents: Object.fromEntries(world.parties.map(({ id }) => {
      const vote = votes.get(id)
      return [id, {
        present: seated.some((party) => party.id === id),
        signs: signers.has(id),
        ...(vote === undefined ? {} : { vote }),
        ...evaluate(id, signers, paid),
      }]
    })),
  }
  const pivots = Object.fromEntries([...signers].map((id) =>
    [id, alone ? 0 : signers.size - 1 - play(paid, id).signers.size]))
  const left = before === undefined ? [] : [...before.signers, ...before.light]
    .filter((id) => !signers.has(id) && !light.includes(id))
  const received = Object.fromEntries(world.parties.map(({ id }) =>
    [id, (stand.received[id] ?? 0) + (paid[id] ?? 0)]))
  return {
    summit,
    deal: { light: listed(light), withdrew: listed(left), paid, spent, pivots },
    memory: { text, signers, light, room, decrees, received, world: before?.world ?? world },
  }
}

/**
 * Plays every summit of a scenario at the modes, straight from the equations: the yardstick that
 * the engine is compared with. Draws may be handed in.
 */
export function playNaive(scenario: ScenarioValue, options: NaiveOptions = {}): NaiveTrace {
  const memories = new Map<string, Memory>()
  const played = scenario.summits.map((meeting, m) => {
    const world = settle(options.worlds?.[m] ?? scenario)
    const before = meeting.review === true ? memories.get(meeting.forum) : undefined
    const one = playSummit(world, meeting, options, before)
    memories.set(meeting.forum, one.memory)
    return one
  })
  return {
    scenario: scenario.id,
    replicate: null,
    summits: played.map(({ summit }) => summit),
    deals: played.map(({ deal }) => deal),
  }
}
