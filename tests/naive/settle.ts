import { allAtMode, atMode, atModeOr } from './read.ts'
import type {
  AgentValue, DecisionValue, ForumValue, Invitation, Kind, Loading, Procedure, Quantity,
  ScenarioValue, Weighting,
} from './scenario-value.ts'

export type Numbers = Readonly<Record<string, number>>

export interface Text {
  readonly positions: Numbers
  readonly bindingness: number
}

const zero = {
  securityTilt: 0, capabilitySoftening: 0, bindingStakes: 0, accommodation: 0,
  goodwill: 0, voteGoodwill: 0, hostListGoodwill: 0, riskUrgency: 0, venuePull: 0,
  relativeGains: 0, sponsorRivalry: 0, peerPull: 0, blocWidth: 1, coverageNeed: 0,
  firmVoice: 0, communityVoice: 0, noise: 0, eventShock: 0, abstention: 0,
  surplusFloor: 0.05, roundStep: 0.5, verifiedTrust: 0,
}

export type Parameters = typeof zero

const shared = {
  securityTilt: 1, capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: 0.5, blocWidth: 0.7,
}

const namedSets: Readonly<Record<string, { parameters: Partial<Parameters>; legitimacy: number }>> =
  {
    calibrated: {
      legitimacy: 1,
      parameters: {
        ...shared, goodwill: -0.067, venuePull: 1.12, sponsorRivalry: 2.32, noise: 0.638,
        eventShock: 0.54, abstention: 1.06, hostListGoodwill: 1.57, voteGoodwill: 1.28,
      },
    },
    mechanism: {
      legitimacy: 0.6,
      parameters: {
        ...shared, goodwill: -0.05, riskUrgency: 0.1, venuePull: 0.1, relativeGains: 0.5,
        peerPull: 0.05, coverageNeed: 0.2, firmVoice: 0.1, communityVoice: 0.05, noise: 0.05,
        abstention: 0.1, hostListGoodwill: 0.1, voteGoodwill: 0.1,
      },
    },
  }

export interface Party {
  readonly id: string
  readonly kind: Kind
  readonly capability: number
  readonly weight: number | undefined
  readonly security: number
  readonly safety: number
  /** The mean of safety and security. */
  readonly caution: number
  readonly alignment: number
  readonly venue: number
  readonly positions: Numbers
  readonly bindingness: number
  readonly salience: Numbers
  readonly bindingSalience: number
  readonly statusQuo: Numbers
  readonly bindingStatusQuo: number
  readonly transfer: number
  readonly trust: number
  readonly record: number
  readonly rivals: Numbers
  readonly voices: Numbers
  readonly peers: Numbers | undefined
  readonly groups: readonly string[]
  readonly prominence: number
  readonly military: number
  readonly shares: Numbers
}

export interface Venue {
  readonly id: string
  readonly universality: number
  readonly legitimacy: number
  readonly procedure: Procedure
  readonly host: string | undefined
  readonly sponsor: string | undefined
  readonly hostList: boolean
  readonly chair: string | undefined
  readonly chairWeight: number
  readonly weighting: Weighting
  readonly rounds: number
  readonly issues: readonly string[]
  readonly invited: Invitation
  readonly observers: readonly string[]
  readonly least: number
  readonly most: number
  readonly text: Text | undefined
  readonly draft: (Text & { readonly weight: number }) | undefined
  /** Bindingness of the lighter tier. */
  readonly tier: number | undefined
  readonly fund: { readonly budget: number; readonly for: readonly string[] } | undefined
}

export interface World {
  readonly id: string
  readonly loadings: Readonly<Record<string, Loading>>
  /** In the order of the file. */
  readonly parties: readonly Party[]
  readonly venues: ReadonlyMap<string, Venue>
  readonly summits: ScenarioValue['summits']
  readonly decisions: readonly DecisionValue[]
  readonly absent: readonly string[]
  readonly risk: number
  readonly parameters: Parameters
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

export const clip = (x: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, x))

/** The same things in the order of their ids, the order in which everything is summed. */
export function inIdOrder<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function settleParameters(value: ScenarioValue): { parameters: Parameters; legitimacy: number } {
  const { use, ...single } = value.parameters ?? {}
  const set = use === undefined ? undefined : namedSets[String(use)]
  if (use !== undefined && set === undefined) throw new Error(`unknown set ${String(use)}`)
  return {
    parameters: { ...zero, ...set?.parameters, ...allAtMode(single as Record<string, Quantity>) },
    legitimacy: set?.legitimacy ?? 1,
  }
}

