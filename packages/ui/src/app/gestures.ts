import type { KnobPhase } from "../components/number-knob.ts";

/** Tells which changes of a knob are one movement of the hand, and so one step to undo. */
export interface Gestures {
  /** The name of the gesture that a change of this parameter belongs to. */
  next(parameter: string, phase: KnobPhase): string;
}

/** A drag is one gesture from its start to letting go; a key that is held down is one with its first press. */
export function createGestures(): Gestures {
  let last = { parameter: "", number: 0, isOpen: false };
  return {
    next(parameter, phase) {
      const goesOn = parameter === last.parameter && (last.isOpen || phase === "held");
      last = { parameter, number: goesOn ? last.number : last.number + 1, isOpen: phase === "drag" };
      return `${parameter} ${last.number}`;
    },
  };
}
