import type { Language } from "../scenario/describe-issue.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { ReportDocument } from "./document/report-document.ts";

/** Where every number of these scenarios comes from. */
export function assumptionsReport(scenarios: readonly Scenario[], language: Language): ReportDocument {
  return {
    language,
    title: language === "nl" ? "Waar elk getal vandaan komt" : "Where every number comes from",
    blocks: scenarios.map((scenario) => ({
      kind: "table",
      title: scenario.name[language] ?? scenario.name.nl,
      columns: [
        { kind: "text", heading: language === "nl" ? "Plaats" : "Place" },
        { kind: "text", heading: language === "nl" ? "Soort" : "Kind" },
      ],
      rows: Object.entries(scenario.provenance ?? {}).map(([pointer, { kind }]) => [pointer, kind]),
    })),
  };
}
