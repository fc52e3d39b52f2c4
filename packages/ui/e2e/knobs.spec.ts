import { expect, test } from "@playwright/test";
import { expectComputed, openPage, untilComputed, withFirstRuns, withoutRuns } from "./page.ts";

test("a knob that is dragged shows an estimate, marked as such, and then figures of runs", async ({ page }) => {
  await openPage(page);
  const knob = page.locator("[data-parameter=arrivals]");
  const track = knob.getByRole("slider");
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (box === null) throw new Error("The track is not on the page.");
  const middle = box.y + box.height / 2;
  const outOfSight = page.locator("#checks > .cell-head .state-mark");
  await expect(outOfSight).toHaveAttribute("data-state", "current", untilComputed);

  await page.mouse.move(box.x + box.width / 2, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, middle, { steps: 4 });
  await expect(page.locator("[data-kpi=waiting]")).toHaveAttribute("data-state", "estimate", untilComputed);
  await expect(page.locator(".answer-text")).toContainText("snelle schatting");
  await expect(page.locator(".work")).toContainText("zolang u schuift");
  await expect(page.locator(".kpi[data-state=current]")).toHaveCount(0);
  // What cannot be seen costs the hand nothing: it is drawn once somebody comes near, or the knob is let go.
  await expect(outOfSight).toHaveAttribute("data-state", "current");
  await outOfSight.scrollIntoViewIfNeeded();
  await expect(outOfSight).toHaveAttribute("data-state", "stale");
  await page.mouse.up();

  await expectComputed(page);
  await expect(outOfSight).toHaveAttribute("data-state", "current");
  await expect(page.locator("[data-kpi=waiting] .kpi-difference")).toContainText("meer dan A");
  await expect(page.locator(".tab[data-letter=B]")).toContainText("1 wijziging");
  await expect(knob.locator(".chip")).toHaveText("gewijzigd");
  await expect(page.locator(".tab[data-letter=A]")).toContainText("basis");
});

test("a number can be typed with a comma or a point, and an unclear one is asked about", async ({ page, context }) => {
  await withoutRuns(context);
  await page.goto("/");
  const knob = page.locator("[data-parameter=arrivals]");
  const field = knob.getByRole("textbox");
  await field.fill("312,5");
  await expect(knob).toContainText("= 312,5 per jaar");
  await field.press("Enter");
  await expect(knob.getByRole("slider")).toHaveAttribute(
    "aria-valuetext",
    /312,5 per jaar, 12,5 per jaar meer dan de basis/,
  );

  await field.fill("1.250");
  await field.press("Enter");
  await knob.getByRole("button", { name: "= 1.250 per jaar" }).click();
  await expect(field).toHaveValue("1.250");
  await expect(knob).toContainText("Buiten wat gebruikelijk is");

  await field.fill("heel veel");
  await field.press("Enter");
  await expect(knob.getByRole("alert")).toContainText("Dit is geen getal");
  await field.press("Escape");
  await expect(field).toHaveValue("1.250");
});

test("a knob listens to the keyboard", async ({ page, context }) => {
  await withoutRuns(context);
  await page.goto("/");
  const slider = page.locator("[data-parameter=arrivals]").getByRole("slider");
  const field = page.locator("[data-parameter=arrivals]").getByRole("textbox");
  await slider.focus();
  await slider.press("ArrowRight");
  await expect(field).toHaveValue("305");
  await slider.press("Shift+ArrowRight");
  await expect(field).toHaveValue("305,5");
  await slider.press("PageUp");
  await expect(field).toHaveValue("320");
  await slider.press("End");
  await expect(field).toHaveValue("400");
  await slider.press("Escape");
  await expect(field).toHaveValue("300");
  // Plus and minus are for the mouse: with twenty knobs they would be forty stops on the way to the results.
  await slider.press("Tab");
  await expect(field).toBeFocused();
});

test("steps that follow each other within a frame all count", async ({ page, context }) => {
  await withoutRuns(context);
  await page.goto("/");
  const slider = page.locator("[data-parameter=arrivals]").getByRole("slider");
  await slider.evaluate(async (element) => {
    for (let press = 0; press < 3; press++) {
      element.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      // The next press is a task of its own, and comes before the page is painted.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    }
  });
  await expect(page.locator("[data-parameter=arrivals]").getByRole("textbox")).toHaveValue("315");
});

test("what a knob gave before the page had time for it stays, and with the scenario that it was given to", async ({
  page,
  context,
}) => {
  await withoutRuns(context);
  await page.goto("/");
  const field = (knob: string) => page.locator(`[data-parameter=${knob}]`).getByRole("textbox");
  /** Drags the arrivals and goes on within the same frame: to another knob, or to another scenario. */
  const dragAnd = (next: "turn" | "leave", arrivals: string) =>
    page.evaluate(
      ([then, value]) => {
        const sliderOf = (knob: string) =>
          document.querySelector<HTMLInputElement>(`[data-parameter=${knob}] input[type=range]`)!;
        const slider = sliderOf("arrivals");
        slider.value = value;
        slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
        if (then === "leave") document.querySelector<HTMLButtonElement>(".tab[data-letter=A] .tab-button")!.click();
        else sliderOf("urgentShare").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      },
      [next, arrivals] as const,
    );
  const urgent = await field("urgentShare").inputValue();
  await dragAnd("turn", "400");
  await expect(field("urgentShare")).not.toHaveValue(urgent);
  await expect(field("arrivals")).toHaveValue("400");
  await dragAnd("leave", "350");
  await expect(field("arrivals")).toHaveValue("300");
  await expect(page.locator(".tab")).toHaveCount(2);
  await page.locator(".tab[data-letter=B] .tab-button").click();
  await expect(field("arrivals")).toHaveValue("350");
});

test("two scenarios are compared: what goes in differently, and what comes out differently", async ({
  page,
  context,
}) => {
  await withFirstRuns(context);
  await openPage(page);
  await page.locator("#comparison").getByRole("button", { name: "Eerst afbouwen" }).click();
  const comparison = page.locator("#comparison");
  await expect(comparison).toHaveAttribute("data-state", "current", untilComputed);
  await expect(comparison.getByRole("heading", { name: "Wat er anders is" })).toBeVisible();
  await expect(comparison.locator("svg").first()).toBeVisible();
  await comparison.getByText("Toon als tabel").click();
  await expect(comparison.getByRole("row", { name: /wachtenden op de streefdatum/ })).toBeVisible();
});
