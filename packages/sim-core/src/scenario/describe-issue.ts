import { moneyInDutch, moneyInEnglish } from "./describe-money-issue.ts";
import { uncertaintyInDutch, uncertaintyInEnglish } from "./describe-uncertainty-issue.ts";
import type { IssueCode, ScenarioIssue } from "./scenario-issue.ts";
import { forWrongType } from "./wrong-type-hint.ts";

export type Language = "nl" | "en";

interface IssueText {
  readonly message: (issue: ScenarioIssue) => string;
  readonly hint: (issue: ScenarioIssue) => string;
}

/** What is wrong in one sentence, and what to do about it in another, for the person who wrote the file. */
export function describeIssue(issue: ScenarioIssue, language: Language): { message: string; hint: string } {
  const text = (language === "nl" ? dutch : english)[issue.code];
  return { message: text.message(issue), hint: text.hint(issue) };
}

const inDutch = {
  number: "een getal",
  string: "een tekst",
  boolean: "true of false",
  Object: "een object { ... }",
  Array: "een lijst [ ... ]",
  nothing: "niets",
  endless: "eindeloos veel",
  "whole number": "een heel getal",
  object: "een object",
  or: "of",
  line: "regel",
  column: "kolom",
  ">=": "minstens",
  "<=": "hoogstens",
  ">": "meer dan",
} as const;
const inEnglish = {
  number: "a number",
  string: "a text",
  boolean: "true or false",
  Object: "an object { ... }",
  Array: "a list [ ... ]",
  nothing: "nothing",
  endless: "endlessly many",
  "whole number": "a whole number",
  object: "an object",
  or: "or",
  line: "line",
  column: "column",
  ">=": "at least",
  "<=": "at most",
  ">": "more than",
} as const;

/** Names of types and bounds in words; options and names stay as they are. */
function word(text: string, words: Readonly<Record<string, string>>): string {
  return text
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^(>=|<=|>)\s*(?=[\d-])/, (_, sign: string) => `${words[sign] ?? sign} `)
    .replace(/^line (\d+)/, `${words["line"] ?? ""} $1,`)
    .replace(/, column (\d+)$/, `, ${words["column"] ?? ""} $1`)
    .replace(/,$/, "")
    .split(" | ")
    .map((part) => words[part] ?? part)
    .join(` ${words["or"] ?? "|"} `);
}

const nl = (text: string): string => word(text, inDutch);
const en = (text: string): string => word(text, inEnglish);

