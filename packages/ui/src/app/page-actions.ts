import type { KnobPhase } from "../components/number-knob.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";

/** How a notice was answered. */
export type NoticeAnswer =
  { readonly kind: "close" } | { readonly kind: "confirm" } | { readonly kind: "replace"; readonly letter: Letter };

/** Everything a person can do on the page besides looking. */
export interface PageActions {
  changeParameter(parameter: Parameter, value: number, phase: KnobPhase): void;
  resetParameters(parameters: readonly Parameter[]): void;
  openFile(file: File): void;
  chooseFile(): void;
  saveFile(letter: Letter): void;
  addScenario(scenario: NewScenario): void;
  activate(letter: Letter): void;
  copy(letter: Letter): void;
  rename(letter: Letter, name: string): void;
  hide(letter: Letter, isHidden: boolean): void;
  remove(letter: Letter): void;
  compareWith(letter: Letter): void;
  readonly stop: () => void;
  readonly resume: () => void;
  switchLanguage(): void;
  answerNotice(answer: NoticeAnswer): void;
}
