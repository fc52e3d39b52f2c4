import type { CareSystem } from "./care-system.ts";

/** Where a youth can be on the way through the system: `new` before the referral, `otherHelp` after a wait without a place. */
export type Station =
  { readonly kind: (typeof stationsAround)[number] } | { readonly kind: "waiting" | "inCare"; readonly form: number };

/** Outside care: not referred yet, out of care and coming back, out for good, gone without a place. */
export const stationsAround = ["new", "away", "left", "otherHelp"] as const;

/** Numbers of the stations outside care, in that order. */
export const stationNumber = { new: 0, away: 1, left: 2, otherHelp: 3 } as const satisfies Record<
  (typeof stationsAround)[number],
  number
>;

/** All stations in the order of their numbers: outside care, then waiting by form that was asked for, then in care by form. */
export function stationsOf({ forms }: Pick<CareSystem, "forms">): Station[] {
  return [
    ...stationsAround.map((kind) => ({ kind })),
    ...forms.map((_, form) => ({ kind: "waiting" as const, form })),
    ...forms.map((_, form) => ({ kind: "inCare" as const, form })),
  ];
}

export function stationCount(forms: number): number {
  return stationsAround.length + 2 * forms;
}

/** Without a place, and this form was asked for. */
export function waitingStation(form: number): number {
  return stationsAround.length + form;
}

export function inCareStation(form: number, forms: number): number {
  return stationsAround.length + forms + form;
}
