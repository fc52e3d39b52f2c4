import { render } from "lit";
import { expect, it } from "vitest";
import { wordsIn } from "../../i18n/words.ts";
import type { CellContext } from "../cell-context.ts";
import { markdown } from "./markdown.ts";
import { readMarkdown } from "./read-markdown.ts";
import { hostileTexts } from "./test/hostile-texts.ts";

// No hostile text names a figure that there is, so that no scenario is looked at.
const context = { words: wordsIn("nl") } as CellContext;
const allowed = new Set(
  "P H3 H4 H5 UL OL LI BLOCKQUOTE PRE CODE HR BR DIV TABLE THEAD TBODY TR TH TD STRONG EM S A SPAN MARK".split(" "),
);
const attributes = new Set(["href", "target", "rel", "class", "scope", "start"]);

/** What should not be there, of what a text became. */
function intruders(place: HTMLElement): string[] {
  return [...place.querySelectorAll("*")].flatMap((element) => [
    ...(allowed.has(element.tagName) ? [] : [element.tagName]),
    ...element.getAttributeNames().filter((name) => !attributes.has(name)),
    ...(element instanceof HTMLAnchorElement && !/^(?:https?|mailto):$/.test(element.protocol) ? [element.href] : []),
    ...(element instanceof HTMLAnchorElement && !element.rel.includes("noopener") ? ["opener"] : []),
  ]);
}

it.each(hostileTexts)("shows %s as words, and runs nothing of it", async (text) => {
  const place = document.body.appendChild(document.createElement("div"));
  render(markdown(readMarkdown(text), context), place);
  for (const link of place.querySelectorAll("a")) link.dispatchEvent(new MouseEvent("mouseover"));
  for (const fold of place.querySelectorAll("details")) fold.open = true;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(intruders(place)).toEqual([]);
  expect("wasRun" in window).toBe(false);
  place.remove();
});

it("sets an ordinary text", () => {
  const place = document.createElement("div");
  render(markdown(readMarkdown("# Vraag\n\n- **een**\n- [twee](https://example.org)\n\n> ~~drie~~"), context), place);
  expect(place.querySelector("h3")?.textContent).toBe("Vraag");
  expect([...place.querySelectorAll("li")].map(({ textContent }) => textContent.trim())).toEqual(["een", "twee"]);
  expect(place.querySelector("blockquote s")?.textContent).toBe("drie");
  expect(intruders(place)).toEqual([]);
});
