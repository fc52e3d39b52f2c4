import type { Scenario } from "@plaatsbepaling/sim-core";

/** A share that may change from date to date, as a scenario writes it. */
type ShareOverTime = NonNullable<Scenario["triage"]["matchedShare"]>;

/** What it comes to in the end. */
export function finalShare(share: ShareOverTime): number {
  return typeof share === "number" ? share : (share.at(-1)?.share ?? 1);
}

/** Another end; the way to it keeps its shape: each date keeps its part of the way from the first share to the last. */
export function withFinalShare(share: ShareOverTime, final: number): ShareOverTime {
  if (typeof share === "number") return final;
  const first = share[0]?.share ?? final;
  const way = finalShare(share) - first;
  return share.map((point, index) => {
    const part = way === 0 ? Number(index === share.length - 1) : (point.share - first) / way;
    return { ...point, share: clamp(first + part * (final - first)) };
  });
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
