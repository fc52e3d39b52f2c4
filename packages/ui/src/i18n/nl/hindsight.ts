/** The model against what was counted in reality. */
export const hindsight = {
  eyebrow: "Terugblik",
  titleEmpty: "Leg gemeten cijfers naast de raming",
  leadEmpty:
    "Open een CSV-bestand met de kolommen datum, vorm, maat en waarde, of sleep het op de pagina. Bijvoorbeeld: 2020-07-01; totaal; in zorg; 250. Het blijft op dit apparaat.",
  titlePending: "De gemeten cijfers wachten op de doorrekening",
  titleIssues: (file: string) => `"${file}" past niet bij dit scenario`,
  titleNothingHeld: "Deze cijfers kan de pagina niet naast de raming leggen",
  title: (inside: number, n: string, of: string) =>
    `${n} van de ${of} gemeten cijfers ${inside === 1 ? "ligt" : "liggen"} in de band van 8 op de 10 doorrekeningen`,
  error: (measure: string, off: string, signed: string) =>
    `${measure}: de raming zit er gemiddeld ${off} naast; in het echt ${signed}.`,
  exact: (measure: string) => `${measure}: de raming is gelijk aan wat er gemeten is.`,
  more: (n: string) => `waren het er gemiddeld ${n} meer`,
  fewer: (n: string) => `waren het er gemiddeld ${n} minder`,
  open: "Kies gemeten cijfers",
  openOther: "Ander bestand",
  remove: "Weghalen",
  file: (name: string) => `Gemeten cijfers uit "${name}".`,
  notKept: "Zij worden niet bij het werk bewaard.",
  opened: (name: string) => `De cijfers uit "${name}" liggen over de grafieken bij Terugblik.`,
  refusedTitle: (file: string) => `De cijfers uit "${file}" zijn niet geopend`,
  description:
    "Per dag het gemiddelde van de doorrekeningen met de band van 8 op de 10; de stippen zijn in het echt geteld.",
  table: "Gemeten en geraamd",
  day: "Datum",
  what: "Wat",
  measured: "gemeten",
  mean: "raming",
  band: "8 van de 10",
  difference: "verschil",
  inBand: "In de band",
  range: (low: string, high: string) => `${low} tot ${high}`,
  underFive: "minder dan 5",
  verdicts: { inside: "ja", outside: "nee", masked: "niet getoond" },
  allForms: "alle vormen samen",
  measures: {
    inCare: "In zorg",
    waiting: "Wachtend",
    places: "Plaatsen",
    placements: "Plaatsingen",
    admissions: "Opnames",
    inflow: "Instroom",
    outflow: "Uitstroom",
    uniqueYouths: "Unieke jongeren",
  },
  masked: (n: number) =>
    `${n === 1 ? "Eén aantal is" : `${n} aantallen zijn`} niet getoond: een aantal onder de 5, of een dat het zou verraden, kan naar een jongere wijzen.`,
  outsideRun: (n: number) =>
    `${n === 1 ? "Eén cijfer valt" : `${n} cijfers vallen`} buiten de periode van dit scenario.`,
  notInRun: (n: number) =>
    `${n === 1 ? "Eén cijfer" : `${n} cijfers`} over een periode, een regio of enkele vormen samen: daarvoor is het programma nodig (hindsight).`,
  tells: "Wat dit over het model zegt, en wat niet",
};
