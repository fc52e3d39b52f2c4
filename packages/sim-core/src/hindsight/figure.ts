import type { EpochDay } from "../engine/calendar.ts";

/** What can be counted in reality and in a run. A stock is taken at the start of a day, a flow over a period. */
export const figureMeasures = {
  /** Youths in care (in zorg). */
  inCare: { when: "date", isOfYouths: true },
  /** Youths without a place, by the form they asked for (wachtend). */
  waiting: { when: "date", isOfYouths: true },
  /** Realised places (plaatsen). */
  places: { when: "date", isOfYouths: false },
  /** First places after a referral, new or returning (plaatsingen). */
  placements: { when: "period", isOfYouths: true },
  /** All entries into a form, transfers and follow-ups too (opnames). */
  admissions: { when: "period", isOfYouths: true },
  /** Youths who come into the forms after a month or longer without (instroom). */
  inflow: { when: "period", isOfYouths: true },
  /** Youths who leave the forms and stay away for a month or longer (uitstroom). */
  outflow: { when: "period", isOfYouths: true },
  /** Different youths who were in the forms at some moment of the period (unieke jeugdigen). */
  uniqueYouths: { when: "period", isOfYouths: true },
} as const satisfies Record<string, { readonly when: When["kind"]; readonly isOfYouths: boolean }>;

export type FigureMeasure = keyof typeof figureMeasures;

/** A day, or the days from `from` up to and not including `until`. */
export type When =
  | { readonly kind: "date"; readonly date: EpochDay }
  | { readonly kind: "period"; readonly from: EpochDay; readonly until: EpochDay };

/** What is counted: one number of reality and of each replication. Indices are those of the care system. */
export interface Figure {
  readonly measure: FigureMeasure;
  readonly when: When;
  /** All forms together where null. Youths who are in several of them count once. */
  readonly forms: readonly number[] | null;
  /** All regions together where null. */
  readonly region: number | null;
}

/** Whether a run from one day up to another covers a figure; the end itself is known too. */
export function isWithin({ when }: Figure, from: EpochDay, until: EpochDay): boolean {
  return when.kind === "date" ? when.date >= from && when.date <= until : when.from >= from && when.until <= until;
}