const dutch: Readonly<Record<IssueCode, IssueText>> = {
  ...moneyInDutch,
  ...uncertaintyInDutch({ message: (issue) => describeIssue(issue, "nl").message, limit: nl }),
  empty: { message: () => "Het bestand is leeg.", hint: () => "Kies een scenariobestand (NAAM.scenario.json)." },
  too_large: {
    message: ({ expected, received }) => `Het bestand is te groot: ${received}, hoogstens ${expected}.`,
    hint: () => "Een scenario is meestal kleiner dan 0,1 MB. Is dit het goede bestand?",
  },
  not_json: {
    message: ({ received }) => `Dit is geen geldig JSON-bestand: het gaat mis bij ${nl(received)}.`,
    hint: () => "Let op een ontbrekende komma, een aanhalingsteken of een haakje op die plek of vlak ervoor.",
  },
  not_an_object: {
    message: ({ received }) => `Een scenario is een object { ... }; hier staat ${nl(received)}.`,
    hint: () => "Staat het scenario in een lijst? Bewaar het dan los, zonder [ en ].",
  },
  unknown_version: {
    message: ({ expected, received }) =>
      `Formaatversie ${received} is onbekend; dit programma kent versie ${expected}.`,
    hint: () => "Een hoger nummer komt van een nieuwere versie van het programma: werk het programma bij.",
  },
  missing_field: {
    message: ({ path }) => `Het veld "${lastPart(path)}" ontbreekt of is leeg.`,
    hint: ({ path }) => `Voeg "${lastPart(path)}" toe.`,
  },
  unknown_field: {
    message: ({ received }) => `Het veld "${received}" is onbekend. Het blijft bewaard, maar doet niets.`,
    hint: ({ suggestion }) =>
      suggestion === undefined ? "Verwijder het, of kijk hoe het veld heet." : `Bedoelde u "${suggestion}"?`,
  },
  wrong_type: {
    message: ({ expected, received }) => `Hier hoort ${nl(expected)} te staan, er staat ${nl(received)}.`,
    hint: forWrongType({
      number: "Schrijf een getal zonder aanhalingstekens, met een punt: 0.5.",
      text: 'Schrijf een tekst voor mensen als { "nl": "..." }.',
      other: "Kijk in scenarios/README.md hoe dit onderdeel eruitziet.",
    }),
  },
  out_of_range: {
    message: ({ expected, received }) => `De waarde ${received} kan niet; verwacht: ${nl(expected)}.`,
    hint: ({ expected }) => `Kies een waarde die voldoet aan: ${nl(expected)}.`,
  },
  bad_date: {
    message: ({ received }) => `${received} is geen datum die bestaat.`,
    hint: () => "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2024-01-01 (tussen 1900 en 2199).",
  },
  bad_text: {
    message: ({ received }) => `${received} heeft niet de goede vorm.`,
    hint: () => "Een naam begint met een letter en heeft verder letters, cijfers, - of _ (hoogstens 64).",
  },
  not_an_option: {
    message: ({ expected, received }) => `${received} kan hier niet; mogelijk: ${nl(expected)}.`,
    hint: () => "Kies een van de genoemde mogelijkheden.",
  },
  unknown_reference: {
    message: ({ received }) => `"${received}" bestaat niet in dit scenario.`,
    hint: ({ expected, suggestion }) =>
      suggestion === undefined ? `Bekend: ${expected}.` : `Bedoelde u "${suggestion}"? Bekend: ${expected}.`,
  },
  wrong_order: {
    message: ({ expected, received }) => `De volgorde klopt niet: ${received}; verwacht: ${nl(expected)}.`,
    hint: () => "Zet de waarden of datums in de goede volgorde.",
  },
  does_not_add_up: {
    message: ({ expected, received }) => `De delen tellen op tot ${received}; verwacht: ${nl(expected)}.`,
    hint: () => "Pas de aandelen of gewichten aan.",
  },
  duplicate: {
    message: ({ received }) => `${received} staat er dubbel.`,
    hint: ({ expected }) => `Verwacht: ${nl(expected)}.`,
  },
  second_elsewhere: {
    message: ({ received }) => `Meer dan één zorgvorm heeft de rol elsewhere: ${received}.`,
    hint: () => "Geef hoogstens één vorm deze rol; plaatsen buiten het landsdeel tellen daar samen.",
  },
  no_elsewhere: {
    message: () => "Jongeren zouden elders geplaatst worden, maar er is geen zorgvorm met de rol elsewhere.",
    hint: () => "Zet hier null (nooit), of voeg een zorgvorm toe met role: elsewhere.",
  },
  bad_formula: {
    message: ({ received }) => `Deze formule kan niet: ${received}.`,
    hint: ({ expected }) => `Verwacht: ${expected}. Voorbeeld: base * (1 - 0.05 * years).`,
  },
  too_many_events: {
    message: ({ received, expected }) =>
      `Dit scenario geeft naar schatting ${nl(received)} gebeurtenissen per doorrekening (${nl(expected)}).`,
    hint: () =>
      "Verklein de instroom, de beginstand, de periode, of de aandelen die mislukken, doorstromen of terugkomen; of laat een verblijf langer duren.",
  },
  too_many_parts: {
    message: ({ expected, received }) => `Er zijn hier ${received} onderdelen; mogelijk zijn er ${nl(expected)}.`,
    hint: () => "Neem onderdelen samen, of laat weg wat niet gebruikt wordt.",
  },
  too_much_memory: {
    message: ({ expected, received }) =>
      `Dit scenario vraagt naar schatting ${received} geheugen per doorrekening (${nl(expected)}).`,
    hint: () =>
      "Verkort de periode of de aanloop, of verklein de instroom, de beginstand of het aantal vormen en profielen.",
  },
  more_youths_than_places: {
    message: ({ expected, received }) =>
      `Aan het begin zijn er ${received} jongeren, meer dan er plaatsen zijn (${expected}).`,
    hint: () => "Verhoog placesAtStart, of zet jongeren elders of op de wachtlijst.",
  },
  longer_than_possible: {
    message: ({ expected, received }) =>
      `Zo lang kan het niet al duren: ${received} dagen; verwacht: ${nl(expected)} (zo lang duurt dit in dit scenario hoogstens).`,
    hint: () => "Kijk of de dagen kloppen, of geef de duur zelf een ruimere spreiding.",
  },
  more_closed_than_open: {
    message: ({ expected, received }) => `Hier sluiten ${received} plaatsen, meer dan er dan open zijn (${expected}).`,
    hint: () => "Sluit minder, of later.",
  },
  form_without_places: {
    message: ({ received }) => `De zorgvorm "${received}" heeft geen plaatsen die open of dicht kunnen.`,
    hint: () => "Noem een vorm met locaties, of geef deze vorm er een (placesAtStart mag 0 zijn).",
  },
};

