import { sum } from './settle.ts'
import type { Numbers, Party, Text, Venue, World } from './settle.ts'

/** Equation 1: the exponent that tilts an agent's salience on one issue. */
function tilt(party: Party, issue: string, world: World): number {
  const strength = world.parameters.securityTilt
  switch (world.loadings[issue]) {
    case 'safety': return strength * (2 * party.safety - 1)
    case 'security': return strength * (2 * party.security - 1)
    case 'development': return -strength * (2 * party.caution - 1)
    default: return 0
  }
}

function draftingWeight(party: Party, venue: Venue): number {
  if (party.weight !== undefined) return party.weight
  switch (venue.weighting) {
    case 'capability': return Math.sqrt(party.capability)
    case 'gdp': return party.shares['gdp'] ?? 0
    default: return 1
  }
}

/** One agent at one summit: what it wants of a text (equations 1 to 4). */
export class Delegate {
  readonly id: string
  readonly party: Party
  readonly weight: number
  readonly salience: Numbers
  readonly bindingSalience: number
  readonly urgency: number
  readonly venuePull: number
  /** The transfer of its file and what others pay. */
  readonly transfer: number
  readonly #reserved: readonly string[]
  readonly #issues: readonly string[]
  readonly #stakes: number

  constructor(
    party: Party, venue: Venue, world: World, received = 0, reserved: readonly string[] = [],
  ) {
    const { parameters } = world
    this.transfer = party.transfer + received
    this.#reserved = reserved
    this.id = party.id
    this.party = party
    this.weight = draftingWeight(party, venue)
    this.#issues = venue.issues
    this.#stakes = parameters.bindingStakes
    const tilted = venue.issues.map((issue) =>
      (party.salience[issue] as number) * Math.exp(tilt(party, issue, world)))
    const total = sum(tilted) + party.bindingSalience
    this.salience = Object.fromEntries(
      venue.issues.map((issue, k) => [issue, (tilted[k] as number) / total]),
    )
    this.bindingSalience = party.bindingSalience / total
    const votes = venue.procedure === 'vote'
    this.urgency = (votes ? parameters.voteGoodwill : parameters.goodwill)
      + (venue.hostList ? parameters.hostListGoodwill : 0)
      + parameters.riskUrgency * party.caution * world.risk
    this.venuePull = votes ? 0 : parameters.venuePull * venue.legitimacy
      * (1 - 2 * Math.abs(party.venue - venue.universality))
  }

  /** Equation 3. */
  loss(positions: Numbers): number {
    return sum(this.#issues.map((issue) =>
      (this.salience[issue] as number)
        * ((positions[issue] as number) - (this.party.positions[issue] as number)) ** 2))
  }

  /** How much better the positions are than the agent's own status quo. */
  gain(positions: Numbers): number {
    return this.loss(this.party.statusQuo) - this.loss(positions)
  }

  fitOn(issue: string, text: Text): number {
    const ideal = this.party.positions[issue] as number
    const now = (this.party.statusQuo[issue] as number) - ideal
    const then = (text.positions[issue] as number) - ideal
    return (1 + this.#stakes * text.bindingness) * (this.salience[issue] as number)
      * (now * now - then * then)
  }

  fit(text: Text): number {
    return sum(this.#issues.map((issue) => this.fitOn(issue, text)))
  }

  /** The same for a signature that leaves reserved issues out. */
  keptFitOn(issue: string, text: Text): number {
    return this.#reserved.includes(issue) ? 0 : this.fitOn(issue, text)
  }

  keptFit(text: Text): number {
    return sum(this.#issues.map((issue) => this.keptFitOn(issue, text)))
  }

  bind(text: Text): number {
    const { bindingness, bindingStatusQuo } = this.party
    return -this.bindingSalience
      * ((text.bindingness - bindingness) ** 2 - (bindingStatusQuo - bindingness) ** 2)
  }

  /** Equation 4. */
  surplus(text: Text): number {
    return this.fit(text) + this.bind(text) + this.urgency + this.venuePull + this.transfer
  }
}
