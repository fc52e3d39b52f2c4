import type { Language } from "../scenario/describe-issue.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { ModelTexts } from "./model-texts.ts";
import type { ScenarioWords } from "./scenario-words.ts";

/** The scenario that a model sheet is about, and the words that it is told in. */
export interface SheetVoice {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly texts: ModelTexts;
  readonly words: ScenarioWords;
}
