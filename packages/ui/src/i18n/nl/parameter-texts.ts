/** The knobs in plain Dutch: what it is called, what it is, and how its named stretches are called from low to high. */
export const parameterTexts = {
  arrivals: {
    label: () => "Nieuwe aanmeldingen per jaar",
    definition: () =>
      "Hoeveel jongeren per jaar voor het eerst worden aangemeld voor een van de zorgvormen van dit scenario. Wie terugkomt telt hier niet mee: dat volgt uit het model.",
    stretches: ["de daling van 2020 zet door", "zoals in 2019", "duidelijk meer dan in 2019"],
  },
  season: {
    label: () => "Seizoensgolf in de instroom",
    definition: () =>
      "Hoeveel de instroom in de drukste tijd van het jaar boven het gemiddelde ligt, en in de rustigste eronder.",
    stretches: [],
  },
  matchedShare: {
    label: () => "Verwijzer kiest het alternatief (op het einde)",
    definition: () =>
      "Bij hoeveel van de jongeren voor wie een alternatief past, de verwijzer daar ook voor kiest. De anderen gaan de gebruikelijke weg: gesloten. Verwijzers leren, dus het aandeel loopt op; hier stelt u het einde in.",
    stretches: [],
  },
  legalBasisShare: {
    label: () => "Juridisch mogelijk (op het einde)",
    definition: () =>
      "Bij hoeveel jongeren de wet het alternatief toelaat, bijvoorbeeld omdat zij instemmen met een voorwaardelijke machtiging.",
    stretches: [],
  },
  urgentShare: {
    label: () => "Spoed",
    definition: () =>
      "Welk deel van de aanmeldingen spoed is. Spoed wacht niet op de beste vorm: als die vol is, gaat de jongere naar wat er wel is.",
    stretches: ["zoals gemeten in 2017 tot en met 2019"],
  },
  urgentSecondChoice: {
    label: () => "Spoed neemt een tweede keus",
    definition: () => "Welk deel van de spoedgevallen een plek in een andere vorm accepteert als de beste vorm vol is.",
    stretches: [],
  },
  regularSecondChoice: {
    label: () => "Geen spoed, toch een tweede keus",
    definition: () => "Welk deel van de jongeren zonder spoed na het wachten een plek in een andere vorm accepteert.",
    stretches: [],
  },
  regularFallsBack: {
    label: () => "Wachten op de beste vorm",
    definition: () => "Hoeveel dagen een jongere zonder spoed op de beste vorm wacht, voordat ook een andere vorm mag.",
    stretches: [],
  },
  regularElsewhere: {
    label: () => "Buiten het landsdeel na (geen spoed)",
    definition: () =>
      "Na hoeveel dagen zonder enige plek een jongere zonder spoed buiten het landsdeel wordt geplaatst.",
    stretches: [],
  },
  urgentElsewhere: {
    label: () => "Buiten het landsdeel na (spoed)",
    definition: () =>
      "Na hoeveel dagen zonder enige plek een jongere met spoed buiten het landsdeel wordt geplaatst. Nul is meteen.",
    stretches: [],
  },
  stayFactor: {
    label: () => "Verblijfsduur van iedereen",
    definition: () =>
      "Hoe lang jongeren blijven, vergeleken met dit scenario zoals het werd geopend: 100% is even lang, 90% is een tiende korter.",
    stretches: ["ongeveer even lang"],
  },
  mismatchFactor: {
    label: () => "Verblijf in een tweede keus",
    definition: () => "Hoeveel keer zo lang een verblijf duurt als de jongere niet in de best passende vorm zit.",
    stretches: [],
  },
  openingsLater: {
    label: () => "Alle openingen later",
    definition: () =>
      "Alle alternatieven gaan zoveel maanden later open dan het scenario zegt. Denk aan vergunningen, een gebouw of personeel.",
    stretches: ["volgens plan", "een kwart tot een half jaar later", "driekwart jaar of meer later"],
  },
  closingsLater: {
    label: () => "Alle sluitingen later",
    definition: () => "Alle gesloten plaatsen gaan zoveel maanden later dicht dan het scenario zegt.",
    stretches: ["volgens plan", "een kwart tot een half jaar later", "driekwart jaar of meer later"],
  },
  placesAtEnd: {
    label: (form: string) => `Plaatsen ${form}`,
    definition: (form: string) =>
      `Hoeveel plaatsen ${form} er zijn als het hele plan is uitgevoerd. Wat erbij komt, gaat open op de dag van de laatste opening van deze vorm; opent er niets, dan op de streefdatum, of aan het begin waar die er niet is.`,
    stretches: [],
  },
  closedPlacesAtEnd: {
    label: (form: string) => `Plaatsen ${form}`,
    definition: (form: string) =>
      `Hoeveel plaatsen ${form} er overblijven als het hele plan is uitgevoerd. Zit er dan nog een jongere, dan zegt het plan of de plaats wacht tot die vertrekt, of dat de jongere moet verhuizen.`,
    stretches: [],
  },
  holdShare: {
    label: () => "Wacht na afloop op een vervolgplek",
    definition: () =>
      "Welk deel van de jongeren na het verblijf niet weg kan, omdat de zorg daarna nog niet klaar staat. Zij houden hun plaats bezet.",
    stretches: [],
  },
  holdDays: {
    label: () => "Duur van dat wachten",
    definition: () => "Hoeveel dagen zo'n jongere gemiddeld wacht op de zorg daarna, met de plaats bezet.",
    stretches: [],
  },
  returnShare: {
    label: () => "Komt terug",
    definition: () => "Welk deel van de jongeren die vertrekken later opnieuw wordt aangemeld.",
    inZuidwest: "In 2019 waren 139 van de 439 plaatsingen een terugkeer.",
    stretches: [],
  },
  failureShare: {
    label: (form: string) => `Verblijf in ${form} mislukt`,
    definition: (form: string) =>
      `Welk deel van de verblijven in ${form} voortijdig stopt en verdergaat in een andere vorm.`,
    stretches: [],
  },
};
