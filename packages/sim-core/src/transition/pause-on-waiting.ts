import type { TransitionObservation, TransitionState } from "./transition-state.ts";

/**
 * Begin or end the pause: closings stop when more youths wait than the threshold, and go on when it is down to where
 * they resume. Between the two nothing changes, so that closings do not stutter.
 */
export function updatePause(state: TransitionState, { waiting }: TransitionObservation): void {
  const rule = state.rules.pauseOnWaiting;
  if (rule === null) return;
  let youths = 0;
  for (const form of rule.forms) youths += waiting[form]!;
  state.waiting = youths;
  state.isPaused = youths > (state.isPaused ? rule.resumesAt : rule.above);
}
