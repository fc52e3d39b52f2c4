/** Does the latest of a stream of things as often as the page can bear. */
export interface Pace {
  /** Do this next. What was waiting of the same subject is dropped; what was waiting of another one is done first. */
  readonly next: (subject: string, act: () => void) => void;
  /** Do this at once, in place of what was waiting of the same subject: what comes after it may count on it. */
  readonly now: (subject: string, act: () => void) => void;
  /** Do what waits at once. */
  readonly catchUp: () => void;
}

/** Leaves the page as much time for its own as the last act took: on a slow device a knob still moves under the hand. */
export function createPace(): Pace {
  let waiting: { readonly subject: string; readonly act: () => void } | null = null;
  let isPlanned = false;
  let freeAt = 0;
  const catchUp = (): void => {
    const latest = waiting;
    if (latest === null) return;
    waiting = null;
    const started = performance.now();
    latest.act();
    const ended = performance.now();
    freeAt = ended + Math.min(500, ended - started);
  };
  const put = (subject: string, act: () => void): void => {
    if (waiting?.subject !== subject) catchUp();
    waiting = { subject, act };
  };
  const runPlanned = (): void => {
    isPlanned = false;
    catchUp();
  };
  return {
    catchUp,
    now(subject, act) {
      put(subject, act);
      catchUp();
    },
    next(subject, act) {
      put(subject, act);
      if (isPlanned) return;
      isPlanned = true;
      const delay = freeAt - performance.now();
      if (delay <= 16) requestAnimationFrame(runPlanned);
      else setTimeout(runPlanned, delay);
    },
  };
}
