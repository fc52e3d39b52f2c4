/** The figures behind a chart, to be shown as a table or written as CSV. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  /** As a reader wants it, in the language of the chart. */
  readonly text: string;
  /** As a spreadsheet wants it: a bare number, an ISO date, a name; null where there is nothing. */
  readonly value: number | string | null;
}
