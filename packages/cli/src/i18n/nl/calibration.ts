import type { WhyNotSteady } from "@plaatsbepaling/sim-core";

const notSteady: Readonly<Record<WhyNotSteady, string>> = {
  followUp:
    "een profiel gaat na het verblijf door naar een andere vorm (followUp); de evenwichtsberekening kent dat niet",
  failure: "een verblijf kan mislukken (failure); de evenwichtsberekening kent dat niet",
  entryAges: "een vorm heeft leeftijdsgrenzen bij opname; de evenwichtsberekening kent die niet",
  choice: "een profiel kan in meer dan één vorm terechtkomen; in het ijkjaar mag er maar één passen",
  returnAge:
    "wie terugkomt mag ouder zijn dan de leeftijd waarop een verblijf eindigt (return.untilAge boven endsAtAge)",
  ages: "een jeugdige kan bij aanmelding ouder zijn dan return.untilAge; de evenwichtsberekening telt die niet mee",
  inflow: "de instroom verandert in de tijd (arrivals); een evenwicht vraagt een vaste instroom",
  plan: "er gaan plaatsen open of dicht (capacityPlan); een evenwicht vraagt vaste plaatsen",
  places: "de plaatsen knellen; de evenwichtsberekening kent geen wachtlijst. Geef het ijkjaar ruim plaatsen",
};

/** What `calibrate` says. */
export const calibration = {
  notACalibration: (file: string) =>
    `${file}: dit is geen bestand met een ijking. Noem NAAM.calibration.json, met NAAM.scenario.json ernaast.`,
  notAFit: (file: string) => `${file}: dit is geen uitkomst van een ijking. Maak het met --json --out.`,
  verdict: (file: string, count: number) =>
    count === 0
      ? `${file}: dezelfde uitkomst, vanaf een koude start.`
      : `${file}: ${count} ${count === 1 ? "getal komt" : "getallen komen"} anders uit.`,
  notSteady,
};
