import { priceFactor, type IncidentalCost, type MoneyPlan } from "../youth-care/finance.ts";
import { toCents, type Cents } from "./cents.ts";
import type { GrantAccount } from "./grant.ts";
import type { HalfYear } from "./half-year.ts";
import type { LedgerLine, RefusedExpense } from "./ledger-line.ts";

/** Costs of the transition in a half-year, with what the grant takes off them and what it refuses. */
export interface IncidentalLines {
  readonly lines: readonly LedgerLine[];
  readonly refused: readonly RefusedExpense[];
}

/** In order of id; each is presented to the grant as it comes. */
export function incidentalLines(
  half: HalfYear,
  money: MoneyPlan,
  { grant, closedPlacesGone }: { readonly grant: GrantAccount | null; readonly closedPlacesGone: number },
): IncidentalLines {
  const factor = priceFactor(money, half.period.year);
  const lines: LedgerLine[] = [];
  const refused: RefusedExpense[] = [];
  money.incidental.forEach((cost, item) => {
    const times = timesIn(half, cost);
    if (times === 0) return;
    const cents = toCents(times, cost.euro * factor);
    const line = (kind: "incidental" | "grantPaid", amount: Cents): LedgerLine => ({
      kind,
      item,
      incidentalKind: cost.kind,
      isWithinSquare: cost.isWithinSquare,
      times,
      cents: amount,
    });
    lines.push(line("incidental", cents));
    if (cost.presentedAs === null || grant === null || cents === 0) return;
    const { paid, refusal } = grant.present(cost.presentedAs, cents, closedPlacesGone);
    if (paid > 0) lines.push(line("grantPaid", -paid));
    if (refusal !== null) refused.push({ item, cents: cents - paid, reason: refusal });
  });
  return { lines, refused };
}

/** How often a cost comes in a half-year. */
function timesIn({ period, forms, fteRetrained }: HalfYear, { when }: IncidentalCost): number {
  if (when.kind === "date") return period.from <= when.day && when.day < period.until ? 1 : 0;
  const count = (total: "unitsOpened" | "unitsClosed" | "placesOpened" | "placesClosed"): number =>
    forms.reduce((sum, of, form) => sum + (when.form === null || when.form === form ? of[total] : 0), 0);
  switch (when.event) {
    case "unitOpened":
      return count("unitsOpened");
    case "unitClosed":
      return count("unitsClosed");
    case "placeOpened":
      return count("placesOpened");
    case "placeClosed":
      return count("placesClosed");
    case "fteRetrained":
      return fteRetrained;
  }
}
