import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { playNaive } from './naive.ts'
import type { NaiveSummit, NaiveTrace } from './naive.ts'
import { readScenario } from './read.ts'
import type { AgentValue, ForumValue, Quantity, ScenarioValue } from './scenario-value.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

const fixture1 = readScenario(fixture('fixture-1.yaml'))
const fixture2 = readScenario(fixture('fixture-2.yaml'))

function withParameters(
  scenario: ScenarioValue, parameters: Readonly<Record<string, Quantity>>,
): ScenarioValue {
  return { ...scenario, parameters: { ...scenario.parameters, ...parameters } }
}

/** Every key of the expected value stands in the found one, numbers to 1e-9. */
function expectAgreement(found: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number') {
    expect(Math.abs((found as number) - expected), path).toBeLessThan(1e-9)
  } else if (Array.isArray(expected)) {
    expect(found, path).toHaveLength(expected.length)
    expected.forEach((item, k) =>
      expectAgreement((found as unknown[])[k], item, `${path}[${k}]`))
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, item] of Object.entries(expected)) {
      expectAgreement((found as Record<string, unknown>)[key], item, `${path}.${key}`)
    }
  } else {
    expect(found, path).toBe(expected)
  }
}

const words = { en: 'x', zh: 'x' }
const agent = (value: Partial<AgentValue> & Pick<AgentValue, 'positions'>): AgentValue =>
  ({ kind: 'state', name: words, capability: 0.5, ...value })

/** A scenario of neutral issues named as the positions of its agents. */
function scenarioOf(
  agents: Readonly<Record<string, AgentValue>>,
  parameters: Readonly<Record<string, Quantity>> = {},
  forum: Partial<ForumValue> = {},
): ScenarioValue {
  const issues = Object.keys(Object.values(agents)[0]?.positions ?? {})
  return {
    format: 1, id: 'x', title: words, date: '2025-01-01',
    issues: Object.fromEntries(issues.map((issue) =>
      [issue, { name: words, loading: 'neutral', poles: [words, words] }])),
    agents,
    forums: { f: { name: words, ...forum } },
    summits: [{ forum: 'f', date: '2025-01-02' }],
    parameters,
  }
}

const only = (trace: NaiveTrace): NaiveSummit => trace.summits[0] as NaiveSummit
const play = (...given: Parameters<typeof scenarioOf>): NaiveSummit =>
  only(playNaive(scenarioOf(...given)))
const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('the fixtures', () => {
  const expected = JSON.parse(fixture('fixture-1.expected.json')) as Record<string, unknown>
  test.each([0, 1])('fixture 1 at accommodation %i', (accommodation) => {
    expect(Object.keys(expected)).toHaveLength(2)
    const trace = playNaive(withParameters(fixture1, { accommodation }))
    expectAgreement(trace, expected[`accommodation=${accommodation}`])
  })

  test.each([
    [0, 1, 7.389955687], [1, 1, 7.252645708], [1, 10, 7.375178715], [1, 100, 7.388467889],
  ])('fixture 2 at accommodation %i and goodwill %i', (accommodation, goodwill, years) => {
    const { text } = only(playNaive(withParameters(fixture2, { accommodation, goodwill })))
    expect(Math.abs((text.positions['standard'] as number) - (years - 4) / 6)).toBeLessThan(1e-9)
  })
})

describe('equation 1', () => {
  test('tilts each issue by the preference of its loading', () => {
    const party = agent({
      positions: { a: 0, b: 0, c: 0, d: 0 }, statusQuo: { a: 1, b: 1, c: 1, d: 1 },
      salience: { a: 1, b: 2, c: 0.5, d: 1, bindingness: 0.5 }, safety: 0.9, security: 0.3,
    })
    const base = scenarioOf({ A: party }, { securityTilt: 1.5 }, {
      text: { positions: { a: 0, b: 0, c: 0, d: 0 }, bindingness: 0 },
    })
    const loadings = { a: 'safety', b: 'security', c: 'development', d: 'neutral' } as const
    const { terms } = only(playNaive({
      ...base,
      issues: Object.fromEntries(Object.entries(loadings).map(([issue, loading]) =>
        [issue, { name: words, loading, poles: [words, words] }])),
    })).agents['A'] as NaiveSummit['agents'][string]
    const raw = [Math.exp(1.2), 2 * Math.exp(-0.6), 0.5 * Math.exp(-0.3), 1]
    const total = add(raw) + 0.5
    const shares = raw.map((share) => share / total)
    Object.values(terms.fit).forEach((fit, k) => expect(fit).toBeCloseTo(shares[k] as number, 14))
  })
})

