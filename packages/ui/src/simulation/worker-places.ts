/** Who may use which worker: a fixed number of places, given out in order of asking. */
export interface WorkerPlaces {
  /** Waits for a free place. Rejects with `signal.reason` when aborted; who gave up is passed over. */
  take(signal: AbortSignal): Promise<number>;
  give(place: number): void;
}

export function createWorkerPlaces(count: number): WorkerPlaces {
  const free = Array.from({ length: count }, (_, place) => place);
  const queue: ((place: number) => void)[] = [];

  function give(place: number): void {
    const next = queue.shift();
    if (next === undefined) free.push(place);
    else next(place);
  }

  return {
    give,
    take: (signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const place = free.shift();
        if (place !== undefined) {
          resolve(place);
          return;
        }
        const giveUp = (): void => {
          queue.splice(queue.indexOf(receive), 1);
          reject(signal.reason as Error);
        };
        const receive = (given: number): void => {
          signal.removeEventListener("abort", giveUp);
          resolve(given);
        };
        signal.addEventListener("abort", giveUp, { once: true });
        queue.push(receive);
      }),
  };
}
