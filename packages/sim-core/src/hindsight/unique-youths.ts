/** What a count of unique youths over a period says under the assumptions below. */
export interface StockAndFlow {
  /** Entries a day. */
  readonly perDay: number;
  /** Mean number in care at a moment. */
  readonly meanInCare: number;
}

/**
 * Stock and flow from the number of different youths in care during a period of `days` days, when the mean stay is known
 * or assumed. For a form without a limit of places, in balance, with Poisson entries (M/G/infinity), who is there during
 * the period are those in care at its start, on average rate x mean stay (Little), and those who enter in it, rate x days:
 *
 *     E[unique] = rate x (days + mean stay)
 *
 * whatever the spread of stays. So one count gives rate and stock together only if the stay comes from elsewhere: the
 * count alone cannot tell many short stays from few long ones. A youth who comes back within the period must not be
 * counted as a new entry. Throws a RangeError for numbers that cannot be.
 */
export function stockAndFlowOfUniqueYouths(counted: {
  readonly unique: number;
  readonly meanStayDays: number;
  readonly days: number;
}): StockAndFlow {
  const { unique, meanStayDays, days } = counted;
  if (!(unique >= 0 && meanStayDays >= 0 && days > 0)) {
    throw new RangeError(`Not possible: ${unique} youths in ${days} days with a mean stay of ${meanStayDays} days.`);
  }
  const perDay = unique / (days + meanStayDays);
  return { perDay, meanInCare: perDay * meanStayDays };
}
