/**
 * Share a whole number out by weight, in whole numbers that add up: each gets its part rounded down, and what is left
 * goes to the largest remainders.
 */
export function shareOut<Id extends string>(total: number, weights: Readonly<Record<Id, number>>): Record<Id, number> {
  const ids = Object.keys(weights) as Id[];
  const sum = ids.reduce((all, id) => all + weights[id], 0);
  const exact = ids.map((id) => ({ id, part: (total * weights[id]) / sum }));
  const left = total - exact.reduce((all, { part }) => all + Math.floor(part), 0);
  const luckiest = exact.toSorted((a, b) => (b.part % 1) - (a.part % 1)).slice(0, left);
  return Object.fromEntries(
    exact.map((share) => [share.id, Math.floor(share.part) + (luckiest.includes(share) ? 1 : 0)]),
  ) as Record<Id, number>;
}
