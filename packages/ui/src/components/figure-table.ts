/** The figures behind a chart. */
export interface FigureTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly value: number | string | null }[])[];
}
