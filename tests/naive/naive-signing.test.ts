import { describe, expect, test } from 'vitest'
import { playNaive } from './naive.ts'
import type { NaiveAgent, NaiveSummit } from './naive.ts'
import { randomScenario } from './random-model.ts'
import type {
  AgentValue, ForumValue, Kind, Quantity, ScenarioValue,
} from './scenario-value.ts'

const words = { en: 'x', zh: 'x' }

/** Agents who differ in what is said here alone, before a text that leaves them all cold. */
function indifferent(
  agents: Readonly<Record<string, Partial<AgentValue>>>,
  parameters: Readonly<Record<string, Quantity>>,
  forum: Partial<ForumValue> = {},
  more: Partial<ScenarioValue> = {},
): ScenarioValue {
  return {
    format: 1, id: 'x', title: words, date: '2025-01-01',
    issues: { a: { name: words, loading: 'safety', poles: [words, words] } },
    agents: Object.fromEntries(Object.entries(agents).map(([id, value]) => [id, {
      kind: 'state', name: words, capability: 0.5, positions: { a: 0.5 },
      statusQuo: { a: 0.5 }, ...value,
    }])),
    forums: { f: { name: words, text: { positions: { a: 0.5 }, bindingness: 0 }, ...forum } },
    summits: [{ forum: 'f', date: '2025-01-02' }],
    parameters,
    ...more,
  }
}

const first = (scenario: ScenarioValue, noise: Record<string, number> = {}): NaiveSummit =>
  playNaive(scenario, { noise }).summits[0] as NaiveSummit
const of = (summit: NaiveSummit, id: string): NaiveAgent => summit.agents[id] as NaiveAgent
const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function total({ terms, noise, eventShock }: NaiveAgent): number {
  const { fit, ...others } = terms
  return add(Object.values(fit)) + add(Object.values(others)) + noise + eventShock
}

describe('equation 7', () => {
  test('urgency, venue, transfer, record and the draws are what they are said to be', () => {
    const scenario = indifferent(
      { A: { security: 0.8, safety: 0.4, venue: 0.9, transfer: 0.03, record: -0.2 } },
      { goodwill: 0.1, hostListGoodwill: 0.2, riskUrgency: 0.5, venuePull: 2 },
      { universality: 0.7, legitimacy: 0.5, hostList: true },
      { world: { risk: 0.4 } },
    )
    const [summit] = playNaive(scenario, { noise: { A: 0.01 }, eventShock: -0.5 }).summits
    const { terms, utility } = of(summit as NaiveSummit, 'A')
    expect(terms.urgency).toBeCloseTo(0.1 + 0.2 + 0.5 * 0.6 * 0.4, 14)
    expect(terms.venue).toBeCloseTo(2 * 0.5 * (1 - 0.4), 14)
    expect(utility).toBeCloseTo(0.42 + 0.6 + 0.03 - 0.2 + 0.01 - 0.5, 14)
  })

  test('voices, rivals and the sponsor', () => {
    const kindOf: Record<string, Kind> = { F: 'firm', G: 'firm', C: 'community' }
    const gains = { A: 0.5, F: 0.9, G: 0.6, C: 0.3, R: 0.8 }
    const positions = Object.fromEntries(Object.entries(gains).map(([id, statusQuo]) => [id, {
      statusQuo: { a: statusQuo }, positions: { a: 0.4 },
      salience: { bindingness: 0 },
      kind: kindOf[id] ?? 'state',
    }]))
    const scenario = indifferent({
      ...positions,
      A: {
        ...positions['A'], voices: { F: 0.2, G: 0.6, C: 0.1 }, rivals: { R: 0.5, C: 1 },
        trust: 0.25, military: 0.5, alignment: 2,
      },
      R: { ...positions['R'], alignment: -0.5 },
    }, { firmVoice: 0.2, communityVoice: 0.1, relativeGains: 0.8, sponsorRivalry: 3 },
    { sponsor: 'R' })
    const fit = (id: keyof typeof gains): number => (gains[id] - 0.4) ** 2 - 0.1 ** 2
    const summit = first(scenario)
    expect(of(summit, 'A').terms.fit['a']).toBeCloseTo(fit('A'), 14)
    expect(of(summit, 'A').terms.domestic).toBeCloseTo(
      0.2 * (0.25 * fit('F') + 0.75 * fit('G') - fit('A')) + 0.1 * (fit('C') - fit('A')), 14)
    expect(of(summit, 'A').terms.relative).toBeCloseTo(
      -0.8 * 0.75 * 0.5 * (fit('R') - fit('A')) - 3 * 1 * 0.5 * 1.5, 14)
    expect(of(summit, 'R').terms.relative).toBe(-0)
  })

})

