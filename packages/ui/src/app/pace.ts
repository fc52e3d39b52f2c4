/** Does the latest of a stream of things as often as the page can bear. */
export interface Pace {
  /** Do this next. What was waiting and has not been done is dropped. */
  next(act: () => void): void;
  /** Do what waits at once. */
  catchUp(): void;
}

/** Leaves the page as much time for its own as the last act took: on a slow device a knob still moves under the hand. */
export function createPace(): Pace {
  let waiting: (() => void) | null = null;
  let isPlanned = false;
  let freeAt = 0;
  const run = (): void => {
    isPlanned = false;
    const act = waiting;
    waiting = null;
    const started = performance.now();
    act?.();
    const ended = performance.now();
    freeAt = ended + Math.min(500, ended - started);
  };
  return {
    catchUp() {
      if (waiting !== null) run();
    },
    next(act) {
      waiting = act;
      if (isPlanned) return;
      isPlanned = true;
      const delay = freeAt - performance.now();
      if (delay <= 16) requestAnimationFrame(run);
      else setTimeout(run, delay);
    },
  };
}
