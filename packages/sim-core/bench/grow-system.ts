import type { CareSystem } from "../src/index.ts";

/** The same system with `factor` times the youths and the places. A file does not allow as many in one place. */
export function growSystem(system: CareSystem, factor: number): CareSystem {
  return {
    ...system,
    arrivalsPerDay: system.arrivalsPerDay.map((rate) => rate * factor),
    locations: system.locations.map((location) => ({ ...location, placesAtStart: location.placesAtStart * factor })),
    unitChanges: system.unitChanges.map((change) => ({ ...change, places: change.places * factor })),
    startingPosition: {
      ...system.startingPosition,
      inCare: system.startingPosition.inCare.map((row) => ({ ...row, youths: row.youths * factor })),
    },
  };
}
