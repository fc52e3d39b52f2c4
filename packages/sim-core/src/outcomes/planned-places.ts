import type { CareSystem } from "../youth-care/care-system.ts";

/** Places of a form as planned, at the start of each day of the run and at its end, over all locations. */
export function plannedPlacesByDay({ days, locations, unitChanges }: CareSystem, form: number): Int32Array {
  const changeOn = new Int32Array(days + 1);
  for (const location of locations) if (location.form === form) changeOn[0]! += location.placesAtStart;
  for (const { day, location, places } of unitChanges) if (locations[location]?.form === form) changeOn[day]! += places;
  let places = 0;
  return changeOn.map((change) => (places += change));
}
