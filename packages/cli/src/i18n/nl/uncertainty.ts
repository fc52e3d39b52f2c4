/** What is said about numbers that nobody knows for certain, and about how precise an outcome is. */
export const uncertainty = {
  title: "Toeval en niet weten",
  drawn: (numbers: number, perSet: string, sets: string) =>
    `${numbers === 1 ? "Van één getal is" : `Van ${numbers} getallen is`} niet zeker hoe groot ${numbers === 1 ? "het is" : "ze zijn"}. ` +
    `Ze zijn ${sets} keer getrokken, voor elke ${perSet} doorrekeningen opnieuw:`,
  constant: (value: string) => `altijd ${value}`,
  evenly: (low: string, high: string) => `tussen ${low} en ${high}, alles even waarschijnlijk`,
  around: (low: string, mode: string, high: string) => `tussen ${low} en ${high}, het waarschijnlijkst rond ${mode}`,
  spread: (mean: string, sd: string) => `gemiddeld ${mean}, met een standaardafwijking van ${sd}`,
  exponential: (mean: string) => `gemiddeld ${mean}, exponentieel verdeeld`,
  table: (low: string, high: string) => `tussen ${low} en ${high}, volgens een tabel`,
  spreadFrom: ["5–95% van de", "doorrekeningen"],
  chance: ["door", "toeval"],
  notKnowing: ["door niet", "weten"],
  share: ["waarvan niet", "weten"],
  onlyPrices:
    "Alleen prijzen zijn onzeker: wat er met jeugdigen en plaatsen gebeurt hangt daar niet van af. Wat het niet weten van de prijzen met het geld doet, staat bij Geld.",
  help:
    "± is één standaardafwijking: ongeveer 2 van de 3 doorrekeningen liggen daarbinnen. Toeval blijft, hoe goed de cijfers ook " +
    "zijn; niet weten wordt kleiner met betere cijfers. De laatste kolom is het deel van de variantie.",
  fewSets: (sets: string) => `Met ${sets} trekkingen is de verdeling over toeval en niet weten een ruwe schatting.`,
  precision: "Nauwkeurigheid",
  reached: (measure: string, mean: string, { found, wanted, count }: Record<"found" | "wanted" | "count", string>) =>
    `Gehaald na ${count} doorrekeningen: het gemiddelde van ${measure} is ${mean} ± ${found} (gevraagd: ± ${wanted}, met 95% zekerheid).`,
  notReached: (measure: string, mean: string, { found, wanted, count }: Record<"found" | "wanted" | "count", string>) =>
    `NIET gehaald: na het hoogste aantal van ${count} doorrekeningen is het gemiddelde van ${measure} ${mean} ± ${found} (gevraagd: ± ${wanted}, met 95% zekerheid).`,
  precisionOfNothing: (measure: string, count: string) =>
    `NIET gehaald: in geen van ${count} doorrekeningen viel er voor ${measure} iets te meten.`,
  strictPrecision: "--strict: de gevraagde nauwkeurigheid is niet gehaald.",
  progress: (done: number) => `${done} doorrekeningen, tot het nauwkeurig genoeg is`,
  better: (letter: string) => `Hoe vaak ${letter} het beter doet dan A`,
  betterColumns: (letter: string) => [
    ["", `${letter} beter`],
    ["", "gelijk"],
    ["", "A beter"],
  ],
  betterHelp:
    "Het deel van de doorrekeningen; beide scenario's hadden daarin dezelfde jeugdigen en dezelfde getrokken getallen.",
};
