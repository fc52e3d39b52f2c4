import { wordFor } from "./counted.ts";
import { euro } from "./money.ts";

/** Why a key figure differs from the basis. */
export const why = {
  ask: "Waarom?",
  askOf: (label: string) => `Waarom? ${label}`,
  definitions: {
    closedPlaces:
      "Gesloten plaatsen die er op de streefdatum echt nog zijn, ook als zij volgens het plan al dicht hadden moeten zijn.",
    waiting: "Jongeren die zijn aangemeld en op de streefdatum nog nergens een plek hebben.",
    direct: "Het deel van de jongeren dat zonder wachten terechtkomt in de zorg die het best past.",
    elsewhere: "Jongeren die per jaar een plek buiten het landsdeel krijgen omdat hier niets vrij is.",
    money:
      "Wat er over alle jaren samen van het budget overblijft; met een min ervoor is er te weinig. Elke prijs is een aanname.",
  },
  units: {
    closedPlaces: (n: string) => wordFor(n, "plaats", "plaatsen"),
    waiting: (n: string) => wordFor(n, "wachtende", "wachtenden"),
    direct: () => "procentpunt",
    elsewhere: (n: string) => wordFor(n, "jongere per jaar", "jongeren per jaar"),
    money: (_n: string, of: keyof typeof euro) => euro[of],
  },
  isBasis: "Dit is de basis, waar de andere scenario's naast liggen. Hier is dus geen verschil om uit te leggen.",
  same: "Dit scenario verschilt nergens van de basis.",
  notMeasured: "Dit getal wordt niet in beide scenario's gemeten.",
  otherDays: "Dit getal gaat in dit scenario over andere dagen dan in de basis. Het verschil zegt dan niets.",
  unclear: (n: string, difference: string) =>
    `Het verschil met de basis (${difference}) is in deze ${n} doorrekeningen niet groter dan het toeval. Er valt niets aan te wijzen.`,
  mainly: (parts: string) => `Vooral door: ${parts}.`,
  against: (parts: string, other: string, all: string) =>
    `Vooral door: ${parts}. Daartegenin werkt: ${other}. Alles bij elkaar is het verschil ${all}.`,
  by: (part: string) => `Door: ${part}.`,
  part: (label: string, amount: string, all: string) => `${label} (${amount} van de ${all})`,
  only: (label: string, amount: string) => `${label} (${amount})`,
  none: (difference: string) =>
    `Het verschil is ${difference}. Geen wijziging draagt er op zichzelf meer aan bij dan het toeval.`,
  others: "andere wijzigingen in het bestand",
  ofForm: (form: string) => `het plan voor ${form}`,
  table: "Wat elke wijziging bijdraagt",
  change: "wijziging",
  amount: "bijdrage",
  interval: "95%-interval",
  noise: "binnen het toeval",
  together: "drie of meer wijzigingen samen",
  total: "verschil met de basis",
  range: (low: string, high: string) => `${low} tot ${high}`,
  method: (n: string) =>
    `Elke wijziging is apart doorgerekend: alleen zij, en alles behalve zij. De bijdrage is het gemiddelde van die twee, over ${n} doorrekeningen. Alle scenario's kregen daarin dezelfde jongeren.`,
  running: (done: string, total: string) => `${done} van ${total} scenario's doorgerekend`,
};
