/** Names, questions and descriptions of the scenarios, in Dutch first: that is what people read. */
export const ijkjaar2019 = {
  id: "ijkjaar-2019",
  name: { nl: "IJkjaar 2019", en: "Reference year 2019" },
  question: {
    nl: "Komt uit het model wat in 2019 is gemeten?",
    en: "Does the model bring about what was measured in 2019?",
  },
  description: {
    nl: "Alleen gesloten jeugdhulp, en zoveel plaatsen dat niemand wacht. Gemeten in 2019: 439 plaatsingen, waarvan 300 nieuw, en ongeveer 295 jeugdigen in zorg van wie 25 op een vervolgplek wachten.",
    en: "Closed care only, and so many places that nobody waits. Measured in 2019: 439 placements of which 300 new, and about 295 youths in care of whom 25 wait for a follow-up place.",
  },
};

export const huidigePraktijk = {
  id: "huidige-praktijk",
  name: { nl: "Huidige praktijk", en: "Present practice" },
  question: {
    nl: "Wat gebeurt er met 235 gesloten plaatsen als er niets verandert?",
    en: "What happens with 235 closed places if nothing changes?",
  },
  description: {
    nl: "235 gesloten plaatsen, geen alternatieven. Wie met spoed komt en geen plaats vindt, gaat naar een aanbieder buiten het landsdeel.",
    en: "235 closed places, no alternatives. Who is urgent and finds no place goes to a provider outside the landsdeel.",
  },
};

export const houtskoolschets = {
  id: "houtskoolschets",
  name: { nl: "Houtskoolschets", en: "Charcoal sketch (houtskoolschets)" },
  question: {
    nl: "270 jeugdigen, 270 plaatsen: houdt die som stand?",
    en: "270 youths, 270 places: does that sum hold?",
  },
  description: {
    nl: "Tussen 2021 en 2024 van 235 naar 100 gesloten plaatsen, met School2Care 45, ambulant 90, gezinsopname 15 en KIB 20. Eerst opbouw, dan afbouw; de fasering is aangenomen.",
    en: "Between 2021 and 2024 from 235 to 100 closed places, with School2Care 45, ambulant 90, family admission 15 and KIB 20. Opening first, then closing; the phasing is assumed.",
  },
};

export const werkagendaHoog = {
  id: "werkagenda-hoog",
  name: { nl: "Werkagenda, 270 jeugdigen", en: "Agenda (werkagenda), 270 youths" },
  question: {
    nl: "Helpen vier KIB-plaatsen meer en vier ambulante minder?",
    en: "Do four KIB places more and four ambulant ones fewer help?",
  },
  description: {
    nl: "De latere verdeling van de werkagenda: ambulant 86 en KIB 24, verder als de houtskoolschets.",
    en: "The later division of the werkagenda: ambulant 86 and KIB 24, otherwise as the houtskoolschets.",
  },
};

export const werkagendaLaag = {
  id: "werkagenda-laag",
  name: { nl: "Werkagenda, 250 jeugdigen", en: "Agenda (werkagenda), 250 youths" },
  question: {
    nl: "Volstaan 250 plaatsen, waarvan 90 gesloten, als de daling van 2020 blijft?",
    en: "Do 250 places, 90 of them closed, suffice if the fall of 2020 stays?",
  },
  description: {
    nl: "De lage verdeling van de werkagenda: ambulant 76, gesloten 90, en een instroom die naar verhouding lager is.",
    en: "The low division of the werkagenda: ambulant 76, closed 90, and an inflow that is lower in proportion.",
  },
};

export const afbouwEerst = {
  id: "afbouw-eerst",
  name: { nl: "Eerst afbouwen", en: "Closing first" },
  question: {
    nl: "Wat als de gesloten plaatsen weg zijn vóór er iets nieuws is?",
    en: "What if the closed places are gone before there is anything new?",
  },
  description: {
    nl: "Alle sluitingen in 2021, alle openingen eind 2023. Eén uiterste van de volgorde.",
    en: "All closings in 2021, all openings at the end of 2023. One extreme of the order.",
  },
};

export const opbouwZonderAfbouw = {
  id: "opbouw-zonder-afbouw",
  name: { nl: "Opbouwen zonder afbouw", en: "Opening without closing" },
  question: {
    nl: "Loopt gesloten vanzelf leeg als er alternatieven zijn?",
    en: "Does closed care empty by itself once there are alternatives?",
  },
  description: {
    nl: "Alle alternatieven gaan open, er sluit geen groep. Het andere uiterste: dubbel aanbod.",
    en: "All alternatives open, no group closes. The other extreme: double supply.",
  },
};

