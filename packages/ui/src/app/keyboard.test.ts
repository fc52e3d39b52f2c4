import { expect, it } from "vitest";
import { stepOfKey } from "./keyboard.ts";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it("knows the keys for a step back and a step forward, and leaves all others alone", () => {
  const steps = [
    { key: "z", ctrlKey: true },
    { key: "z", metaKey: true },
    { key: "Z", ctrlKey: true, shiftKey: true },
    { key: "y", ctrlKey: true },
    { key: "z" },
    { key: "z", ctrlKey: true, altKey: true },
    { key: "Y", ctrlKey: true, shiftKey: true },
    { key: "c", ctrlKey: true },
  ].map((pressed) => stepOfKey({ ...none, ...pressed }));
  expect(steps).toEqual(["undo", "undo", "redo", "redo", null, null, null, null]);
});
