/** What stands behind an amount of money. */
export const euro = { million: "miljoen euro", thousand: "duizend euro", whole: "euro" };

/** The square as a ledger (het vierkant). */
export const money = {
  eyebrow: "Geld",
  titlePending: "Geld: wat blijft er over van het budget?",
  title: {
    short: (amount: string, years: string) => `${years} is er ${amount} te weinig`,
    left: (amount: string, years: string) => `${years} blijft er ${amount} over`,
    years: (from: string, to: string) => (from === to ? `In ${from}` : `Van ${from} tot en met ${to}`),
  },
  lead: {
    short: (amount: string) => `${amount} te weinig`,
    left: (amount: string) => `${amount} over`,
    sameSide: (low: string, high: string) => `In 9 van de 10 doorrekeningen is dat ${low} tot ${high}.`,
    one: (amount: string) => `In minstens 9 van de 10 doorrekeningen is dat ${amount}.`,
    bothSides: (low: string, high: string) => `9 van de 10 doorrekeningen lopen van ${low} tot ${high}.`,
    worst: (year: string, amount: string) => `Het slechtste jaar is ${year}: ${amount}.`,
  },
  prices: {
    notMeasured: "Geen prijs is gemeten: elke prijs is een aanname of uit andere cijfers afgeleid.",
    partlyMeasured: "Een deel van de prijzen is niet gemeten, maar een aanname of uit andere cijfers afgeleid.",
    measured: "De prijzen komen uit bronnen.",
    spread: "Prijzen hebben een spreiding: de band is daarom ook een band van niet weten.",
    fixed: "De prijzen staan vast: de band komt alleen door toeval.",
    below: "Onderaan staat van elk bedrag waar het vandaan komt.",
  },
  description: (unit: string) =>
    `Per jaar wat er van het budget overblijft (boven nul) of ontbreekt (onder nul), in ${unit} van dat jaar. De streep is het gemiddelde, de band omvat 9 van de 10 doorrekeningen.`,
  yLabel: (unit: string) => `${unit} over of te weinig`,
  zero: "precies het budget",
  range: (low: string, high: string) => `${low} tot ${high}`,
  ledger: "Het grootboek",
  total: "Samen",
  band: "9 van de 10",
  rounded: "Gemiddelden. Bedragen zijn afgerond en tellen daarom niet altijd precies op.",
  lines: {
    budget: "Budget (het vierkant)",
    fixedInUse: "Vast: plaatsen in gebruik",
    vacancy: "Vast: leegstand",
    doubleSupply: "Vast: dubbel aanbod",
    variable: "Variabel: per jongere",
    outside: "Plaatsen buiten het landsdeel",
    incidental: "Incidenteel",
    grantPaid: "Vastgoedsubsidie daarvoor",
    result: "Over of te weinig",
    flowsBack: "Daarvan terug naar de regio's",
    outsideSquare: "Buiten het vierkant, na subsidie",
    grantRefused: "Door de subsidie geweigerd",
  },
  breakEven: {
    title: "Bij welke bezetting zijn de kosten gedekt?",
    explain:
      "Een plaats kost ook geld als er niemand is. Wat per jongere wordt betaald, dekt de kosten pas vanaf deze bezetting. Dagen eronder: dagen waarop de gemiddelde bezetting lager is.",
  },
  incidental: {
    title: "Incidentele kosten per soort",
    explain:
      "In euro, over de hele periode: gemiddelden over de doorrekeningen. Wat uit het vierkant komt is de regel Incidenteel van het grootboek.",
  },
  provenance: "Waar elk bedrag vandaan komt",
};
