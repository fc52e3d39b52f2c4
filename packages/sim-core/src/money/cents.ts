/** Whole cents of euro; always a safe integer. */
export type Cents = number;

/**
 * So many units at so many euro, in whole cents: half a cent goes up. The only place where a euro becomes cents, once for
 * each line of the ledger; totals are sums of lines and are never rounded.
 */
export function toCents(units: number, euro: number): Cents {
  const cents = Math.round(units * euro * 100);
  if (!Number.isSafeInteger(cents))
    throw new RangeError(`${units} times ${euro} euro is more than can be counted in cents.`);
  return cents;
}

export function toEuro(cents: Cents): number {
  return cents / 100;
}

/** A part of an amount by days, such that the parts of consecutive stretches add up to the whole. */
export function partByDays(whole: Cents, { from, until, of }: { from: number; until: number; of: number }): Cents {
  return Math.round((whole * until) / of) - Math.round((whole * from) / of);
}

export function sumOfCents(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, cents) => sum + cents, 0);
}
