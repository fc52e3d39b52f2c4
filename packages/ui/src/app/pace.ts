/** Does the latest of a stream of things as often as the page can bear. */
export interface Pace {
  /** Do this next. What was waiting and has not been done is dropped. */
  readonly next: (act: () => void) => void;
  /** Do this at once, in place of what was waiting: what comes after it may count on it. */
  readonly now: (act: () => void) => void;
  /** Do what waits at once. */
  readonly catchUp: () => void;
}

/** Leaves the page as much time for its own as the last act took: on a slow device a knob still moves under the hand. */
export function createPace(): Pace {
  let waiting: (() => void) | null = null;
  let isPlanned = false;
  let freeAt = 0;
  const run = (): void => {
    const act = waiting;
    waiting = null;
    const started = performance.now();
    act?.();
    const ended = performance.now();
    freeAt = ended + Math.min(500, ended - started);
  };
  const runPlanned = (): void => {
    isPlanned = false;
    if (waiting !== null) run();
  };
  return {
    now(act) {
      waiting = act;
      run();
    },
    catchUp() {
      if (waiting !== null) run();
    },
    next(act) {
      waiting = act;
      if (isPlanned) return;
      isPlanned = true;
      const delay = freeAt - performance.now();
      if (delay <= 16) requestAnimationFrame(runPlanned);
      else setTimeout(runPlanned, delay);
    },
  };
}
