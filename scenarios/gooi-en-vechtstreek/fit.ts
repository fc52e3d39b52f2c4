import { evaluateFormula } from "../zuidwest/formula.ts";
import { meanStayOf, residentialForms, type ResidentialForm } from "./forms.ts";

/** The two years that are fitted, 366 and 365 days. */
const meanYear = 365.5;

/**
 * Entries a year and mean number in care of a form, from the unique clients of 2020 and 2021: each as the formula over the
 * counts that gives it. The rule is that of `stockAndFlowOfUniqueYouths` in the core, which a test holds beside it.
 */
export interface FormLevel {
  readonly form: ResidentialForm;
  readonly perYear: number;
  readonly meanInCare: number;
  readonly formulas: { readonly perYear: string; readonly meanInCare: string };
}

/** How many unique clients a year a form had, as mean of 2020 and 2021. */
function meanClients({ id, inFacts }: ResidentialForm): string {
  // Family homes are registered apart from 2021 on: in 2020 their youths are among those of 24-hour care.
  if (id === "gezinshuis") return clients(2021, inFacts);
  const both = `${clients(2020, inFacts)} + ${clients(2021, inFacts)}`;
  return id === "verblijf24" ? `(${both} - ${clients(2021, "Gezinshuizen")}) / 2` : `(${both}) / 2`;
}

function clients(year: number, form: string): string {
  return `gooi.clientsCosts[${year}][${form}][clients]`;
}

/** What the counts of 2020 and 2021 say about each form, with the mean stay that is assumed. */
export function levels(): FormLevel[] {
  return residentialForms.map((form) => {
    const stay = meanStayOf(form);
    const perDay = `${meanClients(form)} / (${meanYear} + ${stay})`;
    const formulas = { perYear: `round(${perDay} * 365.25, 2)`, meanInCare: `round(${perDay} * ${stay})` };
    const { perYear, meanInCare } = formulas;
    return { form, formulas, perYear: evaluateFormula(perYear), meanInCare: evaluateFormula(meanInCare) };
  });
}
