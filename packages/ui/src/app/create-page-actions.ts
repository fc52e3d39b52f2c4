import type { Scenario } from "@plaatsbepaling/sim-core";
import { wordsIn, type Words } from "../i18n/words.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { basisOf, tabOf } from "../scenario-store/workbook.ts";
import { isUnsaved } from "../scenario-store/scenario-tab.ts";
import { chooseFile, openFile, openScenario, saveFile, type OpenOutcome } from "./file-actions.ts";
import type { Notice } from "./notice.ts";
import type { NoticeAnswer, PageActions } from "./page-actions.ts";
import type { Workbench } from "./workbench.ts";

/** What the actions need of the page. */
interface Page {
  readonly workbench: Workbench;
  words: Words;
  notice: Notice | null;
  message: string;
}

export function createPageActions(page: Page): PageActions {
  const store = (): Workbench["store"] => page.workbench.store;
  const texts = (): Words["messages"] => page.words.messages;
  const nameOfCopy = (): string => texts().scenarios.copyName(basisOf(store().workbook).name);
  const say = (text: string): void => {
    page.message = text;
  };
  const show = (outcome: OpenOutcome): void => {
    if (outcome.kind === "notice") page.notice = outcome.notice;
    else say(texts().scenarios.opened(outcome.name, outcome.letter));
  };
  const open = (file: File): void => {
    void openFile(file, store(), page.words.language).then(show);
  };
  const save = (letter: Parameters<PageActions["saveFile"]>[0]): void =>
    say(texts().scenarios.saved(saveFile(letter, store(), page.words.language)));

  return {
    changeParameter: (parameter, value, phase) =>
      page.workbench.change(parameter, value, { phase, nameOfCopy: nameOfCopy() }),
    resetParameters(parameters) {
      const basis = basisOf(store().workbook);
      page.workbench.apply((scenario, origin) => asIn(basis, parameters, { scenario, origin }), nameOfCopy());
    },
    openFile: open,
    chooseFile: () => chooseFile(open),
    saveFile(letter) {
      const { unknown } = tabOf(store().workbook, letter);
      if (unknown === null) save(letter);
      else page.notice = { kind: "unknownFields", letter, warnings: unknown.warnings };
    },
    addScenario: (scenario) => show(openScenario(scenario, store())),
    ...tabActions(page),
    stop: () => page.workbench.desk.stop(),
    resume: () => page.workbench.desk.resume(),
    switchLanguage() {
      page.words = wordsIn(page.words.language === "nl" ? "en" : "nl");
      document.documentElement.lang = page.words.language;
    },
    answerNotice(answer) {
      const { notice } = page;
      page.notice = null;
      if (notice !== null) actUpon(notice, answer);
    },
  };

  function actUpon(notice: Notice, answer: NoticeAnswer): void {
    if (answer.kind === "confirm" && notice.kind === "unknownFields") save(notice.letter);
    if (answer.kind === "confirm" && notice.kind === "remove") store().remove(notice.letter);
    if (answer.kind === "replace" && notice.kind === "full") store().replace(answer.letter, notice.added);
  }
}

/** What is done with the scenarios that are open. */
function tabActions(page: Page): Pick<PageActions, "activate" | "copy" | "rename" | "hide" | "remove" | "compareWith"> {
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
