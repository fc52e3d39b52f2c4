import { nearest } from "../scenario/nearest-name.ts";
import type { FigureMeasure } from "./figure.ts";
import type { RealisedIssue } from "./realised-issue.ts";

/** What each thing may be called, by key. */
export type Names<Key extends string = string> = Readonly<Record<Key, readonly string[]>>;

export type RealisedColumn = "when" | "form" | "measure" | "value" | "region" | "source";

export const columnNames: Names<RealisedColumn> = {
  when: ["date", "datum", "period", "periode"],
  form: ["form", "vorm", "zorgvorm"],
  measure: ["measure", "maat"],
  value: ["value", "waarde", "aantal"],
  region: ["region", "regio"],
  source: ["source", "bron"],
};

export const measureNames: Names<FigureMeasure> = {
  inCare: ["inCare", "in zorg"],
  waiting: ["waiting", "wachtend"],
  places: ["places", "plaatsen"],
  placements: ["placements", "plaatsingen"],
  admissions: ["admissions", "opnames"],
  inflow: ["inflow", "instroom"],
  outflow: ["outflow", "uitstroom"],
  uniqueYouths: ["uniqueYouths", "unieke jeugdigen"],
};

/** Everything together. */
export function isTotal(text: string): boolean {
  return ["", "total", "totaal"].includes(plain(text));
}

/** The key that goes by this name; capitals, spaces and hyphens make no difference. */
export function findName<Key extends string>(names: Names<Key>, text: string): Key | undefined {
  return (Object.keys(names) as Key[]).find((key) => names[key].some((name) => plain(name) === plain(text)));
}

/** What could have been written instead, for an issue. */
export function alternatives(names: Names, text: string): Pick<RealisedIssue, "expected" | "suggestion"> {
  const all = Object.values(names).flat();
  const suggestion = nearest(text.trim(), all);
  const expected = [...new Set(all)].join(", ");
  return suggestion === undefined ? { expected } : { expected, suggestion };
}

interface Named {
  readonly name: { readonly nl: string; readonly en?: string | undefined };
}

/** Id and names of each thing in a list of the care system, by its position. */
export function namesById(
  listed: readonly { readonly id: string }[],
  described: Readonly<Record<string, Named>>,
): Names {
  return Object.fromEntries(
    listed.map(({ id }, position) => {
      const { nl, en } = described[id]!.name;
      return [position, [id, nl, en ?? nl]];
    }),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, "");
}
