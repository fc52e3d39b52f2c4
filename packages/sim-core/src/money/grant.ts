import type { GrantPurpose, IncidentalCost, RealEstateGrant, Refusal } from "../youth-care/finance.ts";
import { toCents, type Cents } from "./cents.ts";

/** What is left of the grant, by provider, as expenses are presented in order. */
export interface GrantAccount {
  /** What the grant pays of an expense, and why not the rest. Takes what it pays off what is left. */
  present(expense: NonNullable<IncidentalCost["presentedAs"]>, cents: Cents, closedPlacesGone: number): GrantAnswer;
}

export interface GrantAnswer {
  readonly paid: Cents;
  /** Null where all is paid. */
  readonly refusal: Refusal | null;
}

const refused = (refusal: Refusal): GrantAnswer => ({ paid: 0, refusal });

/** The grant at the start of a run, of which nothing is spent. */
export function openGrant(grant: RealEstateGrant): GrantAccount {
  const left = new Map(Object.entries(grant.byProvider).map(([provider, euro]) => [provider, toCents(1, euro)]));
  const leftForSupport = new Map(
    [...left].map(([provider, cents]) => [provider, Math.floor(cents * grant.supportShare)]),
  );
  return {
    present({ provider, purpose }, cents, closedPlacesGone) {
      const objection = objectionTo(purpose, grant, closedPlacesGone);
      if (objection !== null) return refused(objection);
      const ofProvider = left.get(provider) ?? 0;
      const mostForPurpose = purpose === "support" ? (leftForSupport.get(provider) ?? 0) : ofProvider;
      const paid = Math.min(cents, ofProvider, mostForPurpose);
      left.set(provider, ofProvider - paid);
      if (purpose === "support") leftForSupport.set(provider, mostForPurpose - paid);
      if (paid === cents) return { paid, refusal: null };
      return { paid, refusal: mostForPurpose < ofProvider ? "supportShareUsed" : "grantUsedUp" };
    },
  };
}

function objectionTo(purpose: GrantPurpose, { pays }: RealEstateGrant, closedPlacesGone: number): Refusal | null {
  switch (purpose) {
    case "runningCosts":
      return pays.includes(purpose) ? null : "runningCosts";
    case "staffTransition":
      return pays.includes(purpose) ? null : "notRealEstate";
    case "outsideClosedCare":
      return pays.includes(purpose) ? null : "outsideClosedCare";
    case "startUp":
      return pays.includes(purpose) || closedPlacesGone > 0 ? null : "startUpWithoutClosing";
    case "support":
      return null;
    case "dispose":
    case "rebuild":
    case "replace":
    case "propertyPlan":
      return pays.includes(purpose) ? null : "notAmongPurposes";
  }
}
