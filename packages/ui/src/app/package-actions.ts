import type { PackagedRun } from "@plaatsbepaling/sim-core";
import type { ComputedScenario } from "../excel/workbook-tables.ts";
import { tabOf } from "../scenario-store/workbook.ts";
import { writeScenarioFile } from "../scenario-store/write-scenario-file.ts";
import { handOverFigures } from "./hand-over-figures.ts";
import type { Page } from "./page.ts";

export interface PackageActions {
  /** Hand over the figures as a data package: tables with their schema, and the scenarios. */
  readonly savePackage: () => void;
}

export function createPackageActions(page: Page): PackageActions {
  return { savePackage: () => void savePackage(page) };
}

function savePackage(page: Page): Promise<void> {
  const { language, messages } = page.words;
  return handOverFigures(page, {
    ending: ".zip",
    failed: messages.dataPackage.failed,
    make: async (scenarios) => {
      const { zipDataPackage } = await import("../data-package/zip-data-package.ts");
      const runs = scenarios.map((scenario) => toPackagedRun(scenario, page));
      return zipDataPackage(runs, language, new Date());
    },
  });
}

/** With its letter before the name of its file: two scenarios can have the same name. */
function toPackagedRun({ letter, name, run }: ComputedScenario, { workbench, words }: Page): PackagedRun {
  const file = writeScenarioFile(tabOf(workbench.store.workbook, letter), words.language);
  return { ...run, letter, name, file: { name: `${letter.toLowerCase()}-${file.name}`, text: file.text } };
}
