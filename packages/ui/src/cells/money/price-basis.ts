import type { Scenario } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import { toProvenanceView } from "../../parameters/provenance-view.ts";

/** What the prices of a scenario rest on, and so what the band of its money is a band of. */
export function priceBasis(scenario: Scenario, words: Words): string {
  const texts = words.messages.money.prices;
  const measured = pricePointers(scenario).map(
    (pointer) => toProvenanceView(scenario, pointer, words).kind === "source",
  );
  const whence = measured.every(Boolean) ? "measured" : measured.some(Boolean) ? "partlyMeasured" : "notMeasured";
  const isUncertain = Object.keys(scenario.uncertainty ?? {}).some((pointer) => pointer.startsWith("/money/"));
  return [texts[whence], isUncertain ? texts.spread : texts.fixed, texts.below].join(" ");
}

const pricesOfForm = ["euroPerDay", "timesReference", "euroPaidPerDay"] as const;

/** What a day of care costs, or what it is a multiple of. */
function pricePointers({ money }: Scenario): string[] {
  if (money === undefined) return [];
  const ofForms = Object.entries(money.careForms).flatMap(([form, prices]) =>
    pricesOfForm.filter((price) => price in prices).map((price) => `/money/careForms/${form}/${price}`),
  );
  return ["/money/square/euroPerYear", ...ofForms];
}