describe('the terms that look at other signatures', () => {
  test('the kernel weighs the others at the table by affinity', () => {
    const summit = first(indifferent({
      A: { weight: 3 }, B: { alignment: 1, weight: 2 }, C: { alignment: -2 },
      D: { weight: 50 }, E: { kind: 'firm' },
    }, { peerPull: 0.4, blocWidth: 0.8, goodwill: -0.1 }, {}, {
      absent: ['D'], decisions: [{ agent: 'B', signs: true }, { agent: 'C', signs: false }],
    }))
    const near = 2 * Math.exp(-1 / 1.28)
    const far = Math.exp(-4 / 1.28)
    expect(of(summit, 'A').terms.peer).toBeCloseTo((0.4 * near) / (near + far), 14)
    expect(summit.present).toEqual(['A', 'B', 'C'])
    expect(summit.waves).toEqual([['B'], ['A']])
  })

  test('coverage is the share of the others of the invited kinds who sign', () => {
    const agents = {
      A: { capability: 0.2, security: 0.6, safety: 0.2 }, B: { capability: 0.3 },
      C: { capability: 0.5 }, D: { capability: 0.1 }, E: { kind: 'firm' as const, capability: 1 },
    }
    const forum = { text: { positions: { a: 0.5 }, bindingness: 0.5 } }
    const more = { absent: ['D'], decisions: [{ agent: 'B', signs: true }] }
    const parameters = { coverageNeed: 0.4, bindingStakes: 1, goodwill: -9 }
    const plain = first(indifferent(agents, parameters, forum, more))
    expect(of(plain, 'A').terms.coverage).toBeCloseTo(-0.4 * 1.5 * 0.4 * (1 - 0.3 / 0.9), 14)
    const shares = { A: 0.9, B: 0.05, C: 0.05, D: 0.1 }
    const withModels = first(indifferent({
      ...agents,
      ...Object.fromEntries(Object.entries(shares).map(([id, models]) =>
        [id, { ...agents[id as keyof typeof shares], shares: { models } }])),
    }, parameters, forum, more))
    expect(of(withModels, 'A').terms.coverage).toBeCloseTo(-0.4 * 1.5 * 0.4 * 0.75, 14)
  })
})

