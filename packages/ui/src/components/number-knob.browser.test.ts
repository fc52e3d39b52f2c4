import { afterEach, beforeEach, expect, it } from "vitest";
import { KnobChangeEvent, type NumberKnob } from "./number-knob.ts";

let knob: NumberKnob;
let told: string[];

beforeEach(async () => {
  told = [];
  knob = document.createElement("pb-number-knob");
  Object.assign(knob, {
    value: 300,
    scale: { low: 200, high: 400, step: 5, decimals: 0, possible: [0, 1000] },
    texts: { less: "min", more: "plus", field: "aantal", read: String, write: String },
  });
  knob.addEventListener("knob-change", (event) => {
    if (event instanceof KnobChangeEvent) told.push(`${event.phase} ${event.value}`);
  });
  document.body.append(knob);
  await knob.updateComplete;
});

afterEach(() => knob.remove());

const track = (): HTMLInputElement => knob.querySelector<HTMLInputElement>("input[type=range]")!;

function slideTo(value: number): void {
  track().value = String(value);
  track().dispatchEvent(new Event("input", { bubbles: true }));
}

const later = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

it("ends a drag once, where the browser sees a last movement only after the hand let go", async () => {
  slideTo(350);
  track().dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  slideTo(360);
  track().dispatchEvent(new Event("change", { bubbles: true }));
  await later();
  expect(told).toEqual(["drag 350", "drag 360", "done 360"]);
});

it("ends a drag that the browser does not call a change, since it ended where it began", async () => {
  slideTo(350);
  slideTo(300);
  track().dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  await later();
  expect(told).toEqual(["drag 350", "drag 300", "done 300"]);
});
