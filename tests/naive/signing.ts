import type { Procedure } from './scenario-value.ts'

/** Sweeps through the agents after which sequential play is cut off. */
export const longestPlay = 100

type Choices = ReadonlySet<string>

export interface Game {
  /** Those who may sign, in id order. */
  readonly ids: readonly string[]
  readonly pinned: ReadonlyMap<string, boolean>
  /** An agent's utility when exactly these sign. */
  readonly value: (id: string, signers: Choices) => number
  /** Do these signers meet the agent's conditions? */
  readonly met: (id: string, signers: Choices) => boolean
  /** More signers never lower anybody's value. */
  readonly isotone: boolean
}

export interface Play {
  readonly signers: Choices
  readonly waves: readonly (readonly string[])[]
}

/** Whether it would sign beside these: by decree or by its own utility, and on its conditions. */
function agrees({ pinned, value, met }: Game, id: string, signers: Choices): boolean {
  return (pinned.get(id) ?? value(id, signers) >= 0) && met(id, signers)
}

/** Equation 8 from nobody: in each wave all who now would sign do so. */
function rise(game: Game): Play {
  const signers = new Set<string>()
  const waves: string[][] = []
  for (;;) {
    const seen = new Set(signers)
    const wave = game.ids.filter((id) =>
      !seen.has(id) && agrees(game, id, seen))
    if (wave.length === 0) return { signers, waves }
    wave.forEach((id) => signers.add(id))
    waves.push(wave)
  }
}

/** Equation 8 from everybody: in each wave all who now would not sign withdraw. */
export function fall(game: Game): Play {
  const signers = new Set(game.ids)
  const waves: string[][] = []
  for (;;) {
    const seen = new Set(signers)
    const wave = game.ids.filter((id) =>
      seen.has(id) && !agrees(game, id, seen))
    if (wave.length === 0) return { signers, waves }
    wave.forEach((id) => signers.delete(id))
    waves.push(wave)
  }
}

/** One agent after the other changes its mind, in id order, until a sweep changes nothing. */
function takeTurns(game: Game, start: boolean): Play {
  const signers = new Set(game.ids.filter((id) => game.pinned.get(id) ?? start))
  const waves: string[][] = []
  while (waves.length < longestPlay) {
    const changed = waves.length === 0
      ? game.ids.filter((id) => game.pinned.get(id) === !start)
      : []
    for (const id of game.ids) {
      const signs = agrees(game, id, signers)
      if (signs === signers.has(id)) continue
      if (signs) signers.add(id)
      else signers.delete(id)
      changed.push(id)
    }
    if (changed.length === 0) break
    waves.push(changed)
  }
  return { signers, waves }
}

export type Vote = 'yes' | 'no' | 'abstain'

/** A vote does not look at the others, so it is one simultaneous choice. */
export function castVotes(game: Game, abstention: number): Map<string, Vote> {
  const nobody = new Set<string>()
  return new Map(game.ids.map((id) => {
    const pin = game.pinned.get(id)
    if (pin !== undefined) return [id, pin ? 'yes' : 'no']
    const value = game.value(id, nobody)
    return [id, value >= 0 ? 'yes' : value < -abstention ? 'no' : 'abstain']
  }))
}

export interface Signing extends Play {
  readonly least: Choices
  readonly greatest: Choices
  readonly votes: ReadonlyMap<string, Vote>
}

/** Who signs under a procedure, in which waves, with both extreme equilibria. */
export function sign(game: Game, procedure: Procedure, abstention: number): Signing {
  if (procedure === 'vote') {
    const votes = castVotes(game, abstention)
    const yes = game.ids.filter((id) => votes.get(id) === 'yes')
    const signers = new Set(yes)
    return { signers, waves: yes.length > 0 ? [yes] : [], least: signers, greatest: signers, votes }
  }
  const up = game.isotone ? rise(game) : takeTurns(game, false)
  const down = game.isotone ? fall(game) : takeTurns(game, true)
  const played = procedure === 'silence' ? down : up
  return { ...played, least: up.signers, greatest: down.signers, votes: new Map() }
}
