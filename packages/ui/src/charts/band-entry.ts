import type { ChartLanguage, CountSeries, DataState } from "./chart-options.ts";
import { chartTexts } from "./chart-texts.ts";
import { stateLooks } from "./chart-theme.ts";
import type { KeyEntry } from "./line-key.ts";
import { hasBand } from "./series-points.ts";

/** Whether a band is drawn with these counts: an estimate has none. */
export function drawsBand(counts: CountSeries, state: DataState = "current"): boolean {
  return hasBand(counts) && stateLooks[state].band > 0;
}

/** What a band means; where none is drawn, that the spread is not shown: of an estimate, or of forms that are added up. */
export function bandEntry(language: ChartLanguage, isDrawn: boolean): KeyEntry {
  const { band, noBand } = chartTexts(language);
  return isDrawn ? { text: band, look: "band" } : { text: noBand, look: "none" };
}
