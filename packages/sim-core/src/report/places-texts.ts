import type { Language } from "../scenario/describe-issue.ts";

const nl = {
  title: "Hoeveel plaatsen 'direct beschikbaar' vraagt",
  intro:
    "De norm is dat de best passende vorm direct beschikbaar is. Een vorm met evenveel plaatsen als jeugdigen die er gemiddeld zijn, is altijd vol: " +
    "komt er een week wat meer, dan staat er een rij, en lege dagen van daarna halen die niet in. Daarom vraagt elke vorm meer plaatsen dan haar belasting. Hoeveel meer, zegt de formule van Erlang (1917).",
  load: "Belasting: hoeveel jeugdigen er gemiddeld zouden zijn als er altijd plaats was en alles jarenlang doorging zoals aan het einde van het scenario (instroom maal verblijfsduur, met wie de plaats nog bezet houdt).",
  erlang:
    "Kans om te wachten: Erlang C, als iedereen wacht die geen plaats vindt. Kans dat het vol is: Erlang B, als niemand wacht maar ieder elders heen gaat; die geldt voor elke spreiding van verblijven. " +
    "De werkelijkheid ligt ertussen. Nodig: het kleinste aantal plaatsen waarmee Erlang C het gevraagde deel direct een plaats geeft.",
  one: "De belasting is die van het plan alleen: wie elders vol vindt en hier terechtkomt, zit er niet in. De vormen staan elk op zichzelf; in de simulatie beïnvloeden ze elkaar, loopt de opbouw nog en is het begin vol.",
  formTitle: "Per vorm: de theorie",
  form: "Vorm",
  offered: "Belasting",
  places: "Plaatsen in plan",
  utilisation: "Benutting",
  waits: "Kans om te wachten (C)",
  full: "Kans vol (B)",
  needed: (share: string): string => `Nodig voor ${share} direct`,
  simTitle: "Wat de simulatie vindt",
  found: "Vond het vol",
  waiting: "Wachtend op doeldatum",
  inCare: "In zorg op doeldatum",
  occupancy: "Bezetting",
  direct: "Direct in de beste vorm, van alle aanmeldingen",
  all: "samen",
  sum: (load: string, places: string, needed: string): string =>
    `Samen is de belasting ${load} jeugdigen op ${places} plaatsen. Om in elke vorm 95% direct te helpen zijn er ${needed} nodig.`,
  runs: (replications: string, seed: string): string =>
    `${replications} doorrekeningen, seed ${seed}; gemiddelden. "Vond het vol" en de bezetting gaan over de hele looptijd.`,
};

export type PlacesTexts = typeof nl;

const en: PlacesTexts = {
  title: "How many places 'directly available' takes",
  intro:
    "The norm is that the best fitting form is available at once. A form with as many places as it has youths on average is always full: " +
    "when one week brings a few more there is a queue, and later empty days do not make up for it. So every form takes more places than its load. How many more, Erlang's formula (1917) says.",
  load: "Load: how many youths there would be on average if there were always a place and all went on for years as at the end of the scenario (inflow times length of stay, those who still hold their place included).",
  erlang:
    "Chance to wait: Erlang C, if all wait who find no place. Chance full: Erlang B, if nobody waits but all go elsewhere; it holds for any spread of stays. " +
    "Practice lies between. Needed: the fewest places with which Erlang C gives the wanted share a place at once.",
  one: "The load is that of the plan alone: those who find another form full and end up here are not in it. Each form stands by itself; in the simulation they act on each other, the opening is under way and the start is full.",
  formTitle: "By form: the theory",
  form: "Form",
  offered: "Load",
  places: "Places in plan",
  utilisation: "Utilisation",
  waits: "Chance to wait (C)",
  full: "Chance full (B)",
  needed: (share) => `Needed for ${share} at once`,
  simTitle: "What the simulation finds",
  found: "Found it full",
  waiting: "Waiting on target date",
  inCare: "In care on target date",
  occupancy: "Occupancy",
  direct: "At once in the best form, of all referrals",
  all: "together",
  sum: (load, places, needed) =>
    `Together the load is ${load} youths on ${places} places. To serve 95% at once in every form it takes ${needed}.`,
  runs: (replications, seed) =>
    `${replications} replications, seed ${seed}; means. "Found it full" and occupancy are over the whole run.`,
};

/** The words of the report on places. */
export const placesTexts: Readonly<Record<Language, PlacesTexts>> = { nl, en };
