/**
 * Youths who must go when places close at once (displacement): as many as had one of the places and find none of those
 * that remain. Who was already above the places, in a unit that goes by attrition, may stay there.
 */
export function youthsToMove(places: number, openPlaces: number, inCare: number): number {
  return Math.min(places, Math.max(0, inCare - openPlaces));
}
