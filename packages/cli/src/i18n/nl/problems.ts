function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Bedoelde u ${suggestion}?`;
}

/** What went wrong, said to the person who can repair it. */
export const problems = {
  unknownCommand: (name: string, suggestion: string | undefined, known: readonly string[]) =>
    `De opdracht "${name}" bestaat niet.${meant(suggestion)} Er zijn: ${known.join(", ")}.`,
  fileWithoutCommand: (file: string) =>
    `Wat moet er met ${file} gebeuren? Zet de opdracht ervoor: plaatsbepaling run ${file}`,
  unknownOption: (option: string, suggestion: string | undefined) =>
    `De optie ${option} bestaat niet.${meant(suggestion)}`,
  optionOfOtherCommand: (option: string, command: string) =>
    `De optie ${option} hoort niet bij de opdracht ${command}.`,
  valueMissing: (option: string) => `Na ${option} ontbreekt de waarde.`,
  valueNotWanted: (option: string) => `De optie ${option} krijgt geen waarde.`,
  notAWholeNumber: (option: string, most: number, received: string) =>
    `${option} vraagt een geheel getal van 1 tot en met ${most}; er staat "${received}".`,
  notALanguage: (received: string, known: readonly string[]) =>
    `--lang kent ${known.join(" en ")}; er staat "${received}".`,
  notAFormat: (received: string, known: readonly string[]) =>
    `--format kent ${known.join(", ")}; er staat "${received}".`,
  notASeed: (mostLetters: number) => `--seed vraagt een getal of een woord van 1 tot en met ${mostLetters} tekens.`,
  notAPrecision: (received: string) =>
    `--precision vraagt UITKOMST=NAUWKEURIGHEID, zoals form/kib/meanWaiting=0.5 of total/meanInCare=2%; er staat "${received}".`,
  precisionOrNumber: "--precision en --replications gaan niet samen: het aantal volgt uit de nauwkeurigheid.",
  maximumWithoutPrecision: "--max-replications hoort bij --precision; een vast aantal geeft u met --replications.",
  unknownMeasure: (received: string, suggestion: string | undefined) =>
    `--precision: dit scenario heeft geen uitkomst "${received}".${meant(suggestion)}`,
  tooFewFiles: (command: string, least: number) =>
    `De opdracht ${command} vraagt ${least === 1 ? "een scenariobestand" : `ten minste ${least} scenariobestanden`}.`,
  tooManyFiles: (command: string, most: number, extra: readonly string[]) =>
    `De opdracht ${command} ${most === 0 ? "neemt geen bestanden" : `neemt hoogstens ${most}`}; te veel: ${extra.join(", ")}.`,
  reportOfWhat: (kind: string | undefined, known: readonly string[]) =>
    kind === undefined
      ? `De opdracht report vraagt een soort en een scenariobestand. Soorten: ${known.join(", ")}.`
      : `De opdracht report vraagt na ${kind} nog een scenariobestand.`,
  unknownReport: (name: string, suggestion: string | undefined, known: readonly string[]) =>
    `Een verslag "${name}" is er niet.${meant(suggestion)} Er zijn: ${known.join(", ")}.`,
  tooManyForReport: (kind: string, most: number, extra: readonly string[]) =>
    `Het verslag ${kind} gaat over hoogstens ${most === 1 ? "1 scenario" : `${most} scenario's`}; te veel: ${extra.join(", ")}.`,
  realisedMissing: (command: string) =>
    `${command} vraagt gerealiseerde cijfers: geef er een CSV-bestand bij met --realised BESTAND.`,
  dateMissing:
    "half-year vraagt een dag: --date 2022-07-01 voor het eerste halfjaar van 2022, --date 2023-01-01 voor het tweede.",
  notAHalfYear: (received: string) =>
    `--date vraagt 1 januari of 1 juli, de dag na een halfjaar, zoals 2022-07-01; er staat "${received}".`,
  halfYearOutsideRun: (received: string, period: string) =>
    `--date ${received}: dat halfjaar valt niet helemaal in de periode van het scenario (${period}).`,
  cannotWrite: (file: string, reason: string) =>
    `${file}: hier kan niet worden geschreven (${reason}). Kies met --out een andere plaats.`,
  cannotPrint: (reason: string) =>
    `De uitkomst kan niet naar standard output worden geschreven (${reason}), of niet helemaal. Is de schijf vol?`,
  folderNotEmpty: (folder: string) =>
    `${folder}: in deze map staat al iets. Geef bij --package een map die leeg is of nog niet bestaat.`,
  cannotWritePackage: (file: string, reason: string) =>
    `${file}: hier kan niet worden geschreven (${reason}). Kies met --package een andere map.`,
  seeHelp: (command: string | undefined) =>
    `Meer uitleg: plaatsbepaling help${command === undefined ? "" : ` ${command}`}`,

  fileNotFound: (suggestion: string | undefined) => `Dit bestand is er niet.${meant(suggestion)}`,
  isFolder: "Dit is een map. Noem het scenariobestand dat erin staat (NAAM.scenario.json).",
  unreadable: (reason: string) => `Dit bestand kan niet worden gelezen (${reason}).`,
  notText: "Dit is geen tekst maar iets anders, zoals een werkblad of een plaatje. Een scenario is JSON in UTF-8.",
  sameFileTwice: "Dit bestand staat er twee keer: vergelijk het met een ander.",
  problemCount: (count: number, file: string) =>
    count === 1 ? `${file}: er is 1 ding mis.` : `${file}: er zijn ${count} dingen mis.`,
  standardInput: "standaardinvoer",
  wholeFile: "het hele bestand",
  nothingRun: "Er is niets doorgerekend.",

  ourFault: (version: string, reason: string) =>
    [
      `Er ging iets mis in plaatsbepaling zelf: ${reason}`,
      "Dat ligt niet aan u. Wilt u ons dit sturen? De regel hierboven, de opdracht zoals u die gaf,",
      `het scenariobestand en de versie: ${version}.`,
      "Met --debug erbij staat hieronder ook waar het misging.",
    ].join("\n"),
};
