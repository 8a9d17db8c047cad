import { atMode, atModeOr } from './read.ts'
import type { ForumValue } from './scenario-value.ts'
import {
  add, extra, NaiveState, type GivenSummit, type Someone, type Venue,
} from './world-state.ts'

const clip = (x: number): number => Math.min(1, Math.max(0, x))
const years = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 / 365.25

/** Equations 9 to 17 once more, by their formulas. */
export class NaiveWorld extends NaiveState {
  /** Per summit, e_if |F_i| of everybody. */
  readonly pens: Record<string, number>[] = []

  lambda(name: string, step: number): number {
    const halfLife = this.parameter(name)
    return halfLife === 0 ? 0 : 1 - 0.5 ** (step / halfLife)
  }

  /** Every equation reads this world; the next one is written beside it. */
  advance(step: number, t: number): void {
    const { hazard, opaque } = this.hazard(t - step)
    const next = this.people.map((one) => ({ ...one, x: { ...one.x } }))
    next.forEach((after, n) => {
      const now = this.people[n] as Someone
      this.securitise(now, after, this.lambda('securityHalfLife', step))
      const drift = this.lambda('positionHalfLife', step)
      for (const issue of Object.keys(now.x)) {
        after.x[issue] = (1 - drift) * (now.x[issue] as number) + drift * (now.q[issue] as number)
      }
      const trust = this.lambda('trustHalfLife', step)
      if (now.trustTarget !== undefined) {
        after.trust = (1 - trust) * now.trust + trust * now.trustTarget
      }
      if (now.giver !== undefined) {
        const kept = Math.exp(-step * this.parameter('transferAlignment') * now.received)
        after.g = kept * now.g + (1 - kept) * this.someone(now.giver).g
      }
    })
    const cs = this.states.map(({ c }) => c)
    const deployed = this.parameter('deploymentRate') * this.frontier * step
      * (add(cs.map((c) => c * c)) / add(cs))
    const top = Math.max(...this.people.map(({ c }) => c))
    const k = this.people.map((one) => one.c * this.frontier * Math.exp(this.growth(one, step)))
    const highest = Math.max(...k)
    next.forEach((after, n) => { after.c = ((k[n] as number) / highest) * top })
    const lambda = this.lambda('riskHalfLife', step)
    this.risk = clip((1 - lambda) * this.risk + lambda * (1 - Math.exp(-hazard)))
    if (this.parameter('opaqueVoice') !== 0) this.opaque = opaque
    this.deployment += deployed
    this.frontier = highest / top
    this.people.splice(0, next.length, ...next)
    const law = this.lambda('legitimacyHalfLife', step)
    for (const venue of Object.values(this.venues)) {
      if (venue.target === undefined) continue
      venue.legitimacy = (1 - law) * venue.legitimacy + law * venue.target
    }
  }

  /** (10) */
  growth(one: Someone, step: number): number {
    const kin = this.people.filter(({ kind, c }) => kind === one.kind && c > 0)
    const leader = Math.max(...kin.map(({ c }) => c))
    const openness = extra(this.agent(one.id), 'openness', 1)
    const speed = this.parameter('capabilityGrowth')
      + this.parameter('increasingReturns') * (one.c / add(kin.map(({ c }) => c)) - 1 / kin.length)
      - this.parameter('safetyBrake') * this.stringency(one)
    return step * speed
      + (1 - (1 - this.parameter('diffusion') * openness) ** step) * Math.log(leader / one.c)
  }

  /** (14) */
  securitise(now: Someone, after: Someone, lambda: number): void {
    const rivals = this.agent(now.id).rivals ?? {}
    const z = add(Object.entries(rivals).map(([id, r]) =>
      atMode(r) * this.someone(id).c / (now.c + this.someone(id).c)))
    const all = add(Object.values(rivals).map((r) => atMode(r)))
    const risk = this.parameter('riskSecurity') * (this.risk - 0.5)
    const rivalry = this.parameter('rivalrySecurity')
      * (z / Math.max(1, all) + this.parameter('clubThreat') * now.threat)
    const u = now.tied ? this.parameter('untied') : 1
    const safety = now.safetyAtFirst + risk + (1 - u) * rivalry
    const security = now.securityAtFirst + rivalry + (1 - u) * risk
    after.safety = clip((1 - lambda) * now.safety + lambda * safety)
    after.security = clip((1 - lambda) * now.security + lambda * security)
  }

