import { expect, it } from "vitest";
import { createGestures } from "./gestures.ts";

it("takes a drag, or a key that is held down, as one movement of the hand, and every other change as its own", () => {
  const gestures = createGestures();
  const drag = [
    gestures.next("arrivals", "drag"),
    gestures.next("arrivals", "drag"),
    gestures.next("arrivals", "done"),
  ];
  const presses = [gestures.next("arrivals", "done"), gestures.next("arrivals", "done")];
  const held = [gestures.next("arrivals", "held"), gestures.next("arrivals", "held")];
  const other = [gestures.next("season", "held"), gestures.next("arrivals", "drag")];
  expect(new Set(drag).size).toBe(1);
  expect(new Set(presses).size).toBe(2);
  expect(new Set([presses[1], ...held]).size).toBe(1);
  expect(new Set([...drag, ...presses, ...other]).size).toBe(5);
});
