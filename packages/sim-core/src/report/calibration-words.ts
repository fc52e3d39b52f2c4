import type { FittedDocument } from "../calibration/fitted-document.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { CalibrationTarget } from "../scenario/schemas/calibration-schema.ts";

type ErrorKind = CalibrationTarget["error"]["kind"];

/** The words of a report on a calibration. */
export interface CalibrationWords {
  readonly title: string;
  readonly method: (targets: number, parameters: number) => string;
  readonly fitHeading: string;
  readonly misfit: (misfit: FittedDocument["misfit"]) => string;
  readonly error: (kind: ErrorKind, why: string) => string;
  readonly measure: string;
  readonly measured: string;
  readonly standardError: string;
  readonly model: string;
  readonly residual: string;
  readonly parametersHeading: string;
  readonly parametersText: string;
  readonly parameter: string;
  readonly shortName: string;
  readonly held: string;
  readonly fitted: string;
  readonly low: string;
  readonly high: string;
  readonly ofPrior: string;
  readonly priors: string;
  readonly directionsHeading: string;
  readonly directionsText: (known: number, all: number) => string;
  readonly information: string;
  readonly together: string;
  readonly decidedBy: string;
  readonly data: string;
  readonly prior: string;
  readonly searchHeading: string;
  readonly search: (fit: FittedDocument) => string;
}

const comma = (value: number, decimals: number): string => value.toFixed(decimals).replace(".", ",");

const nl: CalibrationWords = {
  title: "IJking",
  method: (targets, parameters) =>
    `Uit ${targets} gemeten cijfers zijn ${parameters} getallen van het scenario geschat. Het rekenmodel is de evenwichtstoestand waarin plaatsen nooit knellen, zonder toeval. Gezocht is de kleinste som van kwadraten: van elk cijfer het verschil met de meting, gedeeld door de standaardfout van die meting, en van elk getal waarover de metingen weinig zeggen het verschil met wat er vooraf van is gedacht (Levenberg-Marquardt).`,
  fitHeading: "Past het bij wat is gemeten?",
  misfit: ({ targets, priors, total }) =>
    `De misfit is ${comma(total, 2)}: ${comma(targets, 2)} van de metingen en ${comma(priors, 2)} van wat vooraf is gedacht. Een afwijking tussen −2 en 2 standaardfouten kan toeval zijn.`,
  error: (kind, why) =>
    ({
      poisson: "telling, standaardfout de wortel ervan (Poisson).",
      binomial: "aandeel van een telling (binomiaal).",
      given: why,
    })[kind],
  measure: "Cijfer",
  measured: "Gemeten",
  standardError: "Standaardfout",
  model: "Model",
  residual: "Afwijking in standaardfouten",
  parametersHeading: "De gefitte getallen",
  parametersText:
    "De laatste kolom zegt hoeveel er van de onzekerheid vooraf over is: bij 100% zeggen de metingen niets over dit getal. Van de sets die even goed passen ligt 90% tussen laag en hoog.",
  parameter: "Getal",
  shortName: "Kort",
  held: "meting, bij het fitten vastgehouden",
  fitted: "Gefit",
  low: "Laag",
  high: "Hoog",
  ofPrior: "Onzekerheid over",
  priors: "Wat vooraf is gedacht, waar de metingen het niet zeggen:",
  directionsHeading: "Wat de metingen niet uit elkaar houden",
  directionsText: (known, all) =>
    `Samen hebben de getallen ${all} richtingen waarin ze kunnen bewegen. In ${known} daarvan zeggen de metingen meer dan wat vooraf is gedacht (informatie boven 1). In de andere passen heel verschillende getallen even goed. Wat met + en − in een rij staat kan tegelijk omhoog en omlaag; de korte namen staan hierboven bij de getallen.`,
  information: "Informatie",
  together: "Beweegt samen",
  decidedBy: "Bepaald door",
  data: "metingen",
  prior: "vooraf",
  searchHeading: "Hoe er is gezocht",
  search: ({ search, sets, setsMeta }) =>
    `Het zoeken ${search.converged ? "kwam tot rust" : "kwam niet tot rust"} na ${search.rounds} ronden en ${search.evaluations} doorrekeningen. Vanaf ${search.otherStarts.length} andere beginpunten eindigt het bij een misfit van ${search.otherStarts.map(({ misfit }) => comma(misfit, 3)).join(" en ")}. ${sets.length} sets die even goed passen (misfit hoogstens ${comma(setsMeta.allowed, 1)} boven de beste, de 95%-grens van chi-kwadraat) zijn getrokken door een wandeling van ${setsMeta.tried} stappen, waarvan er ${setsMeta.accepted} zijn gezet (Metropolis, vast beginpunt van het toeval); elke set telt even zwaar.`,
};

const en: CalibrationWords = {
  title: "Calibration",
  method: (targets, parameters) =>
    `From ${targets} measured figures ${parameters} numbers of the scenario were estimated. The model is the steady state in which places never bind, without chance. Sought is the least sum of squares: of each figure the difference from what was measured by its standard error, and of each number of which the figures say little the difference from what was thought of it beforehand (Levenberg-Marquardt).`,
  fitHeading: "Does it fit what was measured?",
  misfit: ({ targets, priors, total }) =>
    `The misfit is ${total.toFixed(2)}: ${targets.toFixed(2)} of the figures and ${priors.toFixed(2)} of what was thought beforehand. A difference between −2 and 2 standard errors can be chance.`,
  error: (kind, why) =>
    ({
      poisson: "a count, its standard error the root of it (Poisson).",
      binomial: "a share of a count (binomial).",
      given: why,
    })[kind],
  measure: "Figure",
  measured: "Measured",
  standardError: "Standard error",
  model: "Model",
  residual: "Difference in standard errors",
  parametersHeading: "The fitted numbers",
  parametersText:
    "The last column says how much is left of what was not known beforehand: at 100% the figures say nothing of this number. Of the sets that fit as well 90% lie between low and high.",
  parameter: "Number",
  shortName: "Short",
  held: "measured, held in the fit",
  fitted: "Fitted",
  low: "Low",
  high: "High",
  ofPrior: "Unknown still",
  priors: "What was thought beforehand, where the figures do not say:",
  directionsHeading: "What the figures cannot tell apart",
  directionsText: (known, all) =>
    `Together the numbers have ${all} directions in which they can move. In ${known} of these the figures say more than what was thought beforehand (information above 1). In the others very different numbers fit as well. What stands in a row with + and − can go up and down together; the short names stand above, beside the numbers.`,
  information: "Information",
  together: "Move together",
  decidedBy: "Decided by",
  data: "figures",
  prior: "beforehand",
  searchHeading: "How it was sought",
  search: ({ search, sets, setsMeta }) =>
    `The search ${search.converged ? "came to rest" : "did not come to rest"} after ${search.rounds} rounds and ${search.evaluations} evaluations. From ${search.otherStarts.length} other starts it ends at a misfit of ${search.otherStarts.map(({ misfit }) => misfit.toFixed(3)).join(" and ")}. ${sets.length} sets that fit as well (misfit at most ${setsMeta.allowed.toFixed(1)} above the best, the 95% bound of chi-square) were drawn by a walk of ${setsMeta.tried} steps of which ${setsMeta.accepted} were taken (Metropolis, chance from a fixed seed); each set weighs the same.`,
};

export const calibrationWords: Readonly<Record<Language, CalibrationWords>> = { nl, en };
