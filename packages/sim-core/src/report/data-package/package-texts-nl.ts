/** Dutch is the source: English has exactly these. */
export const packageTextsNl = {
  title: (names: string): string => `Plaatsbepaling: uitkomsten van ${names}`,
  description:
    "Raming, geen voorspelling: wat uit de aannamen in de tabel assumptions volgt, volgens het model met de versie in de tabel scenarios. Wie het scenariobestand met dat zaad en dat aantal doorrekeningen opnieuw doorrekent, krijgt dezelfde cijfers. Getallen hebben een decimale punt; een aandeel is een deel van 1; een lege cel is geen waarde. Een tekst die met =, +, - of @ begint heeft een apostrof ervoor, zodat geen rekenblad hem als formule uitvoert.",
  scenarioFile: "Het scenario als bestand dat op zichzelf staat: de pagina en de opdrachtregel openen het.",
  tables: {
    scenarios: { title: "Scenario's", description: "Wat is doorgerekend. Eén rij per scenario." },
    outcomes: {
      title: "Uitkomsten",
      description:
        "Uitkomsten over de hele looptijd, over alle doorrekeningen. Eén rij per scenario, uitkomst en statistiek; wat in geen doorrekening te meten was, heeft geen rij.",
    },
    series: {
      title: "Standen per week",
      description: "Aantallen aan het begin van elke zevende dag. Eén rij per scenario, uitkomst, dag en statistiek.",
    },
    money: {
      title: "Geld",
      description:
        "Het vierkant per kalenderjaar en over de hele looptijd, in euro van het jaar zelf. Eén rij per scenario, periode, regel en statistiek.",
    },
    differences: {
      title: "Verschillen",
      description:
        "Elk ander scenario min het eerste, doorrekening voor doorrekening: beide kregen dezelfde jongeren. Eén rij per scenario, uitkomst en statistiek. Uit de tabel outcomes is dit niet af te leiden: de fouten van twee gemiddelden tellen niet op.",
    },
    norms: {
      title: "Normen",
      description:
        "Elke norm met zijn voorwaarden, en in welk deel van de doorrekeningen die opgaan. Een norm waar het model niets van zegt, staat er met voorwaarde 0 en de reden.",
    },
    assumptions: {
      title: "Aannamen",
      description:
        "Elk getal en elke keuze van een scenario, met waar die vandaan komt. Eén rij per plaats in het bestand.",
    },
  },
  fields: {
    scenario: "Letter van het scenario",
    name: "Naam van het scenario",
    file: "Het scenariobestand in dit pakket",
    hash: "Kenmerk van de inhoud: gelijk als twee scenario's hetzelfde zeggen",
    start: "Eerste dag",
    end: "Laatste dag",
    target_date: "Dag van het doel",
    warm_up_days:
      "Dagen vóór de eerste dag waarin de doorrekening tot rust komt en niets wordt gemeten; eenheid: dagen",
    replications: "Aantal doorrekeningen",
    seed: "Zaad waaruit alle toeval volgt",
    engine_version: "Versie van het model",
    outcome: "Naam van de uitkomst in het model",
    about: "Waarover de uitkomst gaat: alles, een zorgvorm, een locatie, een regio, een profiel of een bestemming",
    of: "Welke zorgvorm, locatie, regio, welk profiel of welke bestemming; leeg bij alles",
    measure: "Wat is gemeten",
    unit: "Eenheid van de waarde; share is een deel van 1",
    basis: "Letter van het scenario dat eraf is getrokken",
    statistic:
      "Wat van de waarden over de doorrekeningen wordt gegeven: count is het aantal doorrekeningen met een waarde, interval is van het gemiddelde (95%), chance_sd is toeval, not_knowing_sd is onzekerheid van de aannamen, p5 is het 5e percentiel; van een verschil is share_higher het deel van de doorrekeningen waarin het boven nul ligt",
    value: "De waarde, in de eenheid van de rij; bij geld in euro",
    years: "Kalenderjaar, of total voor de hele looptijd",
    line: "Regel van het vierkant; incidental/SOORT/DEEL: incidentele kosten van een soort over de hele looptijd, naar wie betaalt",
    date: "Dag; de stand is die aan het begin ervan. Leeg: over de hele looptijd",
    norm: "Naam van de norm in het bestand",
    statement: "De norm in woorden",
    norm_met_share: "Deel van de doorrekeningen waarin alle voorwaarden opgaan; deel van 1",
    condition: "Nummer van de voorwaarde binnen de norm",
    condition_name: "De voorwaarde in woorden",
    at_least: "Ondergrens, in de eenheid van de rij",
    at_most: "Bovengrens, in de eenheid van de rij",
    condition_met_share: "Deel van de doorrekeningen waarin de voorwaarde opgaat; deel van 1",
    mean: "Gemiddelde over de doorrekeningen, in de eenheid van de rij",
    p5: "5e percentiel over de doorrekeningen, in de eenheid van de rij",
    p95: "95e percentiel over de doorrekeningen, in de eenheid van de rij",
    beyond_mean: "Gemiddeld zoveel over de grens; onder nul is er ruimte over; in de eenheid van de rij",
    not_measurable: "Waarom het model niets van de norm zegt",
    pointer: "Plaats in het scenariobestand (JSON Pointer)",
    value_number: "De waarde, als die een getal is; in de eenheid die het bestandsformaat geeft",
    value_text: "De waarde, als die geen getal is: een datum, een keuze, een formule of een verwijzing",
    ground: "Soort herkomst: bron, berekend, aanname of geen",
    ground_pointer: "Plaats waaronder de herkomst in het bestand staat",
    document: "Document waar het in staat",
    place: "Plaats in dat document",
    fact: "Naam van de gegevens in de lijst van feiten",
    formula: "Hoe het uit die gegevens is berekend",
    why: "Waarom dit is aangenomen",
    range_low: "Laagste waarde die denkbaar is",
    range_high: "Hoogste waarde die denkbaar is",
    who_could_supply: "Wie het zou kunnen weten",
    remark: "Opmerking",
  },
};

/** What a data package says of itself, its tables and their columns. */
export type PackageTexts = typeof packageTextsNl;
