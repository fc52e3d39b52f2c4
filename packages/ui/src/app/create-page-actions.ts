import type { Scenario } from "@plaatsbepaling/sim-core";
import { downloadText } from "../components/download.ts";
import type { Words } from "../i18n/words.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { basisOf, tabOf } from "../scenario-store/workbook.ts";
import { isUnsaved } from "../scenario-store/scenario-tab.ts";
import { createDeviceActions } from "./device-actions.ts";
import { createExcelActions } from "./excel-actions.ts";
import { chooseFile, openFile, openScenario, saveFile, type OpenOutcome } from "./file-actions.ts";
import { createHistoryActions } from "./history-actions.ts";
import { copyText, createLinkActions } from "./link-actions.ts";
import type { FileNotice, Notice, WorkNotice } from "./notice.ts";
import { isWorkNotice } from "./notice.ts";
import { createPackageActions } from "./package-actions.ts";
import type { Page } from "./page.ts";
import type { NoticeAnswer, PageActions, TabActions } from "./page-actions.ts";
import { createRealisedActions, isRealisedFile } from "./realised-actions.ts";
import { createSheetActions } from "./sheet-actions.ts";
import { createStartActions } from "./start-actions.ts";
import { switchLanguage } from "./switch-language.ts";
import { openWork, replaceWork } from "./work-file-actions.ts";
import type { Workbench } from "./workbench.ts";

export function createPageActions(page: Page): PageActions {
  const store = (): Workbench["store"] => page.workbench.store;
  const texts = (): Words["messages"] => page.words.messages;
  const nameOfCopy = (): string => texts().scenarios.copyName(basisOf(store().workbook).name);
  const show = (outcome: OpenOutcome): void => {
    if (outcome.kind === "notice") page.notice = outcome.notice;
    else if (outcome.kind === "work") void openWork(page, outcome.opened);
    else page.message = { text: texts().scenarios.opened(outcome.name, outcome.letter) };
  };
  const realised = createRealisedActions(page);
  const open = (file: File): void => {
    if (isRealisedFile(file)) realised.openRealised(file);
    else void openFile(file, store(), page.words.language).then(show);
  };

  const history = createHistoryActions(page);

  return afterWhatWaits(page, {
    changeParameter: (parameter, value, phase) =>
      page.workbench.change(parameter, value, { phase, nameOfCopy: nameOfCopy() }),
    resetParameters(parameters) {
      const basis = basisOf(store().workbook);
      page.workbench.apply((scenario, origin) => asIn(basis, parameters, { scenario, origin }), nameOfCopy());
    },
    openFile: open,
    chooseFile: () => chooseFile(open, ".json,application/json,.csv,text/csv,.svg,image/svg+xml,.png,image/png"),
    saveFile(letter) {
      const { unknown } = tabOf(store().workbook, letter);
      if (unknown === null) save(page, letter);
      else page.notice = { kind: "unknownFields", letter, warnings: unknown.warnings };
    },
    addScenario: (scenario) => show(openScenario(scenario, store())),
    ...createTabActions(page),
    ...history,
    ...createSheetActions(page, history.undo),
    ...createDeviceActions(page),
    ...createLinkActions(page),
    ...createStartActions(page),
    ...createExcelActions(page),
    ...createPackageActions(page),
    ...realised,
    stop: () => page.workbench.desk.stop(),
    resume: () => page.workbench.desk.resume(),
    switchLanguage: () => void switchLanguage(page),
    answerNotice: (answer) => answerNotice(page, answer),
  });
}

/**
 * Each after what a knob gave and the page had no time for: that belongs to the scenario that is open now. But for a knob
 * itself, which may wait as well.
 */
function afterWhatWaits(page: Page, actions: PageActions): PageActions {
  const inTurn = Object.entries(actions).map(([name, act]: [string, (...args: never[]) => unknown]) => [
    name,
    (...args: never[]) => {
      if (name !== "changeParameter") page.workbench.catchUp();
      return act(...args);
    },
  ]);
  return Object.fromEntries(inTurn) as PageActions;
}

function save(page: Page, letter: Parameters<PageActions["saveFile"]>[0]): void {
  const file = saveFile(letter, page.workbench.store, page.words.language);
  page.message = { text: page.words.messages.scenarios.saved(file) };
}

function answerNotice(page: Page, answer: NoticeAnswer): void {
  const { notice } = page;
  if (notice?.kind === "link" && answer.kind === "copy") {
    void copyText(notice.address).then((isCopied) => (page.notice = { ...notice, isCopied }));
    return;
  }
  page.notice = null;
  if (notice === null) return;
  if (answer.kind === "confirm") confirm(page, notice);
  if (answer.kind === "replace" && notice.kind === "full") {
    void page.autosave.keepAside(page.words.messages.device.beforeOpening(notice.added.name));
    page.workbench.store.replace(answer.letter, notice.added);
  }
}

function confirm(page: Page, notice: Notice): void {
  if (isWorkNotice(notice)) confirmWork(page, notice);
  else confirmFile(page, notice);
}

function confirmFile(page: Page, notice: FileNotice): void {
  if (notice.kind === "unknownFields") save(page, notice.letter);
  if (notice.kind === "remove") page.workbench.store.remove(notice.letter);
}

function confirmWork(page: Page, notice: WorkNotice): void {
  if (notice.kind === "forgetBookmark") {
    page.workbench.store.forget(notice.bookmark);
    page.message = { text: page.words.messages.bookmarks.forgotten(notice.bookmark.name) };
  }
  if (notice.kind === "replaceWork") replaceWork(page, notice.opened);
  if (notice.kind === "forgetWork") void page.autosave.forget(notice.work.id);
  if (notice.kind === "lostWork") downloadText(`${notice.work.id}.werk.json`, notice.work.text, "application/json");
}

function createTabActions(page: Page): TabActions {
  const store = (): Workbench["store"] => page.workbench.store;
  return {
    activate: (letter) => store().activate(letter),
    copy(letter) {
      const { name } = tabOf(store().workbook, letter);
      store().copy(letter, page.words.messages.scenarios.copyName(name));
    },
    rename: (letter, name) => store().rename(letter, name),
    hide: (letter, isHidden) => store().hide(letter, isHidden),
    remove(letter) {
      const tab = tabOf(store().workbook, letter);
      if (isUnsaved(tab)) page.notice = { kind: "remove", letter, name: tab.name };
      else store().remove(letter);
    },
    compareWith: (letter) => store().compareWith(letter),
  };
}

/** A scenario with these parameters as the basis has them. */
function asIn(
  basis: { scenario: Scenario; origin: Scenario },
  parameters: readonly Parameter[],
  { scenario, origin }: { scenario: Scenario; origin: Scenario },
): Scenario {
  return parameters.reduce((changed, parameter) => {
    const value = parameter.read(basis.scenario, basis.origin);
    return typeof value === "number" ? parameter.write(changed, value, origin) : changed;
  }, scenario);
}
