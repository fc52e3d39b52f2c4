import type { IncidentalKind, Refusal } from "../youth-care/finance.ts";
import type { Cents } from "./cents.ts";

/** Kinds of lines that every run has, in the order of the ledger. Their sum by form is what its places and youths cost. */
export const structuralKinds = ["fixedInUse", "vacancy", "doubleSupply", "variable", "outside"] as const;

export type StructuralKind = (typeof structuralKinds)[number];

/** One amount of a half-year: a cost, or with `grantPaid` what the grant takes off it (below zero). */
export type LedgerLine =
  | { readonly kind: StructuralKind; readonly form: number; readonly days: number; readonly cents: Cents }
  | IncidentalLine;

/** A cost of the transition, or what the grant takes off it. */
export interface IncidentalLine {
  readonly kind: "incidental" | "grantPaid";
  /** Index in the list of incidental costs, and its kind. */
  readonly item: number;
  readonly incidentalKind: IncidentalKind;
  readonly isWithinSquare: boolean;
  /** How many times; 1 for a cost on a date. */
  readonly times: number;
  readonly cents: Cents;
}

/** An expense, or a part of one, that the grant does not pay, and why. It stays where the expense was. */
export interface RefusedExpense {
  readonly item: number;
  readonly cents: Cents;
  readonly reason: Refusal;
}

/** Whether a line is paid from the square; the others ask for cover of their own. */
export function isWithinSquare(line: LedgerLine): boolean {
  return !isIncidental(line) || line.isWithinSquare;
}

export function isIncidental(line: LedgerLine): line is IncidentalLine {
  return line.kind === "incidental" || line.kind === "grantPaid";
}
