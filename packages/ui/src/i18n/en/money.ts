import type { Messages } from "../messages.ts";

export const euro: Messages["euro"] = { million: "million euro", thousand: "thousand euro", whole: "euro" };

export const money: Messages["money"] = {
  eyebrow: "Money",
  titlePending: "Money: what is left of the budget?",
  title: {
    short: (amount, years) => `${years}, ${amount} is lacking`,
    left: (amount, years) => `${years}, ${amount} is left`,
    years: (from, to) => (from === to ? `In ${from}` : `From ${from} up to and including ${to}`),
  },
  lead: {
    short: (amount) => `${amount} lacking`,
    left: (amount) => `${amount} left`,
    sameSide: (low, high) => `In 9 out of 10 runs that is ${low} to ${high}.`,
    one: (amount) => `In at least 9 out of 10 runs that is ${amount}.`,
    bothSides: (low, high) => `9 out of 10 runs range from ${low} to ${high}.`,
    worst: (year, amount) => `The worst year is ${year}: ${amount}.`,
  },
  prices: {
    notMeasured: "No price was measured: each is an assumption or derived from other figures.",
    partlyMeasured: "Some of the prices were not measured: they are assumptions or derived from other figures.",
    measured: "The prices come from sources.",
    spread: "Prices have a range: so the band is also one of not knowing.",
    fixed: "The prices are fixed: the band comes from chance alone.",
    below: "Where each amount comes from stands at the end.",
  },
  description: (unit) =>
    `By year what is left of the budget (above zero) or lacking (below zero), in ${unit} of that year. The stroke is the mean, the band holds 9 out of 10 runs.`,
  yLabel: (unit) => `${unit} left or lacking`,
  zero: "the budget exactly",
  range: (low, high) => `${low} to ${high}`,
  ledger: "The ledger",
  total: "Together",
  band: "9 out of 10",
  rounded: "Means. Amounts are rounded, so they do not always add up exactly.",
  lines: {
    budget: "Budget (the square)",
    fixedInUse: "Fixed: places in use",
    vacancy: "Fixed: vacancy",
    doubleSupply: "Fixed: double supply",
    variable: "Variable: by youth",
    outside: "Places outside the region",
    incidental: "Incidental",
    grantPaid: "Real-estate grant for it",
    result: "Left or lacking",
    flowsBack: "Of it: back to the regions",
    outsideSquare: "Outside the square, after the grant",
    grantRefused: "Refused by the grant",
  },
  breakEven: {
    title: "At which occupancy is cost covered?",
    explain:
      "A place costs money with nobody in it too. What is paid for a youth covers cost from this occupancy on. Days under it: days on which the mean occupancy is lower.",
  },
  incidental: {
    title: "Incidental costs by kind",
    explain:
      "In euro, over the whole period: means over the runs. What the square pays is the line Incidental of the ledger.",
  },
  provenance: "Where each amount comes from",
};
