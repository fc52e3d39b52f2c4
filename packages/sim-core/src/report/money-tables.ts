import type { FinishedRun } from "../experiment/run-scenario.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { Table } from "./document/report-document.ts";
import { breakEvenTable } from "./money-break-even.ts";
import { incidentalTable } from "./money-incidental.ts";
import { moneyProvenanceTable } from "./money-provenance.ts";
import { moneyWordsIn } from "./money-words.ts";
import { scenarioWords } from "./scenario-words.ts";

/** Tables of the report on money that stand by themselves. */
export interface MoneyTables {
  /** By form: cost, what is paid, the occupancy that covers it, and the days below that. */
  readonly breakEven: Table;
  /** What the transition costs by kind; no rows where it costs nothing. */
  readonly incidental: Table;
  /** Every number of the money, with where it comes from. */
  readonly provenance: Table;
}

/** Null for a run without money. */
export function moneyTables(run: FinishedRun, language: Language): MoneyTables | null {
  const { money } = run.system;
  if (money === null) return null;
  const { scenario } = run;
  const voice = { run, money, language, texts: moneyWordsIn(language), words: scenarioWords(scenario, language) };
  return {
    breakEven: breakEvenTable(voice),
    incidental: incidentalTable(voice),
    provenance: moneyProvenanceTable(voice),
  };
}
