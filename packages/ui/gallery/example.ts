/** One chart in one state: shown on the gallery page and drawn by the tests. */
export interface Example {
  /** The chart's file, and what is special about this example. */
  readonly chart: string;
  readonly name: string;
  /** Narrow charts are shown at their own width. */
  readonly widest?: number;
  readonly draw: (width: number, document?: Document) => SVGSVGElement;
}
