import {
  assumptionsReport,
  hindsightReport,
  modelReport,
  moneyReport,
  normsReport,
  placesReport,
  type ReportDocument,
} from "@plaatsbepaling/sim-core";
import type { ReportKind, Settings } from "../command-line/settings.ts";
import { simulateFiles } from "../simulation/simulate-files.ts";
import type { ScenarioFile } from "../io/read-scenario-file.ts";
import { makeHalfYearReport } from "./half-year.ts";
import { lookBack } from "../simulation/look-back.ts";
import type { World } from "../world.ts";

/** How one kind of report is made. What it says is written in sim-core; here is only what it needs to be run with. */
export interface ReportMaker {
  /** So many scenarios at once. */
  readonly atMost: number;
  readonly make: (
    files: readonly ScenarioFile[],
    settings: Settings,
    world: World,
  ) => ReportDocument | Promise<ReportDocument>;
}

/** All kinds of report. */
export const reportMakers: Readonly<Record<ReportKind, ReportMaker>> = {
  hindsight: {
    atMost: 1,
    make: ([file], settings, world) => {
      if (file === undefined) throw new Error("No scenario was read.");
      const hindsight = lookBack(file, settings, { command: "report hindsight", world });
      return hindsightReport(hindsight, file.scenario, settings.language);
    },
  },
  "half-year": {
    atMost: 1,
    make: ([file], settings, world) => {
      if (file === undefined) throw new Error("No scenario was read.");
      return makeHalfYearReport(file, settings, world);
    },
  },
  assumptions: {
    atMost: Infinity,
    make: (files, { language }) => assumptionsReport(scenariosOf(files), language),
  },
  places: {
    atMost: Infinity,
    make: async (files, settings, world) =>
      placesReport(await simulateFiles(files, settings, world), settings.language),
  },
  model: {
    atMost: 1,
    make: (files, { language }) => modelReport(onlyScenario(files), language),
  },
  money: {
    atMost: 1,
    make: async (files, settings, world) => {
      const [outcome] = await simulateFiles(files, settings, world);
      if (outcome === undefined) throw new Error("No scenario was simulated.");
      return moneyReport(outcome, settings.language);
    },
  },
  norms: {
    atMost: Infinity,
    make: async (files, settings, world) => normsReport(await simulateFiles(files, settings, world), settings.language),
  },
};

function onlyScenario(files: readonly ScenarioFile[]): ScenarioFile["scenario"] {
  const [file] = files;
  if (file === undefined) throw new Error("No scenario was read.");
  return file.scenario;
}

function scenariosOf(files: readonly ScenarioFile[]): ScenarioFile["scenario"][] {
  return files.map(({ scenario }) => scenario);
}
