import type { CommandName, OptionName, ReportKind } from "../../command-line/settings.ts";

const options: Readonly<Record<OptionName, { readonly written: string; readonly meaning: string }>> = {
  replications: { written: "--replications N", meaning: "zo vaak doorrekenen, elke keer met ander toeval (200)" },
  seed: {
    written: "--seed S",
    meaning: "begin van het toeval: een getal of een woord; zelfde seed, zelfde uitkomst (1)",
  },
  json: { written: "--json", meaning: "één JSON-document in plaats van tabellen (docs/results-json.md)" },
  strict: {
    written: "--strict",
    meaning:
      "exitcode 1 als het doel in de helft of meer van de doorrekeningen wordt gemist, een controle fout gaat, of --precision niet gehaald is",
  },
  precision: {
    written: "--precision U=X",
    meaning: "zo vaak als nodig is tot uitkomst U op X nauwkeurig is, zoals form/kib/meanWaiting=0.5 of =2%",
  },
  "max-replications": { written: "--max-replications N", meaning: "bij --precision: hoogstens zo vaak (100.000)" },
  times: { written: "--times N", meaning: "zo veel keer het aantal doorrekeningen dat een bestand vraagt (1)" },
  soak: { written: "--soak", meaning: "de lange versie van bestanden die er een hebben: ziet kleinere fouten" },
  replication: { written: "--replication N", meaning: "welke doorrekening, van 1 af (1)" },
  youths: { written: "--youths", meaning: "ook wat er met iedere jeugdige gebeurt" },
  realised: {
    written: "--realised BESTAND",
    meaning: "CSV met gerealiseerde cijfers: datum, vorm, maat, waarde (docs/hindsight.md)",
  },
  "show-small": {
    written: "--show-small",
    meaning: "ook aantallen jeugdigen onder de 5: alleen voor eigen gebruik, niet om te delen",
  },
  date: { written: "--date DAG", meaning: "bij half-year: de dag na het halfjaar, 2022-07-01 of 2023-01-01" },
  check: { written: "--check", meaning: "alleen nagaan of NAAM.fitted.json ernaast dezelfde uitkomst heeft" },
  format: {
    written: "--format F",
    meaning: "markdown, html, csv of csv-nl: met puntkomma en decimale komma (markdown)",
  },
  out: { written: "--out BESTAND", meaning: "schrijf naar dit bestand; wat er stond is dan weg" },
  package: {
    written: "--package MAP",
    meaning:
      "alle cijfers ook als gegevenspakket in deze lege of nieuwe map: tabellen met hun schema, en de scenario's",
  },
  workers: { written: "--workers N", meaning: "zo veel processorkernen tegelijk; de uitkomst blijft dezelfde (1)" },
  progress: { written: "--progress", meaning: "voortgang melden, ook als niemand in een terminal meekijkt" },
  lang: { written: "--lang nl|en", meaning: "taal van tabellen en meldingen (nl)" },
  debug: { written: "--debug", meaning: "bij een fout in het programma zelf: ook waar het misging" },
  help: { written: "-h, --help", meaning: "deze uitleg, of na een opdracht de uitleg daarvan" },
  version: { written: "-V, --version", meaning: "versies van het programma, de rekenkern en het bestandsformaat" },
};

const summaries: Readonly<Record<CommandName, string>> = {
  run: "een scenario doorrekenen",
  compare: "scenario's met elkaar vergelijken",
  check: "nagaan of uitkomsten zijn zoals verwacht",
  log: "navertellen wat er in één doorrekening gebeurt",
  hindsight: "gerealiseerde cijfers over een doorrekening leggen",
  calibrate: "getallen van een scenario schatten uit wat er is gemeten",
  report: "een verslag maken, om te lezen, te mailen of af te drukken",
  validate: "scenariobestanden nakijken zonder te rekenen",
  schema: "het JSON Schema van een bestand tonen",
  help: "uitleg, ook over één opdracht",
};

const usages: Readonly<Record<CommandName, string>> = {
  run: "run BESTAND [opties]",
  compare: "compare BASIS BESTAND [BESTAND ...] [opties]",
  check: "check PAD [PAD ...] [opties]",
  log: "log BESTAND [--replication N] [--youths]",
  hindsight: "hindsight BESTAND --realised CSV [opties]",
  calibrate: "calibrate NAAM.calibration.json [--json] [--check] [--out BESTAND]",
  report: "report SOORT BESTAND [BESTAND ...] [--format F] [--out BESTAND]",
  validate: "validate BESTAND [BESTAND ...]",
  schema: "schema [scenario|expect|calibration]",
  help: "help [OPDRACHT]",
};