export const trageOpbouw = {
  id: "trage-opbouw",
  name: { nl: "Trage opbouw", en: "Slow opening" },
  question: {
    nl: "Wat als elke opening een jaar later komt en de sluitingen doorgaan?",
    en: "What if every opening is a year late and the closings go on?",
  },
  description: {
    nl: "De houtskoolschets, met alle openingen een jaar later dan gepland en alle sluitingen op tijd.",
    en: "The houtskoolschets, with all openings a year later than planned and all closings on time.",
  },
};

export const dalendeInstroom = {
  id: "dalende-instroom",
  name: { nl: "Dalende instroom", en: "Falling inflow" },
  question: {
    nl: "Is de houtskoolschets ruim genoeg als de instroom blijft dalen?",
    en: "Is the houtskoolschets ample if inflow goes on falling?",
  },
  description: {
    nl: "De houtskoolschets, met 250 jeugdigen bij het begin en een instroom die tot 2023 daalt naar vier vijfde van die in 2019.",
    en: "The houtskoolschets, with 250 youths at the start and an inflow that falls until 2023 to four fifths of that in 2019.",
  },
};

/** Why inflow is lower in each year of `dalende-instroom`. */
export const fallOfRegion = {
  nl: "Op 1 juli 2020 waren er 250 jeugdigen in zorg, waar het plan van 270 uitgaat; de instroom naar verhouding.",
  en: "On 1 July 2020 there were 250 youths in care, where the plan has 270; inflow in proportion.",
};

export const fallBetween = {
  nl: "Halverwege de daling in het landsdeel en die in het hele land.",
  en: "Halfway between the fall in the landsdeel and that in the whole country.",
};

export const fallOfCountry = {
  nl: "In heel Nederland waren er in 2020 een vijfde minder plaatsingen dan in 2019. Een deel daarvan kan aan corona liggen.",
  en: "In the whole of the Netherlands there were a fifth fewer placements in 2020 than in 2019. Some of that may be due to the pandemic.",
};

export const whyYear2020 = {
  nl: "Het jaar waarvan de bronnen na 2019 nog cijfers geven: de stand van april en juli 2020, en landelijk het aantal plaatsingen.",
  en: "The year of which the sources still give figures after 2019: the stock of April and July 2020, and the placements of the country.",
};

/** The national series: what it says, and when it could be known. */
export const knownAfterwards = {
  nl: "1.364 plaatsingen in 2020 tegen 1.707 in 2019, in heel Nederland. Dat was pas in 2021 bekend; op 1 januari 2020 wist niemand het. Het jaarcijfer zegt niet wanneer in het jaar de daling kwam, dus geldt zij het hele jaar. Landelijk tellen terugkeerplaatsingen mee; in het model volgen die later en dalen zij in 2020 nog nauwelijks.",
  en: "1,364 placements in 2020 against 1,707 in 2019, in the whole of the Netherlands. That was known in 2021 only; on 1 January 2020 nobody knew. The yearly figure does not say when in the year the fall came, so it holds all year. The national count includes returns; in the model these follow later and hardly fall in 2020.",
};

export const terugblik = {
  id: "terugblik",
  name: { nl: "Terugblik op 2020", en: "Looking back on 2020" },
  question: {
    nl: "Had het model de daling van 2020 gegeven, als de instroom van dat jaar bekend was geweest?",
    en: "Would the model have given the fall of 2020, had the inflow of that year been known?",
  },
  description: {
    nl: "Gesloten jeugdhulp vanaf de stand van 1 januari 2020, met de instroom van 2019 maal de landelijke daling van 2020. Ernaast leggen: realised/stand-2020.csv.",
    en: "Closed care from the stock of 1 January 2020 on, with the inflow of 2019 times the national fall of 2020. To lay over it: realised/stand-2020.csv.",
  },
};

export const terugblikZonderVoorkennis = {
  id: "terugblik-zonder-voorkennis",
  name: { nl: "Terugblik op 2020 zonder voorkennis", en: "Looking back on 2020 without foreknowledge" },
  question: {
    nl: "Wat had het model op 1 januari 2020 voorspeld?",
    en: "What would the model have predicted on 1 January 2020?",
  },
  description: {
    nl: "Als de terugblik, met de instroom van 2019: meer was op die dag niet bekend.",
    en: "As the look back, with the inflow of 2019: more was not known on that day.",
  },
};

export const terugblikDalendeInstroom = {
  id: "terugblik-dalende-instroom",
  name: { nl: "Terugblik op 2020 met dalende instroom", en: "Looking back on 2020 with falling inflow" },
  question: {
    nl: "Past de eerste stap van de dalende instroom bij wat er in 2020 gebeurde?",
    en: "Does the first step of the falling inflow fit what happened in 2020?",
  },
  description: {
    nl: "Als de terugblik, met de daling waarmee het scenario dalende instroom begint. Die is zelf uit de stand van juli 2020 gelezen, dus dit is geen onafhankelijke toets.",
    en: "As the look back, with the fall that the scenario of falling inflow begins with. That was itself read off the stock of July 2020, so this is no independent check.",
  },
};
