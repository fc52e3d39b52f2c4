/** A few knobs in a cell of the sheet. */
export const knobsCell = {
  eyebrow: "Knoppen",
  none: "Kies de knoppen waar het gesprek over gaat",
  asBasis: "De knoppen staan zoals in de basis",
  oneChanged: (label: string) => `Anders dan in de basis: ${label}`,
  manyChanged: (changed: number, all: number) => `${changed} van deze ${all} knoppen staan anders dan in de basis`,
  missing: (n: number) =>
    n === 1
      ? "Eén gekozen knop bestaat niet in dit scenario, en is hier weggelaten."
      : `${n} gekozen knoppen bestaan niet in dit scenario, en zijn hier weggelaten.`,
  add: "Knop erbij",
  addThis: "Toevoegen",
  full: "Meer dan zeven knoppen passen niet in een gesprek. Haal er eerst een weg.",
  tools: (label: string) => `Plaats van ${label}`,
  up: (label: string) => `${label}: omhoog`,
  down: (label: string) => `${label}: omlaag`,
  remove: (label: string) => `${label}: uit deze cel halen`,
};
