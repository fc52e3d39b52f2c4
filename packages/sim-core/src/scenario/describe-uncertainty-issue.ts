import type { ScenarioIssue } from "./scenario-issue.ts";

type UncertaintyCode = "no_model_number" | "uncertain_beyond_limits" | "impossible_parameter_set";

type Texts = Readonly<
  Record<
    UncertaintyCode,
    { readonly message: (issue: ScenarioIssue) => string; readonly hint: (issue: ScenarioIssue) => string }
  >
>;

/** How another issue reads, and the words for limits. */
interface Words {
  readonly message: (issue: ScenarioIssue) => string;
  readonly limit: (text: string) => string;
}

/** What can be wrong with uncertain numbers, in Dutch. */
export function uncertaintyInDutch({ message, limit }: Words): Texts {
  const corners: Readonly<Record<string, (numbers: string) => string>> = {
    allLow: (numbers) => `als ${numbers} zo laag mogelijk ${numbers.includes(", ") ? "zijn" : "is"}`,
    allHigh: (numbers) => `als ${numbers} zo hoog mogelijk ${numbers.includes(", ") ? "zijn" : "is"}`,
    oneHigh: (number) => `als ${number} zo hoog mogelijk is en al het andere onzekere zo laag mogelijk`,
    oneLow: (number) => `als ${number} zo laag mogelijk is en al het andere onzekere zo hoog mogelijk`,
    drawn: (set) => `in de getrokken getallen (${set})`,
  };
  return {
    no_model_number: {
      message: ({ received }) => `"${received}" wijst geen getal aan dat onzeker kan zijn.`,
      hint: ({ suggestion, expected }) =>
        suggestion === undefined
          ? `Schrijf de weg naar een getal, zoals ${expected}. Periode, doel en som op papier liggen altijd vast.`
          : `Bedoelde u "${suggestion}"?`,
    },
    uncertain_beyond_limits: {
      message: ({ expected, received }) =>
        `Dit onzekere getal loopt van ${received.replace(" - ", " tot ")}; hier mag alleen: ${expected.split(", ").map(limit).join(" en ")}.`,
      hint: () => "Kies een verdeling met een einde (pert, triangular, uniform), of een kleinere spreiding.",
    },
    impossible_parameter_set: {
      message: ({ expected, received, cause }) =>
        `Dit scenario kan niet ${corners[expected]?.(received) ?? received}` +
        (cause === undefined ? "." : `: bij ${cause.path}: ${message(cause)}`),
      hint: () => "Maak de onzekere getallen zo smal, dat elke combinatie ervan een scenario is dat kan.",
    },
  };
}

/** What can be wrong with uncertain numbers, in English. */
export function uncertaintyInEnglish({ message, limit }: Words): Texts {
  const corners: Readonly<Record<string, (numbers: string) => string>> = {
    allLow: (numbers) => `with ${numbers} as low as can be`,
    allHigh: (numbers) => `with ${numbers} as high as can be`,
    oneHigh: (number) => `with ${number} as high as can be and all else that is uncertain as low as can be`,
    oneLow: (number) => `with ${number} as low as can be and all else that is uncertain as high as can be`,
    drawn: (set) => `with the numbers as drawn (${set})`,
  };
  return {
    no_model_number: {
      message: ({ received }) => `"${received}" names no number that can be uncertain.`,
      hint: ({ suggestion, expected }) =>
        suggestion === undefined
          ? `Write the way to a number, such as ${expected}. Period, goal and sum on paper are always certain.`
          : `Did you mean "${suggestion}"?`,
    },
    uncertain_beyond_limits: {
      message: ({ expected, received }) =>
        `This uncertain number runs from ${received.replace(" - ", " to ")}; allowed here: ${expected.split(", ").map(limit).join(" and ")}.`,
      hint: () => "Choose a distribution that has an end (pert, triangular, uniform), or a smaller spread.",
    },
    impossible_parameter_set: {
      message: ({ expected, received, cause }) =>
        `This scenario is not possible ${corners[expected]?.(received) ?? received}` +
        (cause === undefined ? "." : `: at ${cause.path}: ${message(cause)}`),
      hint: () => "Make the uncertain numbers so narrow that every combination of them is a possible scenario.",
    },
  };
}
