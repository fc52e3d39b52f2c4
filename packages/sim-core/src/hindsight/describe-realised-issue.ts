import type { Language } from "../scenario/describe-issue.ts";
import type { RealisedIssue, RealisedIssueCode } from "./realised-issue.ts";

interface IssueText {
  readonly message: (issue: RealisedIssue) => string;
  readonly hint: (issue: RealisedIssue) => string;
}

/** Where, what is wrong, and what to do, each in words for the person who made the file. */
export function describeRealisedIssue(
  issue: RealisedIssue,
  language: Language,
): { readonly place: string; readonly message: string; readonly hint: string } {
  const { message, hint } = (language === "nl" ? dutch : english)[issue.code];
  const words = language === "nl" ? placeInDutch : placeInEnglish;
  return { place: words(issue), message: message(issue), hint: hint(issue) };
}

const placeInDutch = ({ line, column }: RealisedIssue): string =>
  line === 0 ? "het hele bestand" : `regel ${line}, teken ${column}`;
const placeInEnglish = ({ line, column }: RealisedIssue): string =>
  line === 0 ? "the whole file" : `line ${line}, character ${column}`;

const received = (issue: RealisedIssue): string => issue.received ?? "";
const expected = (issue: RealisedIssue): string => issue.expected ?? "";

function known(issue: RealisedIssue, [meant, all]: readonly [string, string]): string {
  return issue.suggestion === undefined
    ? `${all}: ${expected(issue)}.`
    : `${meant} "${issue.suggestion}"? ${all}: ${expected(issue)}.`;
}

const inDutch = (issue: RealisedIssue): string => known(issue, ["Bedoelde u", "Bekend"]);
const inEnglish = (issue: RealisedIssue): string => known(issue, ["Did you mean", "Known"]);

const dutch: Readonly<Record<RealisedIssueCode, IssueText>> = {
  stray_quote: {
    message: () => "Hier staat een aanhalingsteken midden in een cel.",
    hint: () => 'Zet de hele cel tussen aanhalingstekens en schrijf het teken binnenin dubbel: "een ""woord""".',
  },
  text_after_quote: {
    message: () => "Na het sluitende aanhalingsteken staat nog tekst.",
    hint: () => "Laat de cel daar eindigen, of schrijf het aanhalingsteken binnenin dubbel.",
  },
  open_quote: {
    message: () => "Deze cel begint met een aanhalingsteken dat nergens sluit.",
    hint: () => "Sluit de cel met een aanhalingsteken.",
  },
  empty: {
    message: () => "Het bestand is leeg.",
    hint: () => "De eerste regel noemt de kolommen: datum;vorm;maat;waarde.",
  },
  no_figures: {
    message: () => "Onder de kolomnamen staan geen cijfers.",
    hint: () => "Zet op elke regel een datum, een vorm, een maat en een waarde.",
  },
  too_many_figures: {
    message: (issue) => `Er staan ${received(issue)} cijfers in; hoogstens ${expected(issue)}.`,
    hint: () => "Verdeel ze over meer bestanden.",
  },
  column_missing: {
    message: (issue) => `De kolom "${expected(issue)}" ontbreekt.`,
    hint: () => "Nodig zijn datum, vorm, maat en waarde; regio en bron mogen erbij.",
  },
  column_unknown: { message: (issue) => `De kolom "${received(issue)}" is onbekend.`, hint: inDutch },
  column_twice: {
    message: (issue) => `De kolom "${received(issue)}" staat er twee keer.`,
    hint: () => "Laat er een weg.",
  },
  cell_count: {
    message: (issue) => `Deze regel heeft ${received(issue)} cellen; de eerste regel noemt er ${expected(issue)}.`,
    hint: () =>
      "Staat er een scheidingsteken te veel of te weinig? Een cel met een scheidingsteken hoort tussen aanhalingstekens.",
  },
  bad_date: {
    message: (issue) => `"${received(issue)}" is geen datum of periode.`,
    hint: () =>
      "Schrijf een dag als 2020-04-01 of 1-4-2020, een jaar als 2020, een halfjaar als 2020-H1, een kwartaal als 2020-Q1.",
  },
  date_wanted: {
    message: (issue) => `"${received(issue)}" is een periode, maar een stand hoort bij één dag.`,
    hint: () => "Schrijf de dag, bijvoorbeeld 2020-04-01; het gaat om de stand bij het begin van die dag.",
  },
  period_wanted: {
    message: (issue) => `"${received(issue)}" is een dag, maar dit wordt over een periode geteld.`,
    hint: () => "Schrijf een jaar (2020), een halfjaar (2020-H1) of een kwartaal (2020-Q1).",
  },
  bad_number: {
    message: (issue) => `"${received(issue)}" is geen getal.`,
    hint: () =>
      "Met komma's tussen de kolommen heeft een getal een punt: 12.5. Geen punten of spaties voor duizendtallen.",
  },
  bad_number_with_comma: {
    message: (issue) => `"${received(issue)}" is geen getal.`,
    hint: () =>
      "Met puntkomma's tussen de kolommen heeft een getal een komma: 12,5. Geen punten of spaties voor duizendtallen.",
  },
  negative: {
    message: (issue) => `De waarde ${received(issue)} kan niet: er worden jeugdigen of plaatsen geteld.`,
    hint: () => "Schrijf een getal van 0 of meer.",
  },
  measure_unknown: { message: (issue) => `De maat "${received(issue)}" is onbekend.`, hint: inDutch },
  form_unknown: {
    message: (issue) => `De zorgvorm "${received(issue)}" bestaat niet in dit scenario.`,
    hint: (issue) => `${inDutch(issue)} Alle vormen samen: totaal. Meer vormen samen: met een + ertussen.`,
  },
  region_unknown: {
    message: (issue) => `De regio "${received(issue)}" bestaat niet in dit scenario.`,
    hint: (issue) => `${inDutch(issue)} Alle regio's samen: laat de cel leeg.`,
  },
  places_by_region: {
    message: () => "Plaatsen horen in het model bij een vorm en niet bij een regio.",
    hint: () => "Laat de regio van deze regel leeg.",
  },
  figure_twice: {
    message: (issue) => `Dit cijfer staat er al, op regel ${expected(issue)}.`,
    hint: () => "Laat een van de twee weg: elk cijfer telt één keer.",
  },
  all_outside_run: {
    message: (issue) => `Geen van de cijfers valt in de periode van het scenario (${expected(issue)}).`,
    hint: () => "Kies een scenario dat die tijd doorrekent, of cijfers uit deze periode.",
  },
};

