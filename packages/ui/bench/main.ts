import type { Browser } from "@playwright/test";
import { measureOpening } from "./measure-opening.ts";
import { measureWork } from "./measure-work.ts";
import { pageRemarks, pageTable } from "./page-report.ts";

const efforts = {
  usual: { openings: 12, drags: 6, moves: 20, letters: 120 },
  /** Shows that all of it works; its timings mean nothing. */
  quick: { openings: 2, drags: 1, moves: 3, letters: 6 },
};

interface Circumstances {
  readonly isQuick: boolean;
  readonly machine: {
    readonly date: string;
    readonly processor: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    readonly system: string;
    readonly loadBefore: number;
  };
}

/** Measures the page at both addresses; what was found, in Markdown. */
export async function benchPage(
  browser: Browser,
  addresses: { readonly site: string; readonly oneFile: string },
  { isQuick, machine }: Circumstances,
): Promise<string> {
  const effortName = isQuick ? "quick" : "usual";
  const effort = efforts[effortName];
  const measured = {
    site: await measureOpening(browser, addresses.site, effort.openings),
    oneFile: await measureOpening(browser, addresses.oneFile, effort.openings),
    work: await measureWork(browser, addresses.site, effort),
  };
  const { date, processor, cores, memoryGigabytes, system, loadBefore } = machine;
  const where = `Measured: ${date}, ${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Chromium ${browser.version()} without a graphics card, 1280x720, load before ${loadBefore.toFixed(1)}, effort ${effortName}.`;
  const remarks = pageRemarks(measured).map((remark) => `- ${remark}`);
  return [where, pageTable(measured), remarks.join("\n")].join("\n\n");
}
