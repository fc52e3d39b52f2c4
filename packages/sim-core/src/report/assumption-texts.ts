import type { Language } from "../scenario/describe-issue.ts";

const nl = {
  title: "Waar elk getal vandaan komt",
  intro:
    "Per scenario: eerst wat is aangenomen, met de ruimste bandbreedte bovenaan, want daar weten we het minst van. Dan wat uit " +
    "bronnen is berekend, dan wat in een bron staat. Een aanname zonder bandbreedte is een keuze, of niemand weet hoe ver zij ernaast kan liggen.",
  countTitle: "Getallen en keuzes, naar herkomst",
  kind: "Herkomst",
  count: "Aantal",
  all: "samen",
  kinds: { assumption: "Aangenomen", derived: "Berekend uit bronnen", source: "Uit een bron", none: "Zonder herkomst" },
  missingNote:
    "Van een deel van dit scenario staat niet waar het vandaan komt. Zet het erbij onder provenance, of lees de uitkomst als een voorbeeld.",
  missingTitle: "Zonder herkomst",
  subject: "Waarover",
  value: "Waarde",
  range: "Bandbreedte",
  to: " tot ",
  why: "Waarom zo aangenomen",
  whoCouldSupply: "Wie het kan leveren",
  formula: "Formule",
  facts: "Feit",
  remark: "Toelichting",
  document: "Document",
  place: "Plaats",
  pointer: "In het bestand",
};

export type AssumptionTexts = typeof nl;

const en: AssumptionTexts = {
  title: "Where every number comes from",
  intro:
    "By scenario: first what was assumed, with the widest range at the top, since least is known of that. Then what was computed " +
    "from sources, then what stands in a source. An assumption without a range is a choice, or nobody knows how far off it may be.",
  countTitle: "Numbers and choices, by provenance",
  kind: "Provenance",
  count: "Number",
  all: "together",
  kinds: {
    assumption: "Assumed",
    derived: "Computed from sources",
    source: "From a source",
    none: "Without provenance",
  },
  missingNote:
    "Of part of this scenario it is not said where it comes from. Add it under provenance, or read the outcome as an example.",
  missingTitle: "Without provenance",
  subject: "About",
  value: "Value",
  range: "Range",
  to: " to ",
  why: "Why assumed so",
  whoCouldSupply: "Who could supply it",
  formula: "Formula",
  facts: "Fact",
  remark: "Remark",
  document: "Document",
  place: "Place",
  pointer: "In the file",
};

/** The words of the report on where numbers come from. */
export const assumptionTexts: Readonly<Record<Language, AssumptionTexts>> = { nl, en };