  /** (17): before the summits of a day are held. */
  attend(summits: readonly GivenSummit[]): void {
    const sharpness = this.parameter('attentionSharpness')
    const voice = 1 + this.parameter('opaqueVoice') * this.opaque
    const forums = Object.keys(this.value.forums)
    const worth = (id: string, forum: string): number => {
      const apart = Math.abs(atModeOr(this.agent(id).venue, 0.5)
        - atModeOr(this.forum(forum).universality, 0.5))
      const venue = this.venues[forum] as Venue
      const all = add(this.seats(forum).map((other) => this.weight(other)))
      return Math.exp(sharpness * (
        this.parameter('venuePull') * venue.legitimacy * (1 - 2 * apart)
        + (venue.utility[id] ?? 0) + this.weight(id) / all))
    }
    for (const { forum } of summits) {
      this.pens.push(Object.fromEntries(this.people.map(({ id, kind }) => {
        const own = forums.filter((other) => this.seats(other).includes(id))
        const share = !own.includes(forum) ? 0
          : own.length * worth(id, forum) / add(own.map((other) => worth(id, other)))
        return [id, (sharpness === 0 ? 1 : share) * (kind === 'community' ? voice : 1)]
      })))
    }
  }

  /** What a summit leaves behind. */
  absorb(summit: GivenSummit): void {
    const { forum: id, text, signatories, present } = summit
    const forum = this.forum(id)
    const venue = this.venues[id] as Venue
    const signs = (one: string): boolean => signatories.includes(one)
    const seats = this.seats(id)
    const weight = (ids: readonly string[]): number => add(ids.map((one) => this.weight(one)))
    const share = weight(signatories) / weight(seats)
    const seated = this.states.filter((one) => seats.includes(one.id)).length / this.states.length
    const procedure = this.parameter('inputLegitimacy', 0.5)
    const content = add(this.issues('safety', 'security').map((d) => text.positions[d] as number))
      / add(Object.values(text.positions))
    const force = this.parameter('normUptake') * extra(forum, 'implementation', 1)
      * (share >= extra(forum, 'entryIntoForce', 0) ? 1 : this.parameter('softForce'))
    for (const one of this.people) {
      if (present.includes(one.id)) {
        const others = present.filter((other) => other !== one.id)
        const apart = (ids: readonly string[]): number => add(ids.map((other) =>
          (1 - this.kernel(one, this.someone(other))) * this.weight(other)))
        if (apart(others) > 0) {
          one.trustTarget = signs(one.id) ? apart(others.filter(signs)) / apart(others) : 0
        }
      }
      const rivals = Object.entries(this.agent(one.id).rivals ?? {})
      if (!seats.includes(one.id)) {
        const near = add(rivals.map(([other, r]) => (signs(other) ? atMode(r) : 0)))
          / Math.max(1, add(rivals.map(([, r]) => atMode(r))))
        one.threat = Math.max(one.threat,
          content * (1 - atModeOr(forum.universality, 0.5)) * near)
      }
      venue.utility[one.id] = summit.agents[one.id]?.utility ?? NaN
      const given = summit.agents[one.id]?.terms.transfer ?? NaN
      if (signs(one.id) && given > 0 && forum.sponsor !== undefined && forum.sponsor !== one.id) {
        one.received = Math.min(1, one.received + given)
        one.giver = forum.sponsor
      }
      this.takeUp(one, forum, text, force, signs(one.id))
    }
    venue.target = procedure * extra(forum, 'legitimacyChain', 1) * seated
      + (1 - procedure) * (0.5 + 0.5 * text.bindingness) * share
    if (signatories.length > 0) this.norms++
  }

  /** (9) */
  takeUp(
    one: Someone, forum: ForumValue, text: GivenSummit['text'], force: number, signed: boolean,
  ): void {
    const near = forum.sponsor === undefined ? 0
      : this.parameter('emulation') * this.kernel(one, this.someone(forum.sponsor))
    const exposed = Math.min(1, this.parameter('spillover') + near
      + extra(this.agent(one.id), 'exposure', 0) * extra(forum, 'reach', 1))
    const u = force * (signed ? this.parameter('selfCompliance', 1) : exposed)
    for (const [issue, y] of Object.entries(text.positions)) {
      one.q[issue] = (1 - u) * (one.q[issue] as number) + u * y
    }
    one.bq = (1 - u) * one.bq + u * text.bindingness
  }

  /**
   * Moves through the days of summits, cut into equal steps of at most `step` years, and from the
   * last one in whole steps to the end.
   */
  play(summits: readonly GivenSummit[], end: string, step: number): void {
    const start = this.value.date
    let before = 0
    for (const date of [...new Set([start, ...summits.map((summit) => summit.date)])].sort()) {
      const now = years(start, date)
      const cuts = Math.max(1, Math.ceil((now - before) / step - 1e-9))
      for (let n = 1; n <= cuts && now > before; n++) {
        this.advance((now - before) / cuts, before + ((now - before) * n) / cuts)
      }
      before = now
      const held = summits.filter((summit) => summit.date === date)
      this.attend(held)
      for (const summit of held) this.absorb(summit)
    }
    const last = years(start, end)
    while (last - before > 1e-9) {
      const length = Math.min(step, last - before)
      before += length
      this.advance(length, before)
    }
  }
}
