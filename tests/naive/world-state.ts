import { atMode, atModeOr } from './read.ts'
import type { ForumValue, Quantity, ScenarioValue } from './scenario-value.ts'

/** What the naive world is told of a summit: what was adopted, who was there and who signed. */
export interface GivenSummit {
  readonly forum: string
  readonly date: string
  readonly present: readonly string[]
  readonly signatories: readonly string[]
  readonly text: {
    readonly positions: Readonly<Record<string, number>>
    readonly bindingness: number
  }
  readonly agents: Readonly<Record<string, {
    readonly utility: number
    readonly terms: { readonly transfer: number }
  }>>
}

/** One agent's changing numbers, by plain names. */
export interface Someone {
  readonly id: string
  readonly kind: string
  readonly tied: boolean
  c: number
  safety: number
  security: number
  readonly safetyAtFirst: number
  readonly securityAtFirst: number
  trust: number
  g: number
  x: Record<string, number>
  q: Record<string, number>
  bq: number
  trustTarget?: number
  threat: number
  received: number
  giver?: string
}

export interface Venue {
  legitimacy: number
  target?: number
  readonly utility: Record<string, number>
}

type Extra = Readonly<Record<string, unknown>>
export const extra = (thing: object, key: string, otherwise: number): number =>
  atModeOr((thing as Extra)[key] as Quantity | undefined, otherwise)

export const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => add(numbers) / numbers.length

/** A world in plain objects, at the modes, and what can be said of it as it stands. */
export class NaiveState {
  risk: number
  deployment: number
  frontier: number
  opaque = 0
  norms: number
  readonly people: Someone[]
  readonly venues: Record<string, Venue>
  readonly value: ScenarioValue

  constructor(value: ScenarioValue) {
    this.value = value
    const world = value.world ?? {}
    this.risk = extra(world, 'risk', 0.5)
    this.deployment = extra(world, 'deployment', 0)
    this.frontier = extra(world, 'frontier', 1)
    this.norms = extra(world, 'norms', 0)
    this.people = Object.entries(value.agents).map(([id, agent]) => {
      const tied = agent.safety === undefined || agent.security === undefined
      const safety = atModeOr(agent.safety ?? agent.security, 0.5)
      const security = atModeOr(agent.security ?? agent.safety, 0.5)
      const stock = (issue: string): number => atModeOr(agent.statusQuo?.[issue], 0)
      return {
        id, kind: agent.kind, tied, safety, security,
        c: atMode(agent.capability), safetyAtFirst: safety, securityAtFirst: security,
        trust: atModeOr(agent.trust, 0), g: atModeOr(agent.alignment, 0),
        x: this.each((issue) => atModeOr(agent.positions[issue], 0.5)), q: this.each(stock),
        bq: stock('bindingness'), threat: 0, received: 0,
      }
    })
    this.venues = Object.fromEntries(Object.entries(value.forums).map(([id, forum]) =>
      [id, { legitimacy: atModeOr(forum.legitimacy, 1), utility: {} }]))
  }

  each(of: (issue: string) => number): Record<string, number> {
    return Object.fromEntries(Object.keys(this.value.issues).map((issue) => [issue, of(issue)]))
  }

  parameter(name: string, otherwise = 0): number {
    return extra(this.value.parameters ?? {}, name, otherwise)
  }

  agent(id: string) {
    const agent = this.value.agents[id]
    if (agent === undefined) throw new Error(`nobody is ${id}`)
    return agent
  }

  forum(id: string): ForumValue {
    const forum = this.value.forums[id]
    if (forum === undefined) throw new Error(`no forum ${id}`)
    return forum
  }

  someone(id: string): Someone {
    const found = this.people.find((one) => one.id === id)
    if (found === undefined) throw new Error(`nobody is ${id}`)
    return found
  }

  get states(): Someone[] {
    const states = this.people.filter(({ kind }) => kind === 'state')
    return states.length > 0 ? states : this.people
  }

  issues(...loadings: string[]): string[] {
    return Object.entries(this.value.issues)
      .filter(([, { loading }]) => loadings.includes(loading)).map(([id]) => id)
  }

  stringency({ q, bq }: Someone): number {
    const issues = this.issues('safety')
    return issues.length === 0 ? 0 : bq * mean(issues.map((issue) => q[issue] as number))
  }

  /** (12) */
  governance(): { g: number, deficit: number } {
    const flight = this.parameter('leakage')
    const rows = this.states.map((one) => ({ share: one.c, z: this.stringency(one) }))
    const stays = rows.map(({ share, z }) => share * Math.exp(-flight * z))
    const g = add(rows.map(({ z }, n) => z * (stays[n] as number))) / add(stays)
    const all = add(rows.map(({ share }) => share))
    return { g, deficit: Math.max(0, add(rows.map(({ share, z }) => share * z)) / all - g) }
  }

  /** (11) at some years after the start. */
  hazard(t: number): { efficacy: number, hazard: number, opaque: number } {
    const d = this.deployment
    const efficacy = (1 - Math.exp(-this.parameter('informationGain') * d))
      * Math.exp(-this.parameter('lockIn') * d)
    const { g } = this.governance()
    const used = 1 - this.parameter('useNeeded') * Math.exp(-d)
    const parts = [
      (1 - this.parameter('controlExisting', 1) * efficacy * g)
        * this.parameter('hazardExisting') * this.frontier * used,
      (1 - this.parameter('controlOpaque', 0.5) * efficacy * g)
        * this.parameter('hazardOpaque') * this.frontier * used
        * Math.exp(-this.parameter('opaqueDecay') * t),
      (1 - this.parameter('controlEmergent', 0.1) * efficacy * g)
        * this.parameter('hazardEmergent')
        * Math.max(0, this.frontier - this.parameter('emergenceThreshold')),
    ] as const
    const hazard = add(parts)
    return { efficacy, hazard, opaque: hazard > 0 ? (parts[1] + parts[2]) / hazard : 0 }
  }

  kernel(left: Someone, right: Someone): number {
    return Math.exp(-((left.g - right.g) ** 2) / (2 * this.parameter('blocWidth', 1) ** 2))
  }

  weight(id: string): number {
    return atModeOr(this.agent(id).weight, 1)
  }

  seats(forum: string): string[] {
    const { invited } = this.forum(forum)
    if (!Array.isArray(invited)) throw new Error('a list of the invited')
    return invited as string[]
  }
}