const english: Readonly<Record<RealisedIssueCode, IssueText>> = {
  stray_quote: {
    message: () => "There is a quotation mark in the middle of a cell.",
    hint: () => 'Put the whole cell in quotation marks and double the one inside: "a ""word""".',
  },
  text_after_quote: {
    message: () => "There is text after the closing quotation mark.",
    hint: () => "End the cell there, or double the quotation mark inside.",
  },
  open_quote: {
    message: () => "This cell begins with a quotation mark that is never closed.",
    hint: () => "Close the cell with a quotation mark.",
  },
  empty: {
    message: () => "The file is empty.",
    hint: () => "The first line names the columns: date,form,measure,value.",
  },
  no_figures: {
    message: () => "There are no figures below the names of the columns.",
    hint: () => "Put a date, a form, a measure and a value on each line.",
  },
  too_many_figures: {
    message: (issue) => `There are ${received(issue)} figures; at most ${expected(issue)}.`,
    hint: () => "Divide them over more files.",
  },
  column_missing: {
    message: (issue) => `The column "${expected(issue)}" is missing.`,
    hint: () => "Needed are date, form, measure and value; region and source may be added.",
  },
  column_unknown: { message: (issue) => `The column "${received(issue)}" is unknown.`, hint: inEnglish },
  column_twice: {
    message: (issue) => `The column "${received(issue)}" is there twice.`,
    hint: () => "Leave one of them out.",
  },
  cell_count: {
    message: (issue) => `This line has ${received(issue)} cells; the first line names ${expected(issue)}.`,
    hint: () => "Is there a separator too many or too few? A cell that holds a separator belongs in quotation marks.",
  },
  bad_date: {
    message: (issue) => `"${received(issue)}" is no date or period.`,
    hint: () =>
      "Write a day as 2020-04-01 or 1-4-2020 (day first), a year as 2020, a half-year as 2020-H1, a quarter as 2020-Q1.",
  },
  date_wanted: {
    message: (issue) => `"${received(issue)}" is a period, but a stock belongs to one day.`,
    hint: () => "Write the day, such as 2020-04-01; what counts is the start of that day.",
  },
  period_wanted: {
    message: (issue) => `"${received(issue)}" is a day, but this is counted over a period.`,
    hint: () => "Write a year (2020), a half-year (2020-H1) or a quarter (2020-Q1).",
  },
  bad_number: {
    message: (issue) => `"${received(issue)}" is not a number.`,
    hint: () => "With commas between the columns a number has a point: 12.5. No points or spaces for thousands.",
  },
  bad_number_with_comma: {
    message: (issue) => `"${received(issue)}" is not a number.`,
    hint: () => "With semicolons between the columns a number has a comma: 12,5. No points or spaces for thousands.",
  },
  negative: {
    message: (issue) => `The value ${received(issue)} is not possible: youths or places are counted.`,
    hint: () => "Write a number of 0 or more.",
  },
  measure_unknown: { message: (issue) => `The measure "${received(issue)}" is unknown.`, hint: inEnglish },
  form_unknown: {
    message: (issue) => `The form of care "${received(issue)}" does not exist in this scenario.`,
    hint: (issue) => `${inEnglish(issue)} All forms together: total. Several forms together: with a + between them.`,
  },
  region_unknown: {
    message: (issue) => `The region "${received(issue)}" does not exist in this scenario.`,
    hint: (issue) => `${inEnglish(issue)} All regions together: leave the cell empty.`,
  },
  places_by_region: {
    message: () => "In the model places belong to a form and not to a region.",
    hint: () => "Leave the region of this line empty.",
  },
  figure_twice: {
    message: (issue) => `This figure is there already, on line ${expected(issue)}.`,
    hint: () => "Leave one of the two out: each figure counts once.",
  },
  all_outside_run: {
    message: (issue) => `None of the figures falls within the period of the scenario (${expected(issue)}).`,
    hint: () => "Choose a scenario that covers that time, or figures from this period.",
  },
};
