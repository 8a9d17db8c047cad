import { Dice } from './dice.ts'
import { randomAgent } from './random-agent.ts'
import { randomForum } from './random-forum.ts'
import type { Roster } from './random-forum.ts'
import type {
  AgentValue, DecisionValue, IssueValue, Kind, Loading, Procedure, Quantity, ScenarioValue,
  Weighting, Words,
} from './scenario-value.ts'

export interface RandomOptions {
  /** 1 to 14 when not given. */
  readonly agents?: number
  /** 1 to 6 when not given. */
  readonly issues?: number
  readonly summits?: number
  readonly procedure?: Procedure
  readonly weighting?: Weighting
  /** May peerPull and coverageNeed be negative (in about one scenario of ten)? Default true. */
  readonly negativePulls?: boolean
  /** Laid over the drawn parameters. */
  readonly parameters?: Readonly<Record<string, Quantity | string>>
}

const words = (text: string): Words => ({ en: text, zh: text })

function randomIds(dice: Dice, count: number): string[] {
  const styles = [
    (n: number) => `S${n}`, (n: number) => `b${n}`, (n: number) => `${n}-x`,
    (n: number) => `A_${n}`, (n: number) => `a${String(n).padStart(2, '0')}`,
  ]
  return dice.shuffled(Array.from({ length: count }, (_, n) => dice.pick(styles)(n)))
}

function randomIssues(dice: Dice, count: number): Record<string, IssueValue> {
  const names = dice.shuffled(['safety', 'access', 'rights', 'energy', 'arms', 'Zeta'])
  const loadings: Loading[] = ['safety', 'security', 'development', 'neutral']
  return Object.fromEntries(Array.from({ length: count }, (_, k) => {
    const name = names[k] ?? `issue-${k}`
    return [name, {
      name: words(name), loading: dice.pick(loadings), poles: [words('none'), words('full')],
    }]
  }))
}

function randomParameters(dice: Dice, negativePulls: boolean): Record<string, Quantity | string> {
  const drawn: Record<string, Quantity | string> = {}
  const draw = (name: string, low: number, high: number, ...special: number[]): void => {
    if (dice.chance(0.2)) return
    if (dice.chance(0.3)) drawn[name] = dice.pick([0, ...special])
    else drawn[name] = dice.between(low, high)
  }
  draw('securityTilt', 0, 2, 1)
  draw('capabilitySoftening', 0, 1, 0.5)
  draw('bindingStakes', 0, 1, 0.5)
  draw('accommodation', 0, 1, 0.5, 1, 0.5, 1)
  draw('goodwill', -0.5, 0.3)
  draw('voteGoodwill', -0.3, 0.5)
  draw('hostListGoodwill', 0, 0.4)
  draw('riskUrgency', 0, 0.5)
  draw('venuePull', 0, 0.3, 1.12)
  draw('relativeGains', 0, 1)
  draw('sponsorRivalry', 0, 1, 2.32)
  draw('peerPull', 0, 1.2, 2)
  draw('coverageNeed', 0, 1)
  draw('firmVoice', 0, 0.5)
  draw('communityVoice', 0, 0.5)
  draw('noise', 0, 1)
  draw('eventShock', 0, 0.6)
  draw('abstention', 0, 0.5, 0)
  if (dice.chance(0.7)) drawn['blocWidth'] = dice.chance(0.1) ? 1e6 : dice.between(0.2, 3)
  if (dice.chance(0.4)) drawn['surplusFloor'] = dice.between(0.01, 0.2)
  if (dice.chance(0.4)) drawn['roundStep'] = dice.chance(0.1) ? 0 : dice.between(0.1, 0.9)
  if (negativePulls && dice.chance(0.06)) drawn['peerPull'] = dice.between(-0.3, 0)
  if (negativePulls && dice.chance(0.06)) drawn['coverageNeed'] = dice.between(-0.3, 0)
  if (dice.chance(0.1)) drawn['goodwill'] = { low: -0.1, mode: 0.05, high: 0.1, origin: 'assumed' }
  if (dice.chance(0.15)) {
    const kept = dice.some(Object.entries(drawn), 0.3)
    return { use: dice.pick(['calibrated', 'mechanism']), ...Object.fromEntries(kept) }
  }
  return drawn
}

/** Roughly: mostly states, some of every other kind; the first is a state that is always there. */
function randomRoster(dice: Dice, count: number): Roster {
  const ids = randomIds(dice, count)
  const anchor = dice.pick(ids)
  const others: Kind[] = ['state', 'state', 'state', 'state', 'organisation', 'firm', 'community']
  const kinds = new Map(ids.map((id) => [id, id === anchor ? 'state' : dice.pick(others)] as const))
  return { ids, anchor, kinds, absences: dice.chance(0.4) }
}