describe('equation 8', () => {
  const n = 15
  const utilities = (seed: number): Record<string, number> => Object.fromEntries(
    Array.from({ length: n }, (_, i) =>
      [`A${i}`, ((i * 7919 + seed * 104729) % 997) / 997 * 0.5 - 0.44937]))

  test('an endless kernel is Granovetter: the extreme equilibria by sorting', () => {
    const seen = new Set<number>()
    for (let seed = 0; seed < 40; seed++) {
      const noise = utilities(seed)
      const agents = Object.fromEntries(Object.keys(noise).map((id, i) => [id, { alignment: i }]))
      const scenario = indifferent(agents, { peerPull: 0.45, blocWidth: 1e9 })
      const bind = of(first(scenario), 'A0').terms.bind
      const own = Object.values(noise).map((u) => u + bind).sort((a, b) => b - a)
      // The k-th most willing signs when the k - 1 before it do.
      let least = 0
      while (least < n && (own[least] as number) + (0.45 * least) / (n - 1) >= 0) least++
      let greatest = n
      const holds = (k: number): boolean =>
        (own[k - 1] as number) + (0.45 * (k - 1)) / (n - 1) >= 0
      while (greatest > 0 && !holds(greatest)) greatest--
      const { equilibria, signatories } = first(scenario, noise)
      expect([equilibria.least.length, equilibria.greatest.length]).toEqual([least, greatest])
      expect(signatories).toEqual(equilibria.least)
      seen.add(least)
    }
    expect(seen.size).toBeGreaterThan(3)
  })

  test('least and greatest bound every fixed point, and procedures choose between them', () => {
    let apart = 0
    for (let seed = 0; seed < 30; seed++) {
      const noise = Object.fromEntries(Object.entries(utilities(seed)).slice(0, 8))
      const ids = Object.keys(noise)
      const agents = Object.fromEntries(ids.map((id, i) => [id, { alignment: (i * 3) % 5 }]))
      const scenario = indifferent(agents, { peerPull: 0.4, blocWidth: 1.5, coverageNeed: 0.2 })
      const { equilibria } = first(scenario, noise)
      const worthAt = (signers: readonly string[]): Record<string, boolean> => {
        const pinned = { ...scenario, decisions: ids.map((agent) =>
          ({ agent, signs: signers.includes(agent) })) }
        const { agents: found } = first(pinned, noise)
        return Object.fromEntries(ids.map((id) => [id, (found[id] as NaiveAgent).utility >= 0]))
      }
      const fixed = Array.from({ length: 256 }, (_, bits) =>
        ids.filter((_id, i) => (bits >> i) % 2 === 1))
        .filter((signers) => Object.entries(worthAt(signers))
          .every(([id, wants]) => wants === signers.includes(id)))
      expect(equilibria.least).toEqual(ids.filter((id) => fixed.every((s) => s.includes(id))))
      expect(equilibria.greatest).toEqual(ids.filter((id) => fixed.some((s) => s.includes(id))))
      if (equilibria.least.length < equilibria.greatest.length) apart++
      const silence = { ...scenario, forums: {
        f: { ...(scenario.forums['f'] as ForumValue), procedure: 'silence' as const },
      } }
      const played = first(silence, noise)
      expect(played.signatories).toEqual(equilibria.greatest)
      expect(played.waves.flat().sort()).toEqual(
        ids.filter((id) => !equilibria.greatest.includes(id)).sort())
    }
    expect(apart).toBeGreaterThan(3)
  })
})

describe('votes', () => {
  test('a vote is decided alone: yes, no or abstention', () => {
    const scenario = indifferent(
      { A: {}, B: {}, C: {}, D: {} },
      { voteGoodwill: 0.1, goodwill: 9, venuePull: 1, peerPull: 1, coverageNeed: 1,
        abstention: 0.5 },
      { procedure: 'vote' }, { decisions: [{ agent: 'D', signs: false }] },
    )
    const summit = first(scenario, { A: 0, B: -0.3, C: -0.8, D: 1 })
    expect(Object.values(summit.agents).map(({ vote }) => vote))
      .toEqual(['yes', 'abstain', 'no', 'no'])
    expect(summit.signatories).toEqual(['A'])
    expect(of(summit, 'A').utility).toBeCloseTo(0.1, 14)
  })
})