const english: Readonly<Record<IssueCode, IssueText>> = {
  ...moneyInEnglish,
  ...uncertaintyInEnglish({ message: (issue) => describeIssue(issue, "en").message, limit: en }),
  empty: { message: () => "The file is empty.", hint: () => "Choose a scenario file (NAME.scenario.json)." },
  too_large: {
    message: ({ expected, received }) => `The file is too large: ${received}, at most ${expected}.`,
    hint: () => "A scenario is usually smaller than 0.1 MB. Is this the right file?",
  },
  not_json: {
    message: ({ received }) => `This is not a valid JSON file: it goes wrong at ${en(received)}.`,
    hint: () => "Look for a missing comma, quotation mark or bracket there or just before.",
  },
  not_an_object: {
    message: ({ received }) => `A scenario is an object { ... }; here stands ${en(received)}.`,
    hint: () => "Is the scenario inside a list? Save it on its own, without [ and ].",
  },
  unknown_version: {
    message: ({ expected, received }) =>
      `Format version ${received} is unknown; this program knows version ${expected}.`,
    hint: () => "A higher number comes from a newer version of the program: update the program.",
  },
  missing_field: {
    message: ({ path }) => `The field "${lastPart(path)}" is missing or empty.`,
    hint: ({ path }) => `Add "${lastPart(path)}".`,
  },
  unknown_field: {
    message: ({ received }) => `The field "${received}" is unknown. It is kept, but has no effect.`,
    hint: ({ suggestion }) =>
      suggestion === undefined ? "Remove it, or look up how the field is called." : `Did you mean "${suggestion}"?`,
  },
  wrong_type: {
    message: ({ expected, received }) => `Expected ${en(expected)}, found ${en(received)}.`,
    hint: forWrongType({
      number: "Write a number without quotation marks, with a point: 0.5.",
      text: 'Write a text for people as { "nl": "..." }.',
      other: "See scenarios/README.md for the shape of this part.",
    }),
  },
  out_of_range: {
    message: ({ expected, received }) => `The value ${received} is not possible; expected: ${en(expected)}.`,
    hint: ({ expected }) => `Choose a value that meets: ${en(expected)}.`,
  },
  bad_date: {
    message: ({ received }) => `${received} is not a date that exists.`,
    hint: () => "Write a date as year-month-day, such as 2024-01-01 (between 1900 and 2199).",
  },
  bad_text: {
    message: ({ received }) => `${received} does not have the right form.`,
    hint: () => "A name begins with a letter, followed by letters, digits, - or _ (at most 64).",
  },
  not_an_option: {
    message: ({ expected, received }) => `${received} is not possible here; options: ${en(expected)}.`,
    hint: () => "Choose one of the options.",
  },
  unknown_reference: {
    message: ({ received }) => `"${received}" does not exist in this scenario.`,
    hint: ({ expected, suggestion }) =>
      suggestion === undefined ? `Known: ${expected}.` : `Did you mean "${suggestion}"? Known: ${expected}.`,
  },
  wrong_order: {
    message: ({ expected, received }) => `The order is wrong: ${received}; expected: ${en(expected)}.`,
    hint: () => "Put the values or dates in the right order.",
  },
  does_not_add_up: {
    message: ({ expected, received }) => `The parts add up to ${received}; expected: ${en(expected)}.`,
    hint: () => "Change the shares or weights.",
  },
  duplicate: {
    message: ({ received }) => `${received} stands there twice.`,
    hint: ({ expected }) => `Expected: ${en(expected)}.`,
  },
  second_elsewhere: {
    message: ({ received }) => `More than one care form has the role elsewhere: ${received}.`,
    hint: () => "Give at most one form this role; places outside the landsdeel count there together.",
  },
  no_elsewhere: {
    message: () => "Youths would be placed elsewhere, but there is no care form with the role elsewhere.",
    hint: () => "Write null here (never), or add a care form with role: elsewhere.",
  },
  bad_formula: {
    message: ({ received }) => `This formula is not possible: ${received}.`,
    hint: ({ expected }) => `Expected: ${expected}. Example: base * (1 - 0.05 * years).`,
  },
  too_many_events: {
    message: ({ received, expected }) =>
      `This scenario gives about ${en(received)} events per replication (${en(expected)}).`,
    hint: () =>
      "Lower the inflow, the first caseload, the period, or the shares that fail, go on or come back; or make a stay longer.",
  },
  too_many_parts: {
    message: ({ expected, received }) => `There are ${received} parts here; possible are ${en(expected)}.`,
    hint: () => "Take parts together, or leave out what is not used.",
  },
  too_much_memory: {
    message: ({ expected, received }) =>
      `This scenario needs about ${received} of memory per replication (${en(expected)}).`,
    hint: () =>
      "Shorten the period or the warm-up, or lower the inflow, the first caseload or the number of forms and profiles.",
  },
  more_youths_than_places: {
    message: ({ expected, received }) =>
      `At the start there are ${received} youths, more than there are places (${expected}).`,
    hint: () => "Raise placesAtStart, or put youths elsewhere or on the waiting list.",
  },
  longer_than_possible: {
    message: ({ expected, received }) =>
      `It cannot have lasted so long: ${received} days; expected: ${en(expected)} (the longest that this lasts in this scenario).`,
    hint: () => "See whether the days are right, or give the length itself a wider spread.",
  },
  more_closed_than_open: {
    message: ({ expected, received }) => `Here ${received} places close, more than are open by then (${expected}).`,
    hint: () => "Close fewer, or later.",
  },
  form_without_places: {
    message: ({ received }) => `The care form "${received}" has no places that can open or close.`,
    hint: () => "Name a form with locations, or give this form one (placesAtStart may be 0).",
  },
};

function lastPart(path: string): string {
  return path.split(".").at(-1) ?? path;
}