const descriptions: Readonly<Record<CommandName, readonly string[]>> = {
  run: [
    "Rekent een scenario vaak door en toont eerst het antwoord in gewone taal, dan de som op papier naast wat er " +
      "gebeurt, de uitkomsten, en die per zorgvorm, regio en locatie. Met - als bestand leest het van de standaardinvoer.",
  ],
  compare: [
    "Het eerste bestand is de basis. Van elk ander scenario staat er welke invoer verschilt, wat er anders uitkomt " +
      "met dezelfde jeugdigen, en in welk kwartaal het knelt.",
  ],
  check: [
    "Rekent scenario's door en vergelijkt de uitkomsten met wat ernaast staat in NAAM.expect.json, bij NAAM.scenario.json. " +
      "Een map wordt met alles eronder doorzocht. Aantal doorrekeningen en seed staan in het bestand.",
    "Mis: de bekende waarde ligt verder dan drie standaardfouten van de gevonden uitkomst. Te weinig: er zijn te weinig " +
      "doorrekeningen om een fout van de gevraagde grootte te zien. Beide geven exitcode 1.",
  ],
  log: [
    "Vertelt van één doorrekening na, met datum: wat er open- en dichtgaat, welke regel wat tegenhoudt en hoe lang, en " +
      "waar jeugdigen blijven die weg moeten. Doorrekening 1 is de eerste die run met dezelfde seed meerekent.",
  ],
  hindsight: [
    "Rekent een scenario door en zet gerealiseerde cijfers uit een CSV-bestand ernaast: het gemiddelde en de banden van " +
      "het model, het verschil, en of de banden zo veel cijfers vasthouden als zij horen te doen, met wat toeval toelaat.",
    "Aantallen jeugdigen onder de 5 worden afgeschermd, omdat wat hier staat gedeeld kan worden. docs/hindsight.md zegt " +
      "hoe het bestand eruitziet.",
  ],
  calibrate: [
    "Schat de vrije getallen van NAAM.scenario.json uit de metingen in NAAM.calibration.json, vanaf een koude start en " +
      "zonder toeval. Toont hoe goed elk cijfer past en wat de metingen niet uit elkaar houden. Met --json: de gefitte " +
      "getallen en de sets die even goed passen, zoals ze in NAAM.fitted.json staan.",
    "Met --check: exitcode 1 als NAAM.fitted.json iets anders zegt dan wat er nu uitkomt.",
  ],
  report: [
    "Maakt een verslag als Markdown, als één HTML-pagina die niets anders nodig heeft, of de tabellen daaruit als CSV. " +
      "Wat doorgerekend moet worden, wordt dat zo vaak als --replications zegt.",
  ],
  validate: [
    "Noemt van elk bestand alles wat er mis is: waar, wat, en hoe het wel moet. Exitcode 2 als er iets mis is.",
  ],
  schema: [
    "Een editor die het schema kent, helpt bij het schrijven: plaatsbepaling schema > scenario.schema.json",
    "Met expect: het schema van een bestand met verwachtingen.",
  ],
  help: ["Zonder opdracht: welke opdrachten er zijn. Met een opdracht: wat die doet en welke opties ze heeft."],
};

const reportKindMeanings: Readonly<Record<ReportKind, string>> = {
  hindsight: "gerealiseerde cijfers (--realised) naast de doorrekening, met verschil en dekking van de banden",
  "half-year": "halfjaarrapportage (--date): kosten, jeugdigen, in- en uitstroom, wachten, zwaarte, maatregelen",
  assumptions: "waar elk getal vandaan komt: bron, afgeleid of aangenomen; het minst zekere eerst",
  places: "hoeveel plaatsen elke vorm nodig heeft om direct beschikbaar te zijn: Erlang naast de simulatie",
  model: "modelblad naar STRESS-DES: doel, werking, alle invoer, opzet, kwaliteitsborging",
  money:
    "het vierkant per jaar, het grootboek, de subsidie, trajecten oud en nieuw, en de bezetting die de kosten dekt",
  norms: "normen en doelen: gehaald in welk deel van de doorrekeningen, en hoe ver ernaast",
};

export const help = {
  program: "plaatsbepaling: rekent door of er genoeg plaatsen in de jeugdhulp zijn als het toeval meedoet.",
  usage: "Gebruik",
  usageOfProgram: "OPDRACHT [BESTAND ...] [opties]",
  commands: "Opdrachten",
  optionsTitle: "Opties",
  options,
  generalOptions: "Algemene opties",
  exitCodes: "Exitcodes",
  exitCodeMeanings: [
    "in orde",
    "met --strict: doel gemist, of een controle ging fout; bij check: een verwachting kwam niet uit",
    "verkeerde invoer: een bestand, opdracht of optie; alle meldingen staan op standard error",
    "een fout in het programma zelf",
  ],
  examples: "Voorbeelden",
  examplesOfProgram: [
    "plaatsbepaling run scenarios/zuidwest/houtskoolschets.scenario.json",
    "plaatsbepaling compare A.scenario.json B.scenario.json --replications 1000 --json > uitkomst.json",
    "plaatsbepaling validate scenarios/zuidwest/*.scenario.json",
  ],
  versions: (program: string, engine: string, format: string) =>
    `plaatsbepaling ${program} (rekenkern ${engine}, bestandsformaat ${format})`,
  summaries,
  reportKindsTitle: "Soorten",
  reportKindMeanings,
  usages,
  descriptions,
};
