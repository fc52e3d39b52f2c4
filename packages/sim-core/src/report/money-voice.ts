import type { FinishedRun } from "../experiment/run-scenario.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { MoneyWords } from "./money-words.ts";
import type { ScenarioWords } from "./scenario-words.ts";

/** A finished run with the words to tell of it. */
export interface MoneyVoice {
  readonly run: FinishedRun;
  readonly language: Language;
  readonly texts: MoneyWords;
  readonly words: ScenarioWords;
}
