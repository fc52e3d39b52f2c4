import { realisedCsv } from "../zuidwest/realised.ts";
import { residentialForms } from "./forms.ts";

/** The years that the scenario was fitted to, and those that it predicts; 2023 is provisional and leaves out Weesp. */
const files = {
  "realised/gefit-2020-2021.csv": [2020, 2021],
  "realised/voorspeld-2022-2023.csv": [2022, 2023],
} as const;

const lastWith: Readonly<Record<string, number>> = { beschermdWonen: 2022 };

/** Unique clients by form. Family homes and 24-hour care go together: which of the two a youth was counted in changed in 2021. */
export function realisedOfGooi(): { readonly name: string; readonly text: string }[] {
  return Object.entries(files).map(([name, years]) => ({ name, text: realisedCsv(years.flatMap(figuresOf)) }));
}

function figuresOf(year: number): Parameters<typeof realisedCsv>[0] {
  const region = year === 2023 ? { region: "zonderWeesp" } : {};
  const figure = { date: String(year), measure: "uniqueYouths", ...region };
  const apart = residentialForms.filter(
    ({ id }) => id !== "gezinshuis" && id !== "verblijf24" && year <= (lastWith[id] ?? Infinity),
  );
  const facts = (form: string): string => `gooi.clientsCosts[${year}][${form}][clients]`;
  const together = year === 2020 ? [facts("24-uurs verblijf")] : [facts("24-uurs verblijf"), facts("Gezinshuizen")];
  return [
    { ...figure, form: "verblijf24+gezinshuis", fact: together },
    ...apart.map(({ id, inFacts }) => ({ ...figure, form: id, fact: [facts(inFacts)] })),
  ];
}
