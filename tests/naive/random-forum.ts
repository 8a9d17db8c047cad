import type { Dice } from './dice.ts'
import type {
  ForumValue, Invitation, Kind, Procedure, TextValue, Weighting,
} from './scenario-value.ts'

export interface Roster {
  readonly ids: readonly string[]
  /** A state that is invited wherever a list decides, never absent, and cares about everything. */
  readonly anchor: string
  readonly kinds: ReadonlyMap<string, Kind>
  /** May anybody be absent? */
  readonly absences: boolean
}

function randomInvitation(
  dice: Dice, { ids, anchor, kinds, absences }: Roster,
): Invitation | undefined {
  const others = ids.filter((id) => id !== anchor)
  const eligible = ids.filter((id) => ['state', 'organisation'].includes(kinds.get(id) as string))
  switch (dice.whole(0, 6)) {
    case 0: return 'all'
    case 1: return ['state', ...dice.some(['organisation', 'firm', 'community'], 0.4)]
    case 2: return [anchor, ...dice.some(others, 0.6)]
    case 3: return { except: dice.some(others, 0.2) }
    case 4: {
      // Above one half somebody attends; above three quarters somebody else does, too.
      const share = dice.between(absences ? 0.76 : 0.51, 0.98)
      return { expected: Math.round(share * eligible.length * 1e6) / 1e6 }
    }
    default: return undefined
  }
}

/** Those whom an observer's seat cannot confuse: nobody is invited and an observer at once. */
function randomObservers(
  dice: Dice, { ids, anchor, kinds }: Roster, invited: Invitation | undefined,
): string[] {
  const outside = ids.filter((id) => {
    const kind = kinds.get(id) as string
    if (id === anchor) return false
    if (Array.isArray(invited)) return !invited.includes(id) && !invited.includes(kind)
    return kind === 'firm' || kind === 'community'
  })
  return dice.some(outside, 0.5)
}

function randomText(dice: Dice, issues: readonly string[], low: number, high: number): TextValue {
  return {
    positions: Object.fromEntries(issues.map((issue) =>
      [issue, dice.chance(0.05) ? 0 : dice.between(0, 1)])),
    bindingness: dice.between(low, high),
  }
}

function randomInstrument(dice: Dice, issues: readonly string[]): Partial<ForumValue> {
  const mask = dice.chance(0.35) ? dice.some(issues, 0.6) : []
  const masked = mask.length > 0 ? mask : issues
  const min = dice.chance(0.3) ? dice.between(0, 0.4) : 0
  const max = dice.chance(0.4) ? dice.between(min, 1) : 1
  const form = dice.next()
  return {
    ...(mask.length > 0 ? { issues: mask } : {}),
    ...(min > 0 || max < 1 ? { bindingness: { min, max } } : {}),
    ...(form < 0.2 ? { text: randomText(dice, masked, min, max) } : {}),
    ...(form > 0.75
      ? { draft: { ...randomText(dice, masked, min, max), weight: dice.between(0.01, 3) } }
      : {}),
  }
}

interface Wanted {
  readonly procedure?: Procedure
  readonly weighting?: Weighting
}

/** One forum of a random scenario. */
export function randomForum(
  dice: Dice, roster: Roster, issues: readonly string[], wanted: Wanted,
): ForumValue {
  const invited = randomInvitation(dice, roster)
  const observers = dice.chance(0.3) ? randomObservers(dice, roster, invited) : []
  const procedure = dice.pick<Procedure>(['opt-in', 'opt-in', 'silence', 'vote'])
  const weighting = dice.pick<Weighting>(['equal', 'capability', 'gdp'])
  const chair = dice.chance(0.3) ? { chair: dice.pick(roster.ids) } : {}
  return {
    name: { en: 'Forum', zh: '论坛' },
    procedure: wanted.procedure ?? procedure,
    weighting: wanted.weighting ?? weighting,
    ...(invited === undefined ? {} : { invited }),
    ...(observers.length > 0 ? { observers } : {}),
    ...(dice.chance(0.6) ? { universality: dice.between(0, 1) } : {}),
    ...(dice.chance(0.5) ? { legitimacy: dice.between(0, 1) } : {}),
    ...(dice.chance(0.5) ? { host: dice.pick(roster.ids) } : {}),
    ...(dice.chance(0.5) ? { sponsor: dice.pick(roster.ids) } : {}),
    ...(dice.chance(0.2) ? { hostList: true } : {}),
    ...chair,
    ...('chair' in chair && dice.chance(0.8) ? { chairWeight: dice.between(0, 5) } : {}),
    ...(dice.chance(0.5) ? { rounds: dice.pick([0, 1, 5, 40, 80, 200]) } : {}),
    ...randomInstrument(dice, issues),
  }
}
