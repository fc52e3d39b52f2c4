import type { ScenarioIssue } from "./scenario-issue.ts";

interface Text {
  readonly message: (issue: ScenarioIssue) => string;
  readonly hint: (issue: ScenarioIssue) => string;
}

/** What can be wrong with amounts of money, in Dutch and in English. */
export const moneyInDutch: Readonly<Record<"too_much_money", Text>> = {
  too_much_money: {
    message: ({ received }) =>
      `Dit scenario kan zoveel kosten (${received}) dat centen niet meer precies te tellen zijn.`,
    hint: () => "Kijk of een prijs, een aantal plaatsen of een prijsindex te hoog staat.",
  },
};

export const moneyInEnglish: Readonly<Record<"too_much_money", Text>> = {
  too_much_money: {
    message: ({ received }) =>
      `This scenario can cost so much (${received}) that cents can no longer be counted exactly.`,
    hint: () => "See whether a price, a number of places or a price index is too high.",
  },
};
