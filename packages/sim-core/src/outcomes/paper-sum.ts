import type { CareSystem } from "../youth-care/care-system.ts";

/** The static sum that the plan rests on: youths, places by form, and what is left over. */
export interface PaperSumOutcome {
  readonly youths: number;
  readonly rows: readonly { readonly form: string; readonly places: number }[];
  readonly left: number;
}

/** "What is left over?": youths minus places; `null` for a scenario without such a sum. */
export function paperSum({ paperSum: sum, forms }: CareSystem): PaperSumOutcome | null {
  if (sum === null) return null;
  const rows = sum.placesByForm
    .map((places, form) => ({ form: forms[form]?.id ?? "", places }))
    .filter(({ places }) => places > 0);
  return { youths: sum.youths, rows, left: sum.youths - rows.reduce((total, { places }) => total + places, 0) };
}
