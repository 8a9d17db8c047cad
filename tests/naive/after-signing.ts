import type { Decrees } from './decrees.ts'
import type { Delegate } from './delegate.ts'
import { inIdOrder } from './settle.ts'
import type { Numbers, Party, Text, Venue, World } from './settle.ts'
import type { Game, Signing } from './signing.ts'
import type { NaiveTerms, Signers } from './terms.ts'

/** A meeting whose text is known and whose signatures may still be bought or lightened. */
export interface Deal {
  readonly world: World
  readonly venue: Venue
  readonly decrees: Decrees
  readonly seated: readonly Party[]
  readonly before: { readonly light: readonly string[] } | undefined
  readonly delegates: readonly Delegate[]
  readonly text: Text
  readonly met: Game['met']
  readonly evaluate: (id: string, signers: Signers, paid: Numbers) =>
    { readonly utility: number; readonly terms: NaiveTerms }
  readonly play: (paid: Numbers) => Signing
}

interface Bought {
  readonly signing: Signing
  readonly paid: Numbers
  readonly spent: number
}

/** A fund buys the cheapest holdout that it may, as long as its budget lasts. */
export function buyHoldouts(deal: Deal): Bought {
  const { venue: { fund, procedure }, decrees, seated, before, evaluate, play, met } = deal
  let bought: Bought = { signing: play({}), paid: {}, spent: 0 }
  if (fund === undefined || procedure === 'vote' || before !== undefined) return bought
  for (;;) {
    const { signing: { signers }, paid, spent } = bought
    const offers = inIdOrder(seated)
      .filter(({ id, kind, groups }) => !signers.has(id) && decrees.get(id)?.signs === undefined
        && [id, kind, ...groups].some((name) => fund.for.includes(name)) && met(id, signers))
      .map(({ id }) => ({ id, price: -evaluate(id, signers, paid).utility }))
      .filter(({ price }) => price > 0)
      .sort((a, b) => a.price - b.price)
    const [cheapest] = offers
    if (cheapest === undefined) return bought
    // A little more than the price, so that rounding does not undo the purchase.
    const price = cheapest.price + 1e-12
    if (spent + price > fund.budget) return bought
    const now = { ...paid, [cheapest.id]: (paid[cheapest.id] ?? 0) + price }
    bought = { signing: play(now), paid: now, spent: spent + price }
  }
}

/** Who signs the lighter tier: the same positions at a lower bindingness. */
export function lightSigners(deal: Deal, signers: Signers, paid: Numbers): string[] {
  const { venue, world, decrees, delegates, seated, before, evaluate, met, text } = deal
  const { tier, procedure } = venue
  if (tier === undefined || procedure === 'vote') return []
  const bindingness = Math.min(tier, text.bindingness)
  const { bindingStakes } = world.parameters
  const ratio = (1 + bindingStakes * bindingness) / (1 + bindingStakes * text.bindingness)
  return seated.map(({ id }) => id).filter((id) => {
    if (signers.has(id) || before?.light.includes(id) === false) return false
    const decree = decrees.get(id)
    if (decree?.signs === false || decree?.walksOut === true || !met(id, signers)) return false
    const { utility, terms } = evaluate(id, signers, paid)
    const fit = Object.values(terms.fit).reduce((a, b) => a + b, 0)
    const delegate = delegates.find((one) => one.id === id) as Delegate
    const bind = delegate.bind({ ...text, bindingness }) - terms.bind
    return utility + (ratio - 1) * (fit + terms.coverage) + bind >= 0
  })
}
