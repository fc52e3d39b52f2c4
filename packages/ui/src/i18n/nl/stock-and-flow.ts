import { youths } from "./counted.ts";

/** Stocks and flows, with the row names that the statistics office (CBS) prints. */
export const stockAndFlow = {
  eyebrow: "Stand en stroom",
  titlePending: "Stand en stroom per halfjaar",
  titlePlain: "Wie er was, kwam, vertrok en er is, per halfjaar",
  closed: (from: string, to: string) =>
    from === to
      ? `In gesloten zorg blijft het ${youths(to)}`
      : `In gesloten zorg gaat het van ${from} naar ${youths(to)}`,
  title: (closed: string, from: string, to: string) =>
    `${closed}; in de alternatieven ${from === to ? `blijft het ${to}` : `van ${from} naar ${to}`}`,
  lacksFlows:
    "In dit scenario worden instroom en uitstroom niet per halfjaar bijgehouden. Wie het bestand maakt, kan dat aanzetten met het veld reporting.",
  youths: "jongeren",
  period: (half: number, year: string) => `${half}e helft ${year}`,
  /** A half-year of which not all days are counted. */
  from: (period: string, day: string) => `${period}, vanaf ${day}`,
  until: (period: string, day: string) => `${period}, tot en met ${day}`,
  between: (period: string, first: string, last: string) => `${period}, ${first} tot en met ${last}`,
  together: "Alle vormen samen",
  rows: { start: "Beginstand", inflow: "Instroom", outflow: "Uitstroom", end: "Eindstand" },
  explain:
    "Per halfjaar, gemiddeld over de doorrekeningen. Instroom en uitstroom tellen ook wie van de ene vorm naar de andere gaat. De cijfers zijn zo afgerond dat elke kolom optelt: beginstand plus instroom min uitstroom is de eindstand.",
};
