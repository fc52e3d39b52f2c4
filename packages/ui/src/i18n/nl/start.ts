import { days, wordFor, youths } from "./counted.ts";

/** With what a steering group can begin: questions for which a sheet is ready. */
export const start = {
  title: "Begin met een vraag",
  explain: "Elk werkblad ligt klaar met scenario's, grafieken en tekst. U kunt er alles aan veranderen.",
  open: (title: string) => `Open het werkblad "${title}"`,
  missing: "Dit werkblad kon niet worden geladen. Kijk of er verbinding is, of laad de pagina opnieuw.",
  goOn: (title: string) => `Verder met "${title}"`,
  openFile: "Een bestand openen",
  close: "Sluit deze keuze",
  answers: {
    holds: (often: string, waiting: string, elsewhere: string) =>
      `Het doel van 100 gesloten plaatsen wordt ${often} gehaald. Er ${wordFor(waiting, "wacht", "wachten")} dan gemiddeld ${youths(waiting)}, en ${elsewhere} ${wordFor(elsewhere, "is", "zijn")} buiten het landsdeel.`,
    balance: (plan: string, closingFirst: string) =>
      `Volgens plan zijn er gemiddeld ${days(plan)} te weinig plaatsen voor 270 jongeren. Wie eerst afbouwt: ${days(closingFirst)}.`,
    square: {
      short: (amount: string, often: string) =>
        `Over vier jaar is er gemiddeld ${amount} te weinig. Het past ${often}. Elke prijs is een aanname.`,
      left: (amount: string, often: string) =>
        `Over vier jaar blijft er gemiddeld ${amount} over. Het past ${often}. Elke prijs is een aanname.`,
    },
  },
  story: {
    plan: {
      title: "Het plan",
      text: `Op papier klopt de som: 270 plaatsen voor 270 jongeren.

Op {{streefdatum}} is het doel in de raming gehaald: {{gesloten plaatsen op streefdatum}} gesloten plaatsen. Er wachten dan {{wachtenden op streefdatum}} jongeren.

**Kijk ook buiten de lijst**: {{buiten landsdeel op streefdatum}} jongeren zijn dan buiten het landsdeel.`,
    },
    late: {
      title: "De nieuwe zorg komt een jaar later",
      text: `De groepen sluiten wel volgens plan. Nu zijn er op {{dagen met te weinig plaatsen}} dagen te weinig plaatsen; in het plan op {{A: dagen met te weinig plaatsen}}.

Aan de wachtlijst ziet u dat niet: op de streefdatum wachten er {{wachtenden op streefdatum}}, in het plan {{A: wachtenden op streefdatum}}. **De jongeren zijn ergens anders**: {{buiten landsdeel op streefdatum}} buiten het landsdeel.`,
    },
    wait: {
      title: "Dan sluiten wij ook een jaar later",
      text: `Nu zijn {{buiten landsdeel op streefdatum}} jongeren buiten het landsdeel: minder dan in het plan.

Maar er zijn op de streefdatum nog {{gesloten plaatsen op streefdatum}} gesloten plaatsen. Het doel van 100 wordt dan niet gehaald.

**Wat gaat voor**: de datum, of een plaats dichtbij?`,
    },
    fewer: {
      title: "Als er minder jongeren komen",
      text: `Het plan zoals het was, met één aanname anders: 270 aanmeldingen per jaar, en geen 300.

Op de streefdatum wachten er dan {{wachtenden op streefdatum}}, en {{buiten landsdeel op streefdatum}} zijn buiten het landsdeel. Minder dan in het plan, maar niet nul.

Draai zelf aan de knop: bij hoeveel aanmeldingen vindt u het genoeg?`,
    },
  },
  sheets: {
    holds: {
      title: "Houdt de houtskoolschets?",
      intro: `# Houdt de houtskoolschets?

Het plan: minder gesloten plaatsen, en eerst nieuwe zorg opbouwen. Op papier klopt de som: **270 plaatsen voor 270 jongeren**.

In de raming zijn er op {{streefdatum}} gemiddeld {{gesloten plaatsen op streefdatum}} gesloten plaatsen. Er wachten dan {{wachtenden op streefdatum}} jongeren en {{buiten landsdeel op streefdatum}} zijn buiten het landsdeel. Over de hele periode krijgt {{meteen in passende vorm}} meteen een plaats in de passende vorm.

Hieronder staat waarom: de som, de wachtlijst, elke zorgvorm en de normen.`,
      try: `## Probeer het zelf

- Draai links aan een knop. Er komt dan een eigen scenario naast het plan.
- Wat als er minder jongeren komen? Wat als de nieuwe zorg later opengaat?
- Klik bij een knop op de uitleg: daar staat waar het getal vandaan komt.`,
    },
    balance: {
      title: "Opbouw en afbouw in balans",
      intro: `# Opbouw en afbouw in balans

Drie volgordes, met dezelfde jongeren en hetzelfde toeval:

- **A** volgens plan: eerst opbouwen, dan afbouwen;
- **B** eerst afbouwen: de gesloten plaatsen zijn weg vóór er iets nieuws is;
- **C** opbouwen zonder afbouw: er sluit geen groep.

Er zijn te weinig plaatsen voor 270 jongeren op {{A: dagen met te weinig plaatsen}} dagen in A, {{B: dagen met te weinig plaatsen}} in B en {{C: dagen met te weinig plaatsen}} in C. Op het hoogste punt wachten er {{A: hoogste stand wachtlijst}}, {{B: hoogste stand wachtlijst}} en {{C: hoogste stand wachtlijst}} jongeren.`,
      try: `## Probeer het zelf

- Kies bovenaan een ander scenario en kijk wat er in de grafiek gebeurt.
- Zoek links een volgorde ertussenin: wanneer gaat wat open, en wanneer sluit wat?
- Dubbel aanbod kost geld, een tekort kost wachttijd. Hoeveel van elk vindt u aanvaardbaar?`,
    },
    square: {
      title: "Binnen het vierkant?",
      intro: `# Binnen het vierkant?

Het vierkant is het vaste budget. Daaruit komen de plaatsen, ook de lege en de dubbele, de jongeren buiten het landsdeel en een deel van de kosten van de ombouw.

Over de hele periode is het saldo {{A: saldo van het vierkant}} volgens plan (A), {{B: saldo van het vierkant}} als de opbouw een jaar later komt (B) en {{C: saldo van het vierkant}} als de instroom blijft dalen (C).

**Elke prijs is een aanname.** In Zuidwest is geen prijs gemeten. Kijk daarom naar verschillen tussen A, B en C, en minder naar de bedragen zelf.`,
      try: `## Probeer het zelf

- Onder het kasboek staat bij elk bedrag waar het vandaan komt, en wie het beter weet.
- Wat kost een jaar dubbel aanbod? Draai links aan de knoppen van opbouw en afbouw.
- Schrijf in het besluit welke prijs u eerst wilt laten uitzoeken.`,
    },
  },
};
