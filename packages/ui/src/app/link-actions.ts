import { engineVersion } from "@plaatsbepaling/sim-core";
import { isScenarioLink, longestLink, readLink, toLink, type LinkOutcome } from "../links/scenario-link.ts";
import { hashOf } from "../scenario-store/hash-of.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import type { Letter, ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { tabOf, type NewScenario } from "../scenario-store/workbook.ts";
import { openScenario } from "./file-actions.ts";
import type { Page } from "./page.ts";
import type { LinkActions } from "./page-actions.ts";

export function createLinkActions(page: Page): LinkActions {
  return {
    shareLink: (letter) => void share(page, letter),
    openLink(fragment) {
      if (!isScenarioLink(fragment)) return;
      void open(page, fragment);
    },
  };
}

/** Whether the browser let the text be copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function open(page: Page, fragment: string): Promise<void> {
  const reading = { shipped: await shippedScenarios(), language: page.words.language };
  show(page, await readLink(fragment, reading));
}

async function share(page: Page, letter: Letter): Promise<void> {
  const tab = tabOf(page.workbench.store.workbook, letter);
  const fragment = await toLink(tab, await shippedScenarios());
  if (fragment.length > longestLink) {
    page.message = { text: page.words.messages.links.tooLong(tab.name) };
    return;
  }
  const address = `${location.href.split("#", 1)[0] ?? ""}${fragment}`;
  page.notice = { kind: "link", name: tab.name, address, isCopied: await copyText(address) };
}

function show(page: Page, outcome: LinkOutcome): void {
  if (outcome.kind === "refused") {
    page.notice = { kind: "linkRefused", why: outcome.why };
    return;
  }
  const { store } = page.workbench;
  const { links } = page.words.messages;
  const known = store.workbook.tabs.find((tab) => isSame(tab, outcome.added));
  if (known !== undefined) {
    store.activate(known.letter);
    page.message = { text: links.already(known.name, known.letter) };
    return;
  }
  const opened = openScenario(outcome.added, store);
  if (opened.kind === "notice") {
    page.notice = opened.notice;
    return;
  }
  const text = links.opened(opened.name, opened.letter);
  const differs = outcome.madeWith !== engineVersion;
  page.message = { text: differs ? `${text} ${links.otherEngine(outcome.madeWith, engineVersion)}` : text };
}

function isSame(tab: ScenarioTab, { name, scenario }: NewScenario): boolean {
  return tab.name === name && hashOf(tab.scenario) === hashOf(scenario);
}