/** Equation 2: an agent stronger than the mean of its kind wants a softer text. */
function bindingIdeal(agent: AgentValue, value: ScenarioValue, softening: number): number {
  if (agent.bindingness !== undefined) return atMode(agent.bindingness)
  const kin = Object.entries(value.agents)
    .map(([id, other]) => ({ id, other }))
    .filter(({ other }) => other.kind === agent.kind)
  const mean = sum(inIdOrder(kin).map(({ other }) => atMode(other.capability))) / kin.length
  return clip(0.5 + softening * (mean - atMode(agent.capability)), 0, 1)
}

function perIssue(value: ScenarioValue, written: Numbers, otherwise: number): Numbers {
  return Object.fromEntries(
    Object.keys(value.issues).map((issue) => [issue, written[issue] ?? otherwise]),
  )
}

function settleParty(id: string, value: ScenarioValue, parameters: Parameters): Party {
  const agent = value.agents[id] as AgentValue
  const salience = allAtMode(agent.salience)
  const statusQuo = allAtMode(agent.statusQuo)
  const security = atModeOr(agent.security ?? agent.safety, 0.5)
  const safety = atModeOr(agent.safety ?? agent.security, 0.5)
  return {
    id,
    kind: agent.kind,
    capability: atMode(agent.capability),
    weight: agent.weight === undefined ? undefined : atMode(agent.weight),
    security,
    safety,
    caution: (safety + security) / 2,
    alignment: atModeOr(agent.alignment, 0),
    venue: atModeOr(agent.venue, 0.5),
    positions: allAtMode(agent.positions),
    bindingness: bindingIdeal(agent, value, parameters.capabilitySoftening),
    salience: perIssue(value, salience, 1),
    bindingSalience: salience['bindingness'] ?? 1,
    statusQuo: perIssue(value, statusQuo, 0),
    bindingStatusQuo: statusQuo['bindingness'] ?? 0,
    transfer: atModeOr(agent.transfer, 0),
    trust: atModeOr(agent.trust, 0),
    record: atModeOr(agent.record, 0),
    rivals: allAtMode(agent.rivals),
    voices: allAtMode(agent.voices),
    peers: agent.peers === undefined ? undefined : allAtMode(agent.peers),
    groups: agent.groups ?? [],
    prominence: atModeOr(agent.prominence, 0),
    military: atModeOr(agent.military, 0),
    shares: allAtMode(agent.shares),
  }
}

function settleVenue(id: string, value: ScenarioValue, legitimacy: number): Venue {
  const forum = value.forums[id] as ForumValue
  const mask = forum.issues
  const issues = Object.keys(value.issues).filter((issue) => mask?.includes(issue) ?? true)
  const settleText = (text: NonNullable<ForumValue['text']>): Text => ({
    positions: Object.fromEntries(
      issues.map((issue) => [issue, atMode(text.positions[issue] as Quantity)]),
    ),
    bindingness: atMode(text.bindingness),
  })
  return {
    id,
    issues,
    universality: atModeOr(forum.universality, 0.5),
    legitimacy: atModeOr(forum.legitimacy, legitimacy),
    procedure: forum.procedure ?? 'opt-in',
    host: forum.host,
    sponsor: forum.sponsor,
    hostList: forum.hostList ?? false,
    chair: forum.chair,
    chairWeight: atModeOr(forum.chairWeight, 0),
    weighting: forum.weighting ?? 'equal',
    rounds: forum.rounds ?? 60,
    invited: forum.invited ?? 'all',
    observers: forum.observers ?? [],
    least: atModeOr(forum.bindingness?.min, 0),
    most: atModeOr(forum.bindingness?.max, 1),
    text: forum.text && settleText(forum.text),
    draft: forum.draft && {
      ...settleText(forum.draft),
      weight: atModeOr(forum.draft.weight, 1),
    },
    tier: forum.tier && atMode(forum.tier.bindingness),
    fund: forum.fund && {
      budget: atMode(forum.fund.budget),
      for: forum.fund.for ?? ['state', 'organisation', 'firm', 'community'],
    },
  }
}

/** A scenario with every default written out and every number at its mode. */
export function settle(value: ScenarioValue): World {
  const { parameters, legitimacy } = settleParameters(value)
  return {
    id: value.id,
    loadings: Object.fromEntries(
      Object.entries(value.issues).map(([issue, { loading }]) => [issue, loading]),
    ),
    parties: Object.keys(value.agents).map((id) => settleParty(id, value, parameters)),
    venues: new Map(
      Object.keys(value.forums).map((id) => [id, settleVenue(id, value, legitimacy)]),
    ),
    summits: value.summits,
    decisions: value.decisions ?? [],
    absent: value.absent ?? [],
    risk: atModeOr(value.world?.risk, 0.5),
    parameters,
  }
}