function randomDecisions(
  dice: Dice, candidates: readonly string[], summits: ScenarioValue['summits'],
): DecisionValue[] {
  return dice.some(candidates, 0.12).map((agent) => {
    const summit = dice.pick(summits)
    return {
      agent,
      ...(dice.chance(0.3) ? { forum: summit.forum } : {}),
      ...(dice.chance(0.2) ? { date: summit.date } : {}),
      signs: dice.chance(0.5),
    }
  })
}

/** A valid scenario drawn from a seed, as the plain value of its file. */
export function randomScenario(seed: number, options: RandomOptions = {}): ScenarioValue {
  const dice = new Dice(seed)
  const issues = randomIssues(dice, options.issues ?? dice.whole(1, 6))
  const roster = randomRoster(dice, options.agents ?? dice.whole(1, 14))
  const forums = Object.fromEntries(Array.from({ length: dice.whole(1, 2) }, (_, f) =>
    [`forum-${f}`, randomForum(dice, roster, Object.keys(issues), options)]))
  const summits = Array.from({ length: options.summits ?? dice.whole(1, 3) }, (_, t) => ({
    forum: dice.pick(Object.keys(forums)), date: `2025-0${t + 2}-15`,
  }))
  const byChance = Object.values(forums).some(({ invited }) =>
    typeof invited === 'object' && 'expected' in invited)
  const needs = {
    interest: byChance,
    gdp: Object.values(forums).some(({ weighting }) => weighting === 'gdp'),
    models: dice.chance(0.5),
  }
  const agents = Object.fromEntries(roster.ids.map((id) =>
    [id, randomAgent(dice, { id, roster, issues: Object.keys(issues), needs })]))
  const free = roster.ids.filter((id) => id !== roster.anchor)
  const absent = roster.absences ? dice.some(free, 0.25).slice(0, byChance ? 1 : free.length) : []
  const sitting = roster.ids.filter((id) => roster.kinds.get(id) === 'state'
    && !absent.includes(id)
    && !Object.values(forums).some(({ observers }) => observers?.includes(id)))
  const decisions = dice.chance(0.5) ? randomDecisions(dice, sitting, summits) : []
  return {
    format: 1,
    id: `random-${seed}`,
    title: words(`Random ${seed}`),
    date: '2025-02-01',
    issues,
    agents,
    forums,
    summits,
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(absent.length > 0 ? { absent } : {}),
    ...(dice.chance(0.6) ? { world: { risk: dice.between(0, 1) } } : {}),
    parameters: {
      ...randomParameters(dice, options.negativePulls ?? true), ...options.parameters,
    },
  }
}

/** Random states that pull at each other, with nothing else going on: for measuring speed. */
export function benchScenario(seed: number, agents: number, issues: number): ScenarioValue {
  const dice = new Dice(seed)
  const names = Array.from({ length: issues }, (_, k) => `issue-${k}`)
  const loadings: Loading[] = ['safety', 'security', 'development', 'neutral']
  const draw = (low: number, high: number): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, dice.between(low, high)]))
  const ids = Array.from({ length: agents }, (_, i) => `S${String(i).padStart(4, '0')}`)
  return {
    format: 1,
    id: `bench-${agents}x${issues}`,
    title: words(`${agents} states, ${issues} issues`),
    date: '2025-02-01',
    issues: Object.fromEntries(names.map((name, k) => [name, {
      name: words(name), loading: loadings[k % 4] as Loading, poles: [words('none'), words('full')],
    }])),
    agents: Object.fromEntries(ids.map((id): [string, AgentValue] => [id, {
      kind: 'state', name: words(id), capability: dice.between(0, 1), positions: draw(0, 1),
      salience: { ...draw(0.1, 1), bindingness: dice.between(0.05, 0.5) },
      statusQuo: { ...draw(0, 1), bindingness: dice.between(0, 0.3) },
      security: dice.between(0, 1), alignment: dice.between(-2, 2), venue: dice.between(0, 1),
    }])),
    forums: { summit: { name: words('summit'), procedure: 'opt-in' } },
    summits: [{ forum: 'summit', date: '2025-03-01' }],
    parameters: {
      securityTilt: 1, capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: 0.5,
      goodwill: -0.05, peerPull: 0.05, blocWidth: 0.7, noise: 0,
    },
  }
}
