/** In what the amounts of the cell are counted: so many euro, written with so many decimals. */
export interface MoneyScale {
  readonly unit: "million" | "thousand";
  readonly euro: number;
  readonly decimals: number;
}

const inMillions: MoneyScale = { unit: "million", euro: 1e6, decimals: 1 };
const inThousands: MoneyScale = { unit: "thousand", euro: 1e3, decimals: 0 };

/** Millions, or thousands where what is left or lacking in a year never comes to one: there "0,0" would say nothing. */
export function moneyScale(results: readonly (number | null)[]): MoneyScale {
  const largest = Math.max(0, ...results.map((euro) => Math.abs(euro ?? 0)));
  return largest < 950_000 ? inThousands : inMillions;
}
