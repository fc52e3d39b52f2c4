import { expect, test, type Page } from "@playwright/test";
import { withoutRuns } from "./page.ts";

const knob = (page: Page): ReturnType<Page["locator"]> => page.locator(".knobs [data-parameter=arrivals]");

/** What stands out of the page to the right, or is cut off by its own frame; tables and what scrolls by itself may. */
function lost(page: Page, parts: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hidesWidth = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      return hidesWidth || (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1);
    };
    const texts = [...document.querySelectorAll(selector)]
      .flatMap((part) => [...part.querySelectorAll("*")])
      .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, .tool-text, svg"))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 || isCut(element))
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`, ...texts] : texts;
  }, parts);
}

/** Four scenarios: the page at its fullest. */
async function openFour(page: Page): Promise<void> {
  await page.goto("/");
  await knob(page).getByRole("slider").press("ArrowRight");
  for (const name of ["Eerst afbouwen", "Dalende instroom"]) {
    await page.getByLabel("Scenario toevoegen").press("Enter");
    await page.locator(".menu-add[open]").getByRole("button", { name, exact: true }).press("Enter");
  }
  await expect(page.locator(".tab")).toHaveCount(4);
}

test.beforeEach(({ context }) => withoutRuns(context));

test("nothing falls off the page: at 320 pixels, at 200%, between, and with text set wider", async ({ page }) => {
  await openFour(page);
  const screens = [
    { width: 320, height: 640 },
    { width: 640, height: 360 },
    { width: 1040, height: 720 },
    { width: 1280, height: 720 },
  ];
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await expect.poll(() => lost(page, ".top, .scenarios, .strip, .knobs"), `${screen.width} pixels wide`).toEqual([]);
    await page.getByLabel("Meer over Dalende instroom").press("Enter");
    await expect(page.locator(".menu[open]")).toHaveCount(1);
    await expect.poll(() => lost(page, ".menu[open]"), `${screen.width} pixels wide`).toEqual([]);
    await page.keyboard.press("Escape");
  }

  // What WCAG 1.4.12 lets a reader ask for.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await expect.poll(() => lost(page, ".top, .scenarios, .strip, .knobs"), `${screen.width} pixels wide`).toEqual([]);
  }
});

/** Whether the strip that stays, or a message, lies over all of what has the focus. */
const isFocusCovered = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused.closest(".strip, .message") !== null) return null;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const covers = [...document.querySelectorAll(".strip, .message:not([data-empty])")].some((over) => {
      const box = over.getBoundingClientRect();
      return top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right;
    });
    return covers || bottom <= 0 || top >= window.innerHeight ? focused.outerHTML.slice(0, 80) : null;
  });

test("what has the focus is seen, forwards and backwards, under key figures of any height", async ({ page }) => {
  await openFour(page);
  for (const screen of [
    { width: 1280, height: 720 },
    { width: 800, height: 1100 },
  ]) {
    await page.setViewportSize(screen);
    await page.getByRole("link", { name: "Naar de uitkomsten" }).focus();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press("Tab");
      expect(await isFocusCovered(page)).toBeNull();
    }
    await page.getByLabel("Wat kan met de cel Geld").focus();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press("Shift+Tab");
      expect(await isFocusCovered(page)).toBeNull();
    }
  }
});

test("with the colours of the system, tracks, letters, lines and the focus are still there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto("/");
  const slider = knob(page).getByRole("slider");
  await slider.press("ArrowRight");
  await expect(page.locator(".tab[data-letter=B]")).toBeVisible();
  const seen = await page.evaluate(() => {
    const system = (name: string): string => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const styleOf = (selector: string, pseudo?: string): CSSStyleDeclaration => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`${selector} is not on the page.`);
      return getComputedStyle(element, pseudo);
    };
    const lines = [...document.querySelectorAll("#capacity svg path[stroke], #waiting svg path[stroke]")]
      .map((path) => getComputedStyle(path).stroke)
      .filter((stroke) => stroke !== "none");
    const moving = [...document.querySelectorAll("*")].filter(
      (element) => getComputedStyle(element).transitionDuration !== "0s",
    );
    return {
      ink: system("CanvasText"),
      paper: system("Canvas"),
      track: styleOf(".knob-track", "::before").backgroundColor,
      letter: styleOf(".tab[data-letter=B] .letter").backgroundColor,
      onLetter: styleOf(".tab[data-letter=B] .letter").color,
      handle: styleOf(".date-handle").backgroundColor,
      message: styleOf(".message").borderTopWidth,
      lines,
      moving: moving.length,
    };
  });
  expect(seen.track).toBe(seen.ink);
  expect([seen.letter, seen.onLetter]).toEqual([seen.ink, seen.paper]);
  expect(seen.handle).not.toBe(seen.paper);
  expect(seen.message).toBe("1px");
  expect(seen.lines.length).toBeGreaterThan(3);
  expect(seen.lines).not.toContain(seen.paper);
  expect(seen.moving).toBe(0);

  await page.keyboard.press("Tab");
  const field = knob(page).getByRole("textbox");
  await expect(field).toBeFocused();
  await expect(field).toHaveCSS("outline-style", "solid");
});
