import { priceFactor, type MoneyPlan } from "../../youth-care/finance.ts";
import { periodsOf } from "../../youth-care/period-totals.ts";
import type { CareSystem } from "../../youth-care/care-system.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { issueAt } from "./references.ts";

/** A quarter of what a number counts exactly, in euro: sums over a run stay within it whatever chance does. */
const mostEuro = Number.MAX_SAFE_INTEGER / 100 / 4;

/** What a whole run could cost must be countable to the cent. */
export function checkMoneyAmount(system: CareSystem): ScenarioIssue[] {
  const { money } = system;
  if (money === null || couldCost(system, money) <= mostEuro) return [];
  return [
    issueAt(["money"], "too_much_money", {
      expected: `<= ${mostEuro.toPrecision(2)} euro`,
      received: `${couldCost(system, money).toPrecision(2)} euro`,
    }),
  ];
}

/** Every place that ever opens and every youth, all days of the run, at the highest price; and every cost each time. */
function couldCost(system: CareSystem, money: MoneyPlan): number {
  const { locations, capacityPlan, arrivalsPerDay, startingPosition, days } = system;
  const places =
    locations.reduce((sum, { placesAtStart }) => sum + placesAtStart, 0) +
    capacityPlan.units.reduce((sum, unit) => sum + unit.places, 0);
  const youths =
    arrivalsPerDay.reduce((sum, rate) => sum + rate, 0) +
    [...startingPosition.inCare, ...startingPosition.waiting, ...startingPosition.returning].reduce(
      (sum, group) => sum + group.youths,
      0,
    );
  const { placeEquivalents, pricePerYear } = money.square;
  const highest = Math.max(
    pricePerYear / 365,
    ...money.prices.flatMap(({ perDay, paidPerDay }) => [perDay, paidPerDay]),
  );
  const fte = Math.max(1, ...(capacityPlan.rules.staff?.perPlace ?? []));
  const once = money.incidental.reduce((sum, { euro }) => sum + euro, 0) * (1 + places * fte);
  const factor = Math.max(...periodsOf(system).map(({ year }) => priceFactor(money, year)));
  const grant = Object.values(money.grant?.byProvider ?? {}).reduce((sum, euro) => sum + euro, 0);
  return ((places + 2 * youths + placeEquivalents) * days * highest + once) * factor + grant;
}
