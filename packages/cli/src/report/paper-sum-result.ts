import { paperSum, plannedPlacesByDay, type MeasureSummary } from "@plaatsbepaling/sim-core";
import { measureOf } from "./measure-values.ts";
import type { RunOutcome } from "./run-outcome.ts";

/** The sum on paper beside what happens on the target date, form by form. */
export interface PaperSumResult {
  readonly youths: number;
  readonly left: number;
  readonly rows: readonly PaperSumRow[];
  /** Youths outside the landsdeel on that day, who are in no row; `null` where the scenario has no such place. */
  readonly elsewhere: MeasureSummary | null;
}

export interface PaperSumRow {
  readonly form: string;
  /** Places in the sum on paper. */
  readonly paperPlaces: number;
  /** Places by the dated plan, if every step goes as planned. */
  readonly plannedPlaces: number;
  readonly openPlaces: MeasureSummary;
  readonly inCare: MeasureSummary;
  /** Of those who asked for this form. */
  readonly waiting: MeasureSummary;
}

/** `null` for a scenario without a sum on paper, or without a target date to hold it against. */
export function paperSumResultOf({ system, summary }: RunOutcome): PaperSumResult | null {
  const sum = paperSum(system);
  const { targetDay } = system;
  if (sum === null || targetDay === null) return null;
  const measure = (form: string, name: string): MeasureSummary => measureOf(summary, `form/${form}/${name}`);
  const rows = system.forms.flatMap(({ id, role }, form): PaperSumRow[] =>
    role === "elsewhere"
      ? []
      : [
          {
            form: id,
            paperPlaces: sum.rows.find((row) => row.form === id)?.places ?? 0,
            plannedPlaces: plannedPlacesByDay(system, form)[targetDay] ?? 0,
            openPlaces: measure(id, "placesOnTarget"),
            inCare: measure(id, "inCareOnTarget"),
            waiting: measure(id, "waitingOnTarget"),
          },
        ],
  );
  const hasElsewhere = system.forms.some(({ role }) => role === "elsewhere");
  const elsewhere = hasElsewhere ? measureOf(summary, "total/elsewhereOnTarget") : null;
  return { youths: sum.youths, left: sum.left, rows, elsewhere };
}
