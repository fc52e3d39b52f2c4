/** Work that is kept on the device. */
export const device = {
  state: {
    untouched: "Nog niets gewijzigd",
    pending: "Wordt bewaard…",
    saved: (moment: string) => `Bewaard op dit apparaat ${moment}`,
    full: "Niet bewaard: geen ruimte meer",
    denied: "Niet bewaard: niet toegestaan",
    silent: "Niet bewaard: geen antwoord",
    failed: "Niet bewaard: er ging iets mis",
    elsewhere: "Niet bewaard: elders open",
  },
  today: (time: string) => `om ${time}`,
  otherDay: (day: string, time: string) => `op ${day} om ${time}`,
  menu: "Bewaren en eerder werk",
  explain:
    "Wat u doet, wordt vanzelf bewaard in deze browser, op dit apparaat. Wie de gegevens van de browser wist, of een privévenster sluit, wist ook dit. Een bestand (Opslaan) blijft.",
  help: {
    full: "Er is geen ruimte meer voor deze pagina. Sla uw scenario's op als bestand, of haal hieronder eerder werk weg.",
    denied:
      "Deze browser laat niets bewaren, bijvoorbeeld door een privévenster of een instelling van uw organisatie. Sla uw scenario's op als bestand voordat u de pagina sluit.",
    silent:
      "Sla uw scenario's op als bestand voordat u de pagina sluit. Sluit ook andere tabbladen met deze pagina; dat helpt soms.",
    failed: "Sla uw scenario's op als bestand voordat u de pagina sluit, en probeer het opnieuw.",
  },
  retry: "Opnieuw proberen",
  inNoFile: (n: number) => (n === 1 ? "1 scenario staat in geen bestand." : `${n} scenario's staan in geen bestand.`),
  file: {
    save: "Werkblad opslaan als bestand",
    saved: (file: string) => `Opgeslagen als ${file}, met alle scenario's, cellen en tussenstanden.`,
    opened: (file: string) => `"${file}" is geopend.`,
    aside: "Wat u had, staat bij eerder werk.",
    unknown: (names: string) => `Dit kent deze pagina niet, en blijft bewaard: ${names}.`,
    otherEngine: (theirs: string, ours: string) =>
      `Het is opgeslagen met model ${theirs}; hier rekent model ${ours}. Cijfers kunnen anders zijn.`,
    newer: "Dit werkblad is gemaakt met een nieuwere versie van deze pagina. Open het met die versie.",
    damaged:
      "Dit werkblad is beschadigd, of met de hand gewijzigd op een manier die niet klopt. Vraag om een nieuw bestand.",
    replaceTitle: "Wat nu openstaat, kan niet worden bewaard",
    replaceQuestion: (file: string) =>
      `"${file}" komt in de plaats van alles wat nu openstaat. Deze browser kan dat niet bewaren. Sla het eerst op als bestand, of open toch.`,
    replace: "Toch openen",
  },
  startAnew: "Opnieuw beginnen",
  begunAnew: "U begint opnieuw. Wat u had, staat bij eerder werk.",
  earlier: "Eerder werk",
  noEarlier: "Er is geen ander werk op dit apparaat.",
  reopen: (title: string) => `Ga verder met "${title}"`,
  untitled: "werk zonder naam",
  forget: (title: string) => `"${title}" van dit apparaat halen`,
  forgetTitle: "Van dit apparaat halen",
  forgetQuestion: (title: string) => `"${title}" van dit apparaat halen? Dat kan niet ongedaan worden gemaakt.`,
  forgetConfirm: "Weghalen",
  beforeOpening: (name: string) => `Vóór het openen van "${name}"`,
  resumed: (moment: string) => `Verder waar u was: bewaard ${moment}.`,
  resumedOtherEngine: (moment: string, theirs: string, ours: string) =>
    `Verder waar u was: bewaard ${moment}. Het model is sindsdien vernieuwd (van ${theirs} naar ${ours}); cijfers kunnen anders zijn.`,
  reopened: (title: string) => `U gaat verder met "${title}".`,
  gone: "Dit werk staat niet meer op dit apparaat.",
  refused:
    "Wat nu openstaat, kan niet worden bewaard. Daarom is er niets veranderd. Sla het eerst op als bestand, of haal eerder werk weg.",
  unreadableTitle: "Eerder werk kan niet worden gelezen",
  unreadable: (title: string) =>
    `"${title}" is beschadigd. Het is niet weggegooid en u werkt ernaast verder. Bewaar het als bestand als iemand er nog naar moet kijken.`,
  newerTitle: "Eerder werk is van een nieuwere versie",
  newer: (title: string) =>
    `"${title}" is bewaard door een nieuwere versie van deze pagina. Het is niet weggegooid. Open het met die versie.`,
  rescue: "Bewaar als bestand",
  elsewhere: {
    same: "Dit werk is ook open in een ander tabblad. Dat tabblad bewaart het; dit niet.",
    newer: "Een ander tabblad heeft nieuwer werk bewaard.",
    own: "Wat u in dit tabblad hebt gewijzigd, is nog niet bewaard.",
    takeOver: "Hier verder",
    takeOverNewer: "Nieuwste overnemen",
    separate: "Als apart werk bewaren",
    taken: "U werkt nu in dit tabblad verder.",
    takenOwnAside: "U werkt verder met het nieuwste. Wat u hier had gewijzigd, staat bij eerder werk.",
    separated: "Dit tabblad heeft nu eigen werk.",
  },
};

