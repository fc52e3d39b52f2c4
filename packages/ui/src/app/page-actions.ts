import type { KnobPhase } from "../components/number-knob.ts";
import type { StoredWork } from "../device/work-storage.ts";
import type { Parameter, ScenarioKnob } from "../parameters/parameter.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import type { ExcelActions } from "./excel-actions.ts";
import type { PackageActions } from "./package-actions.ts";
import type { SheetActions } from "./sheet-actions.ts";
import type { StartActions } from "./start-actions.ts";

/** How a notice was answered. `copy` leaves it open. */
export type NoticeAnswer =
  | { readonly kind: "close" }
  | { readonly kind: "confirm" }
  | { readonly kind: "copy" }
  | { readonly kind: "replace"; readonly letter: Letter };

/** Everything a person can do on the page besides looking. */
export interface PageActions
  extends
    TabActions,
    SheetActions,
    HistoryActions,
    DeviceActions,
    LinkActions,
    RealisedActions,
    StartActions,
    ExcelActions,
    PackageActions {
  changeParameter(knob: ScenarioKnob, value: number, phase: KnobPhase): void;
  resetParameters(parameters: readonly Parameter[]): void;
  openFile(file: File): void;
  chooseFile(): void;
  saveFile(letter: Letter): void;
  addScenario(scenario: NewScenario): void;
  readonly stop: () => void;
  readonly resume: () => void;
  switchLanguage(): void;
  answerNotice(answer: NoticeAnswer): void;
}

/** What is done with the scenarios that are open. */
export interface TabActions {
  activate(letter: Letter): void;
  copy(letter: Letter): void;
  rename(letter: Letter, name: string): void;
  hide(letter: Letter, isHidden: boolean): void;
  remove(letter: Letter): void;
  compareWith(letter: Letter): void;
}

/** Steps back and forth. */
export interface HistoryActions {
  readonly undo: () => void;
  readonly redo: () => void;
  mark(name: string): void;
  goTo(bookmark: Bookmark): void;
  /** Asks first. */
  forgetBookmark(bookmark: Bookmark): void;
}

/** What lies on the device. */
export interface DeviceActions {
  readonly startAnew: () => void;
  reopenWork(work: StoredWork): void;
  /** Asks first. */
  forgetWork(work: StoredWork): void;
  /** Write all of it to a file. */
  readonly saveWork: () => void;
  readonly refreshWork: () => void;
  readonly retrySaving: () => void;
  readonly takeOver: () => void;
  readonly goSeparate: () => void;
}

/** Measured figures to hold the model against. */
export interface RealisedActions {
  openRealised(file: File): void;
  readonly chooseRealised: () => void;
  readonly removeRealised: () => void;
}

export interface LinkActions {
  /** Make a link that carries a scenario, and copy it. */
  shareLink(letter: Letter): void;
  /** Open what the part of an address after `#` carries, if it carries anything. */
  openLink(fragment: string): void;
}