describe('random scenarios', () => {
  const summits = Array.from({ length: 400 }, (_, seed) => {
    const scenario = randomScenario(seed)
    return playNaive(scenario).summits.map((summit) => ({ scenario, summit }))
  }).flat()

  test('the same seed gives the same scenario, another one another', () => {
    expect(randomScenario(7)).toEqual(randomScenario(7))
    expect(JSON.stringify(randomScenario(7))).not.toBe(JSON.stringify(randomScenario(8)))
  })

  test('terms add up, and texts stay within their instrument', () => {
    for (const { scenario, summit } of summits) {
      const bounds = scenario.forums[summit.forum]?.bindingness ?? {}
      expect(summit.text.bindingness).toBeGreaterThanOrEqual((bounds.min ?? 0) as number)
      expect(summit.text.bindingness).toBeLessThanOrEqual((bounds.max ?? 1) as number)
      Object.values(summit.text.positions).forEach((position) => {
        expect(position).toBeGreaterThanOrEqual(0)
        expect(position).toBeLessThanOrEqual(1)
      })
      for (const found of Object.values(summit.agents)) {
        expect(Math.abs(found.utility - total(found))).toBeLessThan(1e-12)
      }
    }
  })

  test('somebody always sits at the table', () => {
    summits.forEach(({ summit }) => expect(summit.present.length).toBeGreaterThan(0))
  })

  test('nobody who may choose regrets its choice', () => {
    for (const { scenario, summit } of summits) {
      const { peerPull, coverageNeed } = scenario.parameters ?? {}
      if ([peerPull, coverageNeed].some((pull) => typeof pull === 'number' && pull < 0)) continue
      const pinned = (scenario.decisions ?? []).map(({ agent }) => agent)
      for (const [id, found] of Object.entries(summit.agents)) {
        if (!found.present) expect(found.signs).toBe(false)
        else if (!pinned.includes(id)) expect(found.signs).toBe(found.utility >= 0)
      }
    }
  })

  test('they cover what the model can do', () => {
    const seen = (test: (summit: NaiveSummit, scenario: ScenarioValue) => boolean): number =>
      summits.filter(({ scenario, summit }) => test(summit, scenario)).length
    const forumOf = (summit: NaiveSummit, scenario: ScenarioValue): ForumValue =>
      scenario.forums[summit.forum] as ForumValue
    const terms = ['domestic', 'relative', 'peer', 'coverage', 'record', 'transfer'] as const
    for (const term of terms) {
      expect(seen(({ agents }) =>
        Object.values(agents).some((one) => one.terms[term] !== 0))).toBeGreaterThan(20)
    }
    for (const key of ['text', 'draft', 'issues', 'observers', 'chair', 'sponsor'] as const) {
      expect(seen((summit, scenario) => forumOf(summit, scenario)[key] !== undefined))
        .toBeGreaterThan(20)
    }
    expect(seen(({ waves }) => waves.length > 1)).toBeGreaterThan(20)
    expect(seen(({ equilibria: { least, greatest } }) => least.length < greatest.length))
      .toBeGreaterThan(10)
    expect(seen(({ signatories, present }) =>
      signatories.length > 0 && signatories.length < present.length)).toBeGreaterThan(100)
    expect(seen(({ rounds }) => rounds.length > 10)).toBeGreaterThan(100)
  })
})

describe('attendance', () => {
  test('those with a chance of one half attend, and one absence moves nobody else', () => {
    const agents = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`A${i}`, {
      capability: ((i * 5) % 9) / 10, prominence: ((i * 4) % 9) / 9,
      groups: i % 2 === 0 ? ['G7', 'EU'] : ['EU', 'AU'],
    }]))
    const score = (i: number): number => 7.2 * (((i * 5) % 9) / 10)
      + 2.5 * (i % 2 === 0 ? 1 : 1 / 3) + 2.75 * (((i * 4) % 9) / 9) + (i === 4 ? 6 : 0)
    const scores = Array.from({ length: 9 }, (_, i) => score(i))
    // Newton's steps on the number expected, instead of bisections.
    const likely = (expected: number): string[] => {
      let alpha = -5
      for (let step = 0; step < 100; step++) {
        const chances = scores.map((one) => 1 / (1 + Math.exp(-alpha - one)))
        const slope = add(chances.map((p) => p * (1 - p)))
        alpha -= Math.max(-0.5, Math.min(0.5, (add(chances) - expected) / slope))
      }
      return scores.flatMap((one, i) => (alpha + one >= 0 ? [`A${i}`] : []))
    }
    const present = (expected: number, absent: readonly string[]): readonly string[] =>
      first(indifferent(agents, {}, { invited: { expected }, host: 'A4' }, { absent })).present
    const sizes = new Set<number>()
    for (let expected = 2.03; expected < 8; expected += 0.05) {
      const attending = likely(expected)
      sizes.add(attending.length)
      expect(present(expected, [])).toEqual(attending)
      expect(present(expected, ['A4'])).toEqual(attending.filter((id) => id !== 'A4'))
    }
    expect(sizes.size).toBeGreaterThan(5)
  })
})
