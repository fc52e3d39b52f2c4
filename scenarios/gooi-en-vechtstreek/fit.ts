import { stockAndFlowOfUniqueYouths } from "../../packages/sim-core/src/index.ts";
import { factNumber } from "../zuidwest/facts.ts";
import { meanStayOf, residentialForms, type ResidentialForm } from "./forms.ts";

/** The two years that are fitted, 366 and 365 days. */
const meanYear = 365.5;

/** Entries a year and mean number in care of a form, from the unique clients of 2020 and 2021. */
export interface FormLevel {
  readonly form: ResidentialForm;
  readonly perYear: number;
  readonly meanInCare: number;
}

/** How many unique clients a year a form had, as mean of 2020 and 2021. */
function meanClients({ id, inFacts }: ResidentialForm): number {
  const in2020 = id === "gezinshuis" ? 0 : clients(2020, inFacts);
  const both = (in2020 + clients(2021, inFacts)) / 2;
  // Family homes are registered apart from 2021 on: in 2020 their youths are among those of 24-hour care.
  if (id === "gezinshuis") return clients(2021, inFacts);
  return id === "verblijf24" ? both - clients(2021, "Gezinshuizen") / 2 : both;
}

function clients(year: number, form: string): number {
  return factNumber(`gooi.clientsCosts[${year}][${form}][clients]`);
}

/** What the counts of 2020 and 2021 say about each form, with the mean stay that is assumed. */
export function levels(): FormLevel[] {
  return residentialForms.map((form) => {
    const { perDay, meanInCare } = stockAndFlowOfUniqueYouths({
      unique: meanClients(form),
      meanStayDays: meanStayOf(form),
      days: meanYear,
    });
    return { form, perYear: Math.round(perDay * 36_525) / 100, meanInCare };
  });
}
