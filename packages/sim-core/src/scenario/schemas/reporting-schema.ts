import * as v from "valibot";

/** Totals by calendar half-year, for reports over a part of the run. A scenario with money has them anyway. */
export const reporting = v.object({ periods: v.picklist(["halfYear"]) });
