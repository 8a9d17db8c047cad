import { clip, inIdOrder, sum } from './settle.ts'
import type { Numbers, Parameters, Text, Venue } from './settle.ts'
import type { Delegate } from './delegate.ts'

/** Whoever pulls at the draft: a delegate, or the inherited draft as a phantom agent. */
interface Puller {
  readonly pull: (text: Text) => number
  readonly salience: Numbers
  readonly bindingSalience: number
  readonly positions: Numbers
  readonly bindingness: number
  readonly gain: (positions: Numbers) => number
}

/** S^-v, with the four cases written out. */
function accommodate(surplus: number, accommodation: number): number {
  if (accommodation === 0) return 1
  if (accommodation === 0.5) return 1 / Math.sqrt(surplus)
  if (accommodation === 1) return 1 / surplus
  return Math.exp(-accommodation * Math.log(surplus))
}

function asPuller(
  delegate: Delegate, venue: Venue, accommodation: number, floor: number,
): Puller {
  const weight = delegate.weight * (delegate.id === venue.chair ? 1 + venue.chairWeight : 1)
  return {
    pull: (text) =>
      weight * accommodate(Math.max(delegate.surplus(text), floor), accommodation),
    salience: delegate.salience,
    bindingSalience: delegate.bindingSalience,
    positions: delegate.party.positions,
    bindingness: delegate.party.bindingness,
    gain: (positions) => delegate.gain(positions),
  }
}

function asPhantom(draft: NonNullable<Venue['draft']>, issues: readonly string[]): Puller {
  const uniform = 1 / (issues.length + 1)
  return {
    pull: () => draft.weight,
    salience: Object.fromEntries(issues.map((issue) => [issue, uniform])),
    bindingSalience: uniform,
    positions: draft.positions,
    bindingness: draft.bindingness,
    gain: () => 0,
  }
}

/** A weighted mean; where nobody cares the draft stays as it is. */
function balance(upper: number, lower: number, otherwise: number): number {
  return lower === 0 ? otherwise : upper / lower
}

interface Pulls {
  readonly pullers: readonly Puller[]
  readonly pulls: readonly number[]
}

function targetPositions(
  { pullers, pulls }: Pulls, from: Text, issues: readonly string[],
): Numbers {
  return Object.fromEntries(issues.map((issue) => {
    const weights = pullers.map((puller, i) =>
      (pulls[i] as number) * (puller.salience[issue] as number))
    const upper = sum(pullers.map((puller, i) =>
      (weights[i] as number) * (puller.positions[issue] as number)))
    return [issue, balance(upper, sum(weights), from.positions[issue] as number)]
  }))
}

function targetBindingness(
  { pullers, pulls }: Pulls, from: Text, venue: Venue, stakes: number,
): number {
  const upper = sum(pullers.map((puller, i) => (pulls[i] as number)
    * (puller.bindingSalience * puller.bindingness + (stakes / 2) * puller.gain(from.positions))))
  const lower = sum(pullers.map((puller, i) => (pulls[i] as number) * puller.bindingSalience))
  return clip(balance(upper, lower, from.bindingness), venue.least, venue.most)
}

/** The first draft: the compromise of those who draft, its bindingness taken at its positions. */
function compromise(delegates: readonly Delegate[], venue: Venue, stakes: number): Text {
  const pullers = delegates.map((delegate) => asPuller(delegate, venue, 0, 0))
  const middle = {
    positions: Object.fromEntries(venue.issues.map((issue) => [issue, 0.5])),
    bindingness: 0.5,
  }
  const pulls = { pullers, pulls: pullers.map((puller) => puller.pull(middle)) }
  const positions = targetPositions(pulls, middle, venue.issues)
  const at = { positions, bindingness: middle.bindingness }
  return { positions, bindingness: targetBindingness(pulls, at, venue, stakes) }
}

function step(from: Text, to: Text, share: number): Text {
  const move = (a: number, b: number): number => a + share * (b - a)
  return {
    positions: Object.fromEntries(Object.entries(from.positions).map(([issue, position]) =>
      [issue, move(position, to.positions[issue] as number)])),
    bindingness: move(from.bindingness, to.bindingness),
  }
}

function largestMove(from: Text, to: Text): number {
  return Math.max(
    Math.abs(to.bindingness - from.bindingness),
    ...Object.entries(from.positions).map(([issue, position]) =>
      Math.abs((to.positions[issue] as number) - position)),
  )
}

/** Equations 5 and 6: the text after the last round, and the text after every round played. */
export function draftText(
  drafters: readonly Delegate[], venue: Venue, parameters: Parameters,
): { text: Text; rounds: Text[] } {
  if (venue.text !== undefined) return { text: venue.text, rounds: [] }
  const { bindingStakes, accommodation, surplusFloor, roundStep } = parameters
  const delegates = inIdOrder(drafters)
  const { draft } = venue
  const pullers = delegates.map((delegate) =>
    asPuller(delegate, venue, accommodation, surplusFloor))
  if (draft !== undefined) pullers.push(asPhantom(draft, venue.issues))
  let text: Text = draft === undefined
    ? compromise(delegates, venue, bindingStakes)
    : {
        positions: draft.positions,
        bindingness: clip(draft.bindingness, venue.least, venue.most),
      }
  const rounds: Text[] = []
  while (rounds.length < venue.rounds) {
    const pulls = { pullers, pulls: pullers.map((puller) => puller.pull(text)) }
    const next = step(text, {
      positions: targetPositions(pulls, text, venue.issues),
      bindingness: targetBindingness(pulls, text, venue, bindingStakes),
    }, roundStep)
    const moved = largestMove(text, next)
    text = next
    rounds.push(text)
    if (moved < 1e-13) break
  }
  return { text, rounds }
}
