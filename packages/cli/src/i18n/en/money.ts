import type { money as dutch } from "../nl/money.ts";

export const money: typeof dutch = {
  title: "Money: the square by year (millions of euro, mean)",
  year: "Year",
  columns: {
    budget: ["", "budget"],
    cost: ["", "cost"],
    empty: ["of it empty", "and double"],
    outside: ["of it", "elsewhere"],
    result: ["", "left"],
    band: ["", "5–95%"],
    chance: ["", "chance"],
    notKnowing: ["not", "knowing"],
    within: ["within the", "square"],
  },
  assumption:
    "Every price is an assumption with a range; none was measured in Zuidwest, the nearest are the costs in Gooi en Vechtstreek. " +
    "Below zero: short. The whole ledger, to the cent: plaatsbepaling report money FILE.",
};
