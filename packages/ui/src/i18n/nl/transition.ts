import { places as written, wordFor, youths } from "./counted.ts";

/** What became of each planned unit, and the log of one run. */
export const transition = {
  units: {
    title: "Gepland en echt, per eenheid",
    where: "Waar",
    what: "Wat",
    planned: "gepland",
    realised: "echt (mediaan)",
    range: (from: string, to: string) => `${from} tot ${to}`,
    share: "lukt in",
    held: "Tegengehouden, gemiddeld",
    opens: (units: string, places: string) => `opent ${units}${written(places)}`,
    closes: (units: string, places: string) => `sluit ${units}${written(places)}`,
    times: (n: string) => `${n} × `,
    heldBy: {
      delay: (days: string) => `openen liep uit: ${days} d`,
      staff: (days: string) => `te weinig personeel: ${days} d`,
      notOpen: (days: string) => `zelf nog niet open: ${days} d`,
      floor: (days: string) => `ondergrens: ${days} d`,
      pause: (days: string) => `te veel wachtenden: ${days} d`,
      inBalance: (days: string) => `alternatief nog niet open: ${days} d`,
    },
    explain:
      "Onder de mediaan staat waar 9 van de 10 datums tussen liggen. Lukt in: deel van de doorrekeningen waarin het voor het einde van de periode zover is. d: dagen, gemiddeld over alle doorrekeningen.",
    displaced: (all: string, elsewhere: string, waiting: string) =>
      `Door sluitingen ${wordFor(all, "moet", "moeten")} gemiddeld ${youths(all)} hun plaats uit: ${elsewhere} naar buiten het landsdeel en ${waiting} op de wachtlijst zonder plaats; de anderen naar een andere plaats in het landsdeel.`,
  },
  log: {
    title: "Logboek",
    lead: "Wat er in één doorrekening gebeurt, dag voor dag.",
    previous: "Vorige",
    previousLabel: "Vorige doorrekening",
    next: "Volgende",
    nextLabel: "Volgende doorrekening",
    position: (replication: string, of: string, lines: string) => `doorrekening ${replication} van ${of}: ${lines}`,
    lines: (n: string) => `${n} ${wordFor(n, "regel", "regels")}`,
    youths: "Ook jongeren",
    atStart: (n: string) =>
      n === "1"
        ? "Bij het begin is er al 1 jongere; die wordt niet genoemd."
        : `Bij het begin zijn er al ${n} jongeren; die worden niet een voor een genoemd.`,
    more: (n: string) =>
      n === "1" ? "Er volgt nog 1 regel; die staat hier niet." : `Er volgen nog ${n} regels; die staan hier niet.`,
    empty: "In deze doorrekening gaat er niets open of dicht.",
    emptyAtAll: "In deze doorrekening gebeurt er niets.",
  },
};
