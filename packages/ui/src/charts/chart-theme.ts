import type { DataState, ScenarioLetter } from "./chart-options.ts";

/**
 * Colours by role. The page sets the custom properties (chart-colours.css does it for light, dark and forced colours);
 * the value after the comma stands in where nobody did.
 */
export const ink = "var(--chart-ink, #1b2430)";
export const mutedInk = "var(--chart-muted, #55606e)";
export const gridInk = "var(--chart-grid, #dfe3e8)";
export const paper = "var(--chart-paper, #ffffff)";

/** Roles of figures, the same in every chart. */
export const roleColours = {
  closed: "var(--chart-closed, #3b4a63)",
  alternative: "var(--chart-alternative, #00796b)",
  waiting: "var(--chart-waiting, #b3470d)",
  elsewhere: "var(--chart-elsewhere, #8a3a8f)",
  shortage: "var(--chart-shortage, #c2410c)",
  surplus: "var(--chart-surplus, #00796b)",
} as const;

/** Colour, dash and letter belong together: any two of them may be lost in a print or to an eye. */
export const scenarioLooks: Readonly<Record<ScenarioLetter, { readonly colour: string; readonly dash: string }>> = {
  A: { colour: "var(--chart-scenario-a, #34495e)", dash: "none" },
  B: { colour: "var(--chart-scenario-b, #b3470d)", dash: "9 4" },
  C: { colour: "var(--chart-scenario-c, #00756a)", dash: "2 4" },
  D: { colour: "var(--chart-scenario-d, #8a3a8f)", dash: "12 4 2 4" },
};

/** How strongly lines and bands are drawn: what is not current is lighter, and says so in words too. */
export const stateLooks: Readonly<Record<DataState, { readonly line: number; readonly band: number }>> = {
  current: { line: 1, band: 1 },
  stale: { line: 0.5, band: 0.35 },
  estimate: { line: 0.7, band: 0 },
};

/** Text in pixels: read from the back of a meeting room, and still whole on a phone. */
export function fontSize(width: number): number {
  return width >= 900 ? 15 : width >= 560 ? 14 : 13;
}

export const fontFamily = "var(--chart-font, system-ui, sans-serif)";