/** A scenario in a link. */
export const links = {
  share: "Delen",
  title: (name: string) => `Een link naar "${name}"`,
  copied: (length: string) => `De link is gekopieerd. Hij is ${length} tekens lang.`,
  notCopied: (length: string) => `Kopieer de link hieronder. Hij is ${length} tekens lang.`,
  carries:
    "Het scenario zit in de link zelf, achter het teken #. Dat deel verstuurt een browser nooit: er gaat niets naar een server.",
  opens: "Wie de link opent, krijgt dit scenario naast wat er al openstond.",
  longForMail:
    "Sommige mailprogramma's breken een link van deze lengte af. Gaat het mis, stuur dan het bestand (Opslaan).",
  localFile:
    "Deze pagina staat als bestand op uw computer. De link werkt dan alleen op een computer met hetzelfde bestand op dezelfde plaats. Stuur anders het scenario als bestand (Opslaan).",
  label: "De link",
  copy: "Kopiëren",
  tooLong: (name: string) => `"${name}" is te groot voor een link. Stuur het als bestand (Opslaan).`,
  opened: (name: string, letter: string) => `"${name}" uit de link is geopend als scenario ${letter}.`,
  already: (name: string, letter: string) => `"${name}" uit de link stond al open, als scenario ${letter}.`,
  otherEngine: (theirs: string, ours: string) =>
    `De link is gemaakt met model ${theirs}; hier rekent model ${ours}. Cijfers kunnen verschillen.`,
  refusedTitle: "De link is niet geopend",
  refused: {
    tooLong: (most: string) =>
      `De link is langer dan ${most} tekens. Zo'n lange link maakt deze pagina niet. Vraag de afzender om het bestand.`,
    tooLarge: "Uit de link komt veel meer dan in een scenario past. Vraag de afzender om het bestand.",
    damaged:
      "De link is niet heel. Misschien is er bij het kopiëren of mailen een stuk afgevallen. Vraag de afzender om de hele link, of om het bestand.",
    cannotUnpack:
      "Deze browser is te oud om de link uit te pakken. Gebruik een nieuwere browser, of vraag om het bestand.",
    newer:
      "De link is gemaakt met een nieuwere versie van deze pagina. Open die versie, of vraag de afzender om het bestand.",
    unknownBasis: (name: string) =>
      `De link zegt alleen wat er anders is dan in "${name}", en dat scenario is hier niet of niet hetzelfde. Vraag de afzender om het bestand.`,
  },
};
