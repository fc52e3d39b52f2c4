import AxeBuilder from "@axe-core/playwright";
import { expect, type BrowserContext, type Page } from "@playwright/test";

/** Simulations share the processor with other tests, so they get their time. */
export const untilComputed = { timeout: 60_000 };

/** Open the page and wait for the first figures that rest on runs. */
export async function openPage(page: Page): Promise<void> {
  await page.goto("/");
  await expectComputed(page);
}

/** A small machine: the page computes on one core, and leaves the other to tests that are not about figures. */
export async function onOneCore(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { get: () => 1 }));
}

/**
 * A small machine that gets no further than the first two hundred replications of a scenario: its figures are there, and
 * other tests get the rest of the processor.
 */
export async function withFirstRuns(context: BrowserContext): Promise<void> {
  await onOneCore(context);
  await context.addInitScript(() => {
    interface Request {
      readonly chunk?: { readonly firstReplication: number };
    }
    class BriefWorker extends Worker {
      override postMessage(message: Request): void {
        if ((message.chunk?.firstReplication ?? 0) < 200) super.postMessage(message);
      }
    }
    Object.defineProperty(window, "Worker", { value: BriefWorker });
  });
}

/** The page with its quick estimate alone: its workers never answer. For what is not about figures of runs. */
export async function withoutRuns(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    class SilentWorker extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    }
    Object.defineProperty(window, "Worker", { value: SilentWorker });
  });
}

/** All key figures are of the scenario as it stands. */
export async function expectComputed(page: Page): Promise<void> {
  await expect(page.locator(".kpi[data-state=current]")).toHaveCount(5, untilComputed);
}

/** One knob, one answer: what the page is for. */
export async function turnAKnob(page: Page): Promise<void> {
  const arrivals = page.locator("[data-parameter=arrivals]");
  await arrivals.getByRole("slider").press("ArrowRight");
  await expect(page.locator(".tab[data-letter=B]")).toBeVisible();
  await expectComputed(page);
}

/** Notes which addresses the page asks for. */
export function watchRequests(page: Page): { elsewhere(): string[] } {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  return {
    elsewhere: () => {
      const own = new URL(page.url()).origin;
      return addresses.filter((address) => /^https?:|^wss?:/.test(address) && !address.startsWith(own));
    },
  };
}

/** What axe has to say of the page, or of a part of it, by WCAG 2.2 AA, short enough to read in a report. */
export async function axeIssues(page: Page, part = "html"): Promise<string[]> {
  return named(await new AxeBuilder({ page }).include(part).withTags(rules).analyze());
}

/** The same of colours alone, for a page that differs in nothing else from one that axe has seen. */
export async function contrastIssues(page: Page): Promise<string[]> {
  // A colour on its way to another one is neither.
  for (const frame of page.frames())
    await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return named(await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze());
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function named({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
