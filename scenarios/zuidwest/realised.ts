import { factId, factNumber, findFact } from "./facts.ts";

/** A realised figure that a fact gives, as a row of a CSV file. */
interface Row {
  readonly date: string;
  readonly form: string;
  readonly measure: string;
  /** One or more, of which the sum is meant. */
  readonly fact: string | readonly string[];
  readonly region?: string;
}

/** CSV with realised figures, each with the document and the place where it stands. */
export function realisedCsv(rows: readonly Row[]): string {
  const lines = rows.map(({ date, form, measure, fact, region = "" }) => {
    const references = [fact].flat();
    const { id, document, place } = findFact(factId(references[0] ?? ""));
    const value = references.reduce((sum, reference) => sum + factNumber(reference), 0);
    return [date, form, measure, value, region, `"${document}, ${place} (${id})"`].join(",");
  });
  return `${["date,form,measure,value,region,source", ...lines].join("\n")}\n`;
}

const stock = { form: "total", measure: "inCare" } as const;
const regions = ["rijnmond", "haaglanden", "middenHolland", "hollandRijnland", "zuidHollandZuid", "overig"];

/** What was counted in Zuidwest, by name of file. */
export function realisedOfZuidwest(): Readonly<Record<string, string>> {
  return {
    "stand-2019-per-regio.csv": realisedCsv(
      ["2019-04-01", "2019-07-01", "2019-10-01"].flatMap((date) =>
        regions.map((region) => ({ date, ...stock, region, fact: `zw.stock.region2019[${region}][${date}]` })),
      ),
    ),
    "stand-2020.csv": realisedCsv(
      ["2020-04-01", "2020-07-01"].map((date) => ({ date, ...stock, fact: `zw.stock.2020[${date}]` })),
    ),
  };
}