describe('equations 2 to 4', () => {
  test('a strong agent has a softer ideal, relative to its own kind', () => {
    const at = { positions: { a: 0.5 } }
    const summit = play({
      A: agent({ ...at, capability: 0.9 }), B: agent({ ...at, capability: 0.3 }),
      C: agent({ ...at, capability: 1, kind: 'firm' }),
    }, { capabilitySoftening: 0.5 }, { text: { positions: { a: 0.5 }, bindingness: 1 } })
    const bindOf = (ideal: number): number => -0.5 * ((1 - ideal) ** 2 - ideal ** 2)
    expect(summit.agents['A']?.terms.bind).toBeCloseTo(bindOf(0.5 - 0.15), 14)
    expect(summit.agents['B']?.terms.bind).toBeCloseTo(bindOf(0.5 + 0.15), 14)
    expect(summit.agents['C']?.terms.bind).toBeCloseTo(bindOf(0.5), 14)
  })

  test('d(fit + bind)/db at a fixed text is mu [l(q) - l(y)] - 2 sigma_b (b - b_i)', () => {
    const party = agent({
      positions: { a: 0.2, b: 0.7 }, salience: { a: 1, b: 2, bindingness: 1 },
      statusQuo: { a: 0.9, b: 0.1, bindingness: 0.2 }, bindingness: 0.35,
    })
    const positions = { a: 0.4, b: 0.5 }
    const worth = (bindingness: number): number => {
      const { terms } = play({ A: party }, { bindingStakes: 0.6 }, {
        text: { positions, bindingness },
      }).agents['A'] as NaiveSummit['agents'][string]
      return add(Object.values(terms.fit)) + terms.bind
    }
    const loss = (a: number, b: number): number => (a - 0.2) ** 2 / 4 + (b - 0.7) ** 2 / 2
    for (const b of [0.1, 0.35, 0.8]) {
      const slope = 0.6 * (loss(0.9, 0.1) - loss(0.4, 0.5)) - (2 / 4) * (b - 0.35)
      expect((worth(b + 1e-3) - worth(b - 1e-3)) / 2e-3).toBeCloseTo(slope, 11)
    }
  })
})

const crowd = (status: 'own' | 'none') => Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => {
    const positions = Object.fromEntries([0, 1, 2, 3].map((k) =>
      [`i${k}`, ((i * 37 + k * 61 + i * k * 17) % 101) / 100]))
    return [`A${i}`, agent({
      positions, weight: 0.2 + ((i * 29) % 13) / 13,
      salience: { i0: 1, i1: 0.2 + (i % 4), i2: 0.5, i3: 1 + (i % 3), bindingness: 0.3 },
      statusQuo: status === 'own' ? positions : {},
    })]
  }))

