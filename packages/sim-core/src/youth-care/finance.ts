/**
 * The money of a scenario: the square that providers and regions agreed to work within (het vierkant), prices by care
 * form, costs that come once, and a grant for real estate. Euro are those of the year of the price level; every one of
 * them is an assumption of the scenario, none was measured in Zuidwest.
 */
export interface MoneyPlan {
  /** The year whose prices are written down. */
  readonly priceLevel: number;
  /** How many times as high prices are as a year before: the usual number, and that of a year of its own. */
  readonly indexPerYear: number;
  readonly indexOfYear: Readonly<Record<number, number>>;
  readonly square: Square;
  /** By form, in the order of the system. */
  readonly prices: readonly FormPrice[];
  /** In order of id. */
  readonly incidental: readonly IncidentalCost[];
  readonly grant: RealEstateGrant | null;
}

/** The yearly budget, and the conditions that the providers asked for: each of them may be left out. */
export interface Square {
  /** Place-equivalents for which there is budget (270). */
  readonly placeEquivalents: number;
  /** Euro for one of them for a year. */
  readonly pricePerYear: number;
  /** The year in which the whole budget is guaranteed; null: not. */
  readonly guaranteeYear: number | null;
  /** Years in which the whole budget is there as a lump sum; null: none. In other years it follows the youths in care. */
  readonly lumpSum: { readonly from: number; readonly years: number } | null;
  /**
   * Share of the place-equivalents by which youths in care may exceed them before the fixed budget grows along; null: it
   * never grows.
   */
  readonly bandwidth: number | null;
  /** Share of what is left of a fixed budget at the end of a year that goes back to the regions. */
  readonly flowsBackShare: number;
}

/** What a place of one care form costs (structureel). */
export interface FormPrice {
  /** Euro a day for a place with a youth in it; for the form outside the landsdeel what a youth there costs. */
  readonly perDay: number;
  /** Share of it that a place costs whether or not a youth is in it. */
  readonly fixedShare: number;
  /** What is paid for a youth in such a place, a day: the break-even line needs it. */
  readonly paidPerDay: number;
}

/** The kinds of the sources (money.kinds) that need an amount; double supply and vacancy follow from the run itself. */
export const incidentalKinds = [
  ...(["workGroups", "pilots", "processesAndSystems", "training", "staffRetraining", "realEstate"] as const),
  ...(["startUp", "other"] as const),
] as const;

export type IncidentalKind = (typeof incidentalKinds)[number];

/** What a cost counts by: once on a date, or each time that something happens in the run. */
export const incidentalEvents = ["unitOpened", "unitClosed", "placeOpened", "placeClosed", "fteRetrained"] as const;

export type IncidentalEvent = (typeof incidentalEvents)[number];

/** A cost of the transition that does not come back (incidenteel). */
export interface IncidentalCost {
  readonly id: string;
  readonly kind: IncidentalKind;
  /** Euro, once or for each event. */
  readonly euro: number;
  readonly when:
    | { readonly kind: "date"; readonly day: number }
    /** `form`: of that form alone; null: of any. */
    | { readonly kind: "event"; readonly event: IncidentalEvent; readonly form: number | null };
  /** Whether it is paid from the square, or asks for cover of its own. */
  readonly isWithinSquare: boolean;
  /** Whether it is presented to the grant, and as what; null: it is not. */
  readonly presentedAs: { readonly provider: string; readonly purpose: GrantPurpose } | null;
}

/** What an expense is for, in the terms of the conditions of the grant. */
export const grantPurposes = [
  /** Disposing of, rebuilding or replacing a closed site, and a plan for the real estate: what the grant is for. */
  ...(["dispose", "rebuild", "replace", "propertyPlan"] as const),
  /** A project leader or other support of the choice: up to a share of the grant. */
  "support",
  /** Starting a small-scale form: only where the old one goes. */
  "startUp",
  ...(["runningCosts", "staffTransition", "outsideClosedCare"] as const),
] as const;

export type GrantPurpose = (typeof grantPurposes)[number];

/** The national grant for the transition of real estate (vastgoedtransitie), with its conditions. */
export interface RealEstateGrant {
  /** Euro, once, by provider. */
  readonly byProvider: Readonly<Record<string, number>>;
  /** What it may be spent on; of all else it pays nothing. */
  readonly pays: readonly GrantPurpose[];
  /** Share of the amount of a provider that may go to support. */
  readonly supportShare: number;
}

/** Why the grant does not pay an expense, or a part of it. */
export const refusals = [
  ...(["startUpWithoutClosing", "runningCosts", "notRealEstate", "outsideClosedCare"] as const),
  ...(["supportShareUsed", "notAmongPurposes", "grantUsedUp"] as const),
] as const;

export type Refusal = (typeof refusals)[number];

/** How many times as high prices are in a year as at the price level. */
export function priceFactor({ priceLevel, indexPerYear, indexOfYear }: MoneyPlan, year: number): number {
  let factor = 1;
  for (let y = priceLevel + 1; y <= year; y++) factor *= indexOfYear[y] ?? indexPerYear;
  for (let y = priceLevel; y > year; y--) factor /= indexOfYear[y] ?? indexPerYear;
  return factor;
}

/**
 * The share of its places that must be taken for what is paid for youths to cover what the places cost; null where no
 * occupancy does. Fixed cost by place, the rest by youth: fixed / (paid - variable).
 */
export function breakEvenOccupancy({ perDay, fixedShare, paidPerDay }: FormPrice): number | null {
  const margin = paidPerDay - perDay * (1 - fixedShare);
  const fixed = perDay * fixedShare;
  return margin > 0 && fixed <= margin ? fixed / margin : null;
}
