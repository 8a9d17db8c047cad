/**
 * Shapley values: what each of `players` adds, averaged over all orders in which they may come.
 * `worth[s]` is the worth of the coalition whose members are the set bits of `s`; there must be
 * 2^players of them. They add up to the worth of all less the worth of none.
 */
export function shapley(worth: ArrayLike<number>, players: number): number[] {
  const size = 1 << players;
  if (worth.length !== size) throw new Error(`${worth.length} worths for ${players} players`);
  const orders = factorial(players);
  const values: number[] = [];
  for (let player = 0; player < players; player++) {
    const bit = 1 << player;
    let sum = 0;
    for (let without = 0; without < size; without++) {
      if ((without & bit) !== 0) continue;
      const before = membersOf(without);
      const ways = factorial(before) * factorial(players - 1 - before);
      sum += ways * (worth[without | bit] - worth[without]);
    }
    values.push(sum / orders);
  }
  return values;
}

function membersOf(coalition: number): number {
  let members = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) members += rest & 1;
  return members;
}

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k++) product *= k;
  return product;
}