describe('equations 5 and 6 without accommodation', () => {
  test('without accommodation the text is the compromise', () => {
    const agents = crowd('none')
    const { text } = play(agents)
    for (const issue of ['i0', 'i1', 'i2', 'i3']) {
      const parts = Object.values(agents).map((one) => {
        const salience = one.salience as Record<string, number>
        const share = (salience[issue] as number) / add(Object.values(salience))
        return { pull: (one.weight as number) * share, at: one.positions[issue] as number }
      })
      const compromise = add(parts.map(({ pull, at }) => pull * at))
        / add(parts.map(({ pull }) => pull))
      expect(Math.abs((text.positions[issue] as number) - compromise)).toBeLessThan(1e-12)
    }
  })

  test('equal weights and saliences give the mean, an overwhelming chair its own ideal', () => {
    const agents = Object.fromEntries([0.1, 0.4, 0.9].map((a, i) =>
      [`A${i}`, agent({ positions: { a } })]))
    expect(play(agents).text.positions['a']).toBeCloseTo(1.4 / 3, 14)
    const chaired = play(agents, {}, { chair: 'A2', chairWeight: 1e12 })
    expect(chaired.text.positions['a']).toBeCloseTo(0.9, 11)
  })

  test('rounds close the gap by the factor 1 - alpha', () => {
    const agents = { A: agent({ positions: { a: 0.2 } }), B: agent({ positions: { a: 0.6 } }) }
    const { rounds } = play(agents, { roundStep: 0.3 }, {
      rounds: 20, draft: { positions: { a: 0.9 }, bindingness: 0.1, weight: 0 },
    })
    expect(rounds).toHaveLength(20)
    rounds.forEach(({ positions, bindingness }, r) => {
      expect(positions['a']).toBeCloseTo(0.4 + 0.7 ** (r + 1) * 0.5, 13)
      expect(bindingness).toBeCloseTo(0.5 + 0.7 ** (r + 1) * -0.4, 13)
    })
  })

  test('an inherited draft pulls with its own weight and uniform salience', () => {
    const party = agent({ positions: { a: 0.2, b: 0.6 }, salience: { a: 1, b: 2, bindingness: 1 } })
    const { text } = play({ A: party }, { roundStep: 1 }, {
      draft: { positions: { a: 0.8, b: 0 }, bindingness: 0.1, weight: 1.5 },
    })
    expect(text.positions['a']).toBeCloseTo((0.2 / 4 + 1.5 * 0.8 / 3) / (1 / 4 + 1.5 / 3), 14)
    expect(text.positions['b']).toBeCloseTo((0.6 / 2) / (1 / 2 + 1.5 / 3), 14)
    expect(text.bindingness).toBeCloseTo((0.5 / 4 + 1.5 * 0.1 / 3) / (1 / 4 + 1.5 / 3), 14)
  })
})

describe('equations 5 and 6 with accommodation', () => {
  test('two agents at the ends: the root of the Nash condition', () => {
    const end = (a: number, weight: number): AgentValue => agent({
      positions: { a }, statusQuo: { a }, weight, salience: { a: 1, bindingness: 0 },
    })
    const { text } = play({ A: end(0, 2), B: end(1, 1) }, { accommodation: 1, goodwill: 1.5 }, {
      rounds: 200, bindingness: { min: 0, max: 0 },
    })
    const y = text.positions['a'] as number
    expect(Math.abs(y - 0.378522627)).toBeLessThan(1e-9)
    expect((2 * y) / (1.5 - y * y)).toBeCloseTo((1 - y) / (1.5 - (1 - y) ** 2), 12)
  })

  test('Nash and compromise differ by O(1/goodwill)', () => {
    const at = (accommodation: number, goodwill: number) => play(
      crowd('own'), { accommodation, goodwill }, { rounds: 200, bindingness: { min: 0, max: 0 } },
    ).text.positions
    const scaled = [10, 100, 1000, 10000].map((goodwill) => goodwill * Math.max(
      ...Object.entries(at(0, goodwill)).map(([issue, position]) =>
        Math.abs((at(1, goodwill)[issue] as number) - position))))
    const [first, ...rest] = scaled as [number, number, number, number]
    expect(first).toBeGreaterThan(1e-4)
    rest.forEach((one) => expect(Math.abs(one / rest[2] - 1)).toBeLessThan(0.02))
    expect(Math.abs(first / rest[2] - 1)).toBeLessThan(0.1)
  })

  test('the text is a stationary point of the sum of w S^(1-v)/(1-v)', () => {
    const accommodation = 0.5
    const agents = crowd('none')
    const parameters = { accommodation, goodwill: 1, bindingStakes: 0.1 }
    const { text } = play(agents, parameters, { rounds: 400 })
    const objective = (positions: Record<string, number>, bindingness: number): number => {
      const { agents: found } = play(agents, parameters, { text: { positions, bindingness } })
      return add(Object.entries(found).map(([id, { utility }]) =>
        (agents[id]?.weight as number) * 2 * Math.sqrt(utility)))
    }
    const best = objective(text.positions, text.bindingness)
    for (const issue of Object.keys(text.positions)) {
      for (const h of [-1e-3, 1e-3]) {
        const moved = { ...text.positions, [issue]: (text.positions[issue] as number) + h }
        expect(objective(moved, text.bindingness)).toBeLessThan(best)
      }
    }
    expect(Math.abs(text.bindingness - 0.5)).toBeLessThan(0.49)
    for (const h of [-1e-3, 1e-3]) {
      expect(objective(text.positions, text.bindingness + h)).toBeLessThan(best)
    }
  })
})
