import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DateChangeEvent, DateChooseEvent, type DateHandle } from "./date-handle.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const iso = (epochDay: number): string => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);

let handle: DateHandle;
let told: string[];

/** Does with the handle what a page does: what it says is how it stands. */
beforeEach(async () => {
  told = [];
  handle = document.createElement("pb-date-handle");
  Object.assign(handle, {
    day: day("2022-04-01"),
    possible: [day("2022-01-10"), day("2022-12-31")],
    pixelsPerDay: 2,
    text: "−9",
    label: "Sluiting",
    spoken: iso,
    shown: iso,
  });
  handle.addEventListener("date-change", (event) => {
    if (!(event instanceof DateChangeEvent)) return;
    told.push(`${event.phase} ${iso(event.day)}`);
    handle.day = event.day;
  });
  handle.addEventListener("date-choose", (event) => {
    if (event instanceof DateChooseEvent) told.push(event.isByKey ? "chosen by key" : "chosen");
  });
  document.body.append(handle);
  await handle.updateComplete;
});

afterEach(() => handle.remove());

const slider = (): HTMLElement => handle.querySelector<HTMLElement>("[role=slider]")!;

async function key(name: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const isFree = slider().dispatchEvent(
    new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }),
  );
  await handle.updateComplete;
  return isFree;
}

async function pointer(type: string, x: number, more: PointerEventInit = {}): Promise<void> {
  slider().dispatchEvent(new PointerEvent(type, { clientX: x, pointerId: 1, button: 0, bubbles: true, ...more }));
  await handle.updateComplete;
}

describe("a date on a time line", () => {
  beforeEach(() => {
    // A pointer of a test is no pointer of the browser, which cannot capture it.
    slider().setPointerCapture = () => undefined;
  });

  it("goes along with the hand to the first of a month, with Shift to a day, and says once that it is done", async () => {
    await pointer("pointerdown", 100);
    await pointer("pointermove", 102);
    await pointer("pointermove", 160);
    expect(slider().textContent.trim()).toBe("−92022-05-01");
    await pointer("pointermove", 164, { shiftKey: true });
    await pointer("pointerup", 164);
    expect(told).toEqual(["drag 2022-05-01", "drag 2022-05-03", "done 2022-05-03"]);
    expect(slider().textContent.trim()).toBe("−9");
  });

  it("goes to where the hand lets go, also when the way there was not told", async () => {
    await pointer("pointerdown", 100);
    await pointer("pointermove", 160);
    await pointer("pointerup", 282);
    expect(told).toEqual(["drag 2022-05-01", "drag 2022-07-01", "done 2022-07-01"]);
  });

  it("stays where it can be", async () => {
    await pointer("pointerdown", 100);
    await pointer("pointermove", -900);
    await pointer("pointerup", -900);
    await key("End");
    await key("PageUp");
    expect(told).toEqual(["drag 2022-01-10", "done 2022-01-10", "done 2022-12-31", "done 2022-12-31"]);
    expect(slider().getAttribute("aria-valuetext")).toBe("2022-12-31");
  });

  it("is put back by Escape, while it is dragged and afterwards", async () => {
    await pointer("pointerdown", 100);
    await pointer("pointermove", 220);
    expect(await key("Escape")).toBe(false);
    await pointer("pointermove", 300);
    await pointer("pointerup", 300);
    expect(told).toEqual(["drag 2022-06-01", "done 2022-04-01"]);
    slider().focus();
    await key("ArrowRight");
    await key("ArrowLeft", { shiftKey: true });
    await key("Escape");
    expect(told.slice(2)).toEqual(["done 2022-05-01", "done 2022-04-30", "done 2022-04-01"]);
    expect(await key("Escape")).toBe(true);
  });

  it("is chosen by a click that does not drag, and by Enter", async () => {
    await pointer("pointerdown", 100);
    await pointer("pointermove", 101);
    await pointer("pointerup", 101);
    await key("Enter");
    expect(told).toEqual(["chosen", "chosen by key"]);
  });
});
