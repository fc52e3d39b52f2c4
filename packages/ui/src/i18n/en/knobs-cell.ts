import type { Messages } from "../messages.ts";

export const knobsCell: Messages["knobsCell"] = {
  eyebrow: "Knobs",
  none: "Choose the knobs that the talk is about",
  asBasis: "The knobs stand as in the basis",
  oneChanged: (label) => `Other than in the basis: ${label}`,
  manyChanged: (changed, all) => `${changed} of these ${all} knobs stand other than in the basis`,
  missing: (n) =>
    n === 1
      ? "One chosen knob does not exist in this scenario, and is left out here."
      : `${n} chosen knobs do not exist in this scenario, and are left out here.`,
  add: "Another knob",
  addThis: "Add",
  full: "More than seven knobs do not fit in one talk. Take one out first.",
  tools: (label) => `Place of ${label}`,
  up: (label) => `${label}: up`,
  down: (label) => `${label}: down`,
  remove: (label) => `${label}: take out of this cell`,
};
