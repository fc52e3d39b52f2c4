/** In how many runs something holds, in whole numbers that a reader can picture. */
function frequency(share: number, replications: number): string {
  const count = Math.round(share * replications);
  if (replications === 1) return `in deze ene doorrekening${count === 1 ? "" : " niet"}`;
  if (count === 0) return `in geen van de ${replications} doorrekeningen`;
  if (count === replications) return `in alle ${replications} doorrekeningen`;
  if (replications < 10 || share < 0.05 || share > 0.95) return `in ${count} van de ${replications} doorrekeningen`;
  return `in ${Math.round(share * 10)} van de 10 doorrekeningen`;
}

export const report = {
  question: "Vraag",
  period: "Periode",
  periodText: (start: string, end: string, target: string | null) =>
    `${start} tot en met ${end}${target === null ? "" : `; doel op ${target}`}`,
  warmUp: (days: string) => `Daarvoor ${days} dagen inloop, die niet meetellen`,
  replications: "Doorrekeningen",
  replicationsText: (count: string, seed: string) => `${count}, met toevalsgetal (seed) ${seed}`,
  engine: "Rekenkern",
  engineText: (version: string, id: string, hash: string) => `${version}; scenario ${id}, kenmerk ${hash}`,

  answer: "Antwoord",
  goal: (
    date: string,
    atMost: string,
    { places, youths, replications }: Record<"places" | "youths" | "replications", number>,
  ) =>
    `Op ${date} zijn ${frequency(places, replications)} hoogstens ${atMost} gesloten plaatsen open (zoals in de som op papier), en zitten ` +
    `${frequency(youths, replications)} hoogstens ${atMost} jeugdigen in een gesloten plaats.`,
  wholeGoal: (share: number, replications: number) =>
    `Het hele doel wordt ${frequency(share, replications)} gehaald: beide, en niemand die op een gesloten plaats wacht, ` +
    "buiten het landsdeel verblijft of zijn plaats door een sluiting kwijtraakte.",
  nobodyWaits: "Niemand wacht dan op een plaats.",
  waiting: (mean: string, band: string, forms: string) =>
    `Dan wachten gemiddeld ${mean} jeugdigen zonder plaats${band}${forms === "" ? "" : `: ${forms}`}.`,
  band: (low: string, high: string) => ` (in 9 van de 10 doorrekeningen tussen ${low} en ${high})`,
  waitingForForm: (count: string, form: string) => `${count} op ${form}`,
  and: "en",
  elsewhere: (count: string) => `Buiten het landsdeel verblijven er dan gemiddeld ${count}.`,
  noGoal: (inCare: string, waiting: string, share: string) =>
    `Dit scenario heeft geen doel op een datum. Gemiddeld zijn ${inCare} jeugdigen in zorg en wachten er ${waiting}; ` +
    `op ${share} van de dagen wacht er iemand.`,

  paperSum: (date: string) => `De som op papier, en wat er op ${date} gebeurt`,
  paperSumText: (
    paper: Record<"youths" | "places" | "left", string>,
    real: Record<"open" | "inCare" | "empty" | "waiting", string>,
    elsewhere: string | null,
  ) =>
    `Op papier: ${paper.youths} jeugdigen, ${paper.places} plaatsen, over: ${paper.left}. Doorgerekend zijn er dan ` +
    `gemiddeld ${real.open} plaatsen open: ${real.inCare} bezet en ${real.empty} leeg, terwijl ${real.waiting} ` +
    `jeugdigen wachten${elsewhere === null ? "" : ` en ${elsewhere} buiten het landsdeel verblijven`}.`,
  paperColumns: {
    paper: ["plaatsen", "op papier"],
    planned: ["", "gepland"],
    open: ["", "open"],
    inCare: ["", "in zorg"],
    waiting: ["", "wachten"],
  },
  together: "Samen",
  paperYouths: "Jeugdigen",
  left: "Over",
  youthsLeft: (count: string) => `${count} jeugdigen zonder plaats`,
  placesLeft: (count: string) => `${count} plaatsen te veel`,

  outcomes: "Uitkomsten",
  groups: {
    referral: "Aanmelding en plaatsing",
    waiting: "Wachten",
    care: "In zorg",
    elsewhere: "Buiten het landsdeel",
    places: "Plaatsen",
    transition: "Opbouw en afbouw",
    other: "Overig",
  },
  mean: ["", "gemiddeld"],
  interval: ["95%-interval van", "het gemiddelde"],
  spread: ["5–95% van de", "doorrekeningen"],
  spreadOnly: ["", "5–95%"],
  readingHelp:
    "Het 95%-interval zegt hoe nauwkeurig het gemiddelde is; tussen 5 en 95% liggen 9 van de 10 doorrekeningen.",

  byForm: "Per zorgvorm (gemiddelden)",
  form: "Zorgvorm",
  formColumns: {
    places: ["", "plaatsen"],
    inCare: ["", "in zorg"],
    occupancy: ["", "bezet"],
    waiting: ["", "wachten"],
    foundFull: ["vol bij", "aanvraag"],
    wait: ["wachttijd", "(dagen)"],
    stay: ["verblijf", "(dagen)"],
    admissions: ["nieuw", "per jaar"],
  },
  causes: "Waarop werd gewacht (dagen van alle jeugdigen samen, per jaar)",
  causeForm: "Geen plaats in",
  causeColumns: {
    waiting: ["gewacht", "zonder plaats"],
    blocked: ["gewacht, plaats", "bezet gehouden"],
    mismatch: ["in een andere", "vorm"],
  },
  causeReferral: "Andere vorm gevraagd",
  causeStart: "Al zo bij het begin",
  causesHelp:
    "Een dag telt bij de vorm waarvan de plaats ontbrak. In een andere vorm: niet in de best passende, of buiten het landsdeel.",
  byRegion: "Per regio",
  region: "Regio",
  regionColumns: {
    placements: ["plaatsingen", "per jaar"],
    inCare: ["", "in zorg"],
    waiting: ["", "wachten"],
    wait: ["wachttijd", "(dagen)"],
  },
  byLocation: "Per locatie",
  location: "Locatie",
  locationColumns: {
    places: ["plaatsen", "gemiddeld"],
    inCare: ["in zorg", "gemiddeld"],
    placesOnTarget: ["plaatsen op", "de doeldatum"],
    inCareOnTarget: ["in zorg op", "de doeldatum"],
  },

  logTitle: (name: string, replication: number, seed: string) =>
    `${name}: wat er gebeurt in doorrekening ${replication} (seed ${seed})`,
  logEmpty: "Er gaat niets open of dicht.",
  transition: "Opbouw en afbouw: gepland en gerealiseerd",
  transitionColumns: {
    unit: "Plaatsen",
    planned: ["", "gepland"],
    realised: ["gerealiseerd", "in"],
    median: ["helft is er", "uiterlijk"],
    latest: ["95% is er", "uiterlijk"],
    held: "Tegengehouden (dagen, gemiddeld)",
  },
  opens: "open",
  closes: "sluit",
  heldBy: {
    delay: "openen liep uit",
    staff: "personeel",
    notOpen: "zelf nog niet open",
    floor: "ondergrens",
    pause: "te veel wachtenden",
    inBalance: "in balans",
  },
  displacedText: (all: string, elsewhere: string, waiting: string) =>
    `Door sluitingen moeten gemiddeld ${all} jeugdigen hun plaats uit: ${elsewhere} naar buiten het landsdeel en ` +
    `${waiting} op de wachtlijst zonder plaats; de anderen naar een andere plaats in het landsdeel.`,

  checks: "Controles op elke doorrekening",
  passed: "goed",
  failed: "FOUT",
  conservation: (gap: string) => `Niemand raakt kwijt of telt dubbel (grootste verschil ${gap})`,
  occupancy: (above: string) => `Nergens meer jeugdigen dan plaatsen (grootste overschrijding ${above})`,
  little: (form: string, gap: string) => `Wet van Little in elke zorgvorm (grootste verschil ${gap}, ${form})`,
  littleForm: "Wet van Little",
  littleInCare: ["", "in zorg"],
  littleProduct: ["plaatsingen ×", "verblijf"],
  littleGap: ["", "verschil"],
  checkMistake: "Een controle die fout gaat is een fout in het programma, niet in het scenario. Wilt u ons die melden?",
  circular: (forms: string, share: number, replications: number) =>
    `Jeugdigen in ${forms} wachten in een kring op elkaars plaats (${frequency(share, replications)}).`,

  warnings: "Let op",
  withoutProvenance: (pointers: string) =>
    `Zonder herkomst (provenance): ${pointers}. Alles staat in: plaatsbepaling report assumptions BESTAND.`,
  goodFile: (file: string, name: string) => `goed  ${file}  (${name})`,
  progress: (done: number, total: number) => `${done} van de ${total} doorrekeningen`,
  strictGoal: (share: number, replications: number) =>
    `--strict: het hele doel wordt ${frequency(share, replications)} gehaald; gevraagd is meer dan de helft.`,
  strictNoGoal: "--strict: dit scenario heeft geen doel op een datum; alleen de controles zijn beoordeeld.",
  strictChecks: "--strict: een controle op de doorrekeningen ging fout.",

  comparison: "Vergelijking",
  basis: "basis",
  comparedText: (count: string, seed: string) =>
    `Elk ${count} keer doorgerekend met dezelfde jeugdigen (seed ${seed}), zodat een verschil door het scenario komt.`,
  inputs: (letter: string) => `Wat er in de invoer verschilt: van A naar ${letter}`,
  noInputs: "Niets: de invoer is gelijk.",
  moreInputs: (count: number) => `... en nog ${count}. Met --json staan ze er alle.`,
  absent: "niet aanwezig",
  sideBySide: "Uitkomsten naast elkaar (gemiddelden)",
  measure: "Uitkomst",
  differences: (letter: string) => `Verschil: ${letter} min A, doorrekening voor doorrekening`,
  difference: ["", "verschil"],
  differenceInterval: ["95%-interval van", "het verschil"],
  higher: (letter: string) => [`${letter} hoger`, "in"],
  percentagePoints: "pp",
  differenceHelp: (letter: string) =>
    `"${letter} hoger in": het deel van de doorrekeningen waarin ${letter} hoger uitkomt dan A. pp: procentpunt. ` +
    "Uitkomsten die in geen enkele doorrekening verschillen, zijn weggelaten.",
  noDifferences: "Geen enkele uitkomst verschilt.",
  quarters: "Wanneer het knelt: per kwartaal, gemiddeld over de dagen",
  quarter: "Kwartaal",
  quarterWaiting: "wachten",
  quarterPlaces: "plaatsen",
  quarterElsewhere: "elders",
  worstQuarter: (letter: string, quarter: string, { waiting, elsewhere }: Record<"waiting" | "elsewhere", string>) =>
    `Het knelt in ${letter} het meest in ${quarter}: gemiddeld ${waiting} wachtenden en ${elsewhere} buiten het landsdeel.`,
  noWaiting: (letter: string) => `In ${letter} wacht er in geen enkel kwartaal iemand, en niemand wijkt uit.`,
  otherDay: "De doeldatum is niet dezelfde: wat op die dag wordt geteld, is in elk scenario van een andere dag.",
  otherPeriod: "De scenario's lopen niet over dezelfde periode: vergelijk gemiddelden met zorg.",
};
