// Writes docs/calibration.md and docs/ijking.md from the fitted file and from what simulations of it found. `--measure` runs
// those first, which takes minutes; `--check` only says whether the pages are up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import {
  calibrationReport,
  numbersOf,
  parseScenario,
  runMeanField,
  runScenario,
  scenarioWith,
  toCareSystem,
  toMarkdown,
  type Scenario,
} from "../packages/sim-core/src/index.ts";
import { calibrationOfReferenceYear } from "../scenarios/zuidwest/calibration.ts";
import { fit } from "../scenarios/zuidwest/fitted.ts";
import { stockByRegion, stockOf2019, tailsOfOtherYears, type HeldOutFigure } from "../scenarios/zuidwest/held-out.ts";
import { dutchPage, englishPage, type Measured, type SetAnswers } from "./calibration-pages.ts";
import { inRoot } from "./workspace.mjs";

const figuresFile = inRoot("scenarios/zuidwest/ijkjaar-2019.measured.json");
const option = process.argv[2];
const forms = ["closed", "ambulant", "school2care", "gezinsopname", "kib"];
const calibration = calibrationOfReferenceYear();

if (option === "--measure") writeFileSync(figuresFile, await asJson(measure()));
const measured = JSON.parse(readFileSync(figuresFile, "utf8")) as Measured;
const report = (language: "nl" | "en") => toMarkdown(calibrationReport(calibration, fit, language));
const pages = {
  "docs/calibration.md": englishPage(report("en"), { fit, measured }),
  "docs/ijking.md": dutchPage({ fit, measured }),
};
for (const [name, text] of Object.entries(pages)) {
  const page = await format(text, { parser: "markdown", printWidth: 120, proseWrap: "always" });
  const file = inRoot(name);
  if (option !== "--check") writeFileSync(file, page);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== page) {
    console.error(`${name} is out of date. Run: pnpm calibration:build`);
    process.exitCode = 1;
  }
}

function measure(): Measured {
  const reference = read("ijkjaar-2019");
  return {
    reference: referenceYear(reference),
    answers: answersOverSets(read("houtskoolschets")),
    heldOut: {
      tails: rounded(tailsOfOtherYears(reference)),
      stock: rounded(stockOf2019()),
      regions: rounded(stockByRegion()),
    },
  };
}

/** The fitted year by the individual engine, with the error of its mean. */
function referenceYear(scenario: Scenario): Measured["reference"] {
  const replications = 400;
  const { measures } = runScenario(scenario, { seed: 1, replications }).summary;
  const ids = Object.keys(fit.outcomes).filter((id) => measures[id] !== undefined);
  return {
    replications,
    measures: Object.fromEntries(
      ids.map((id) => [id, [digits(measures[id]?.mean), digits(measures[id]?.standardError)] as const]),
    ),
  };
}

/** The plan under every equally good set, with the same youths. */
function answersOverSets(plan: Scenario): Measured["answers"] {
  const replications = 20;
  const answersOf = (numbers: Readonly<Record<string, number>>): SetAnswers => {
    const scenario = scenarioWith(plan, numbers);
    const { summary } = runScenario(scenario, { seed: 1, replications });
    const mean = (id: string) => digits(summary.measures[id]?.mean);
    const needed = runMeanField(toCareSystem(ample(scenario)), { stepDays: 7 }).measures;
    return {
      waiting: mean("total/waitingOnTarget"),
      elsewhere: mean("total/elsewhereOnTarget"),
      closedPlaces: mean("total/closedPlacesOnTarget"),
      closedYouths: mean("total/closedInCareOnTarget"),
      needed: Object.fromEntries(forms.map((form) => [form, digits(needed[`form/${form}/inCareOnTarget`])] as const)),
    };
  };
  return {
    replications,
    sets: fit.sets.map(({ values }) => answersOf(numbersOf(calibration, values))),
    best: answersOf({}),
  };
}

/** The plan with so many places of each form that nobody waits: then as many places are needed as youths are in it. */
function ample(scenario: Scenario): Scenario {
  const careForms = Object.fromEntries(
    Object.entries(scenario.careForms).map(([id, form]) => [
      id,
      form.locations === undefined
        ? form
        : {
            ...form,
            locations: Object.fromEntries(
              Object.entries(form.locations).map(([place, location]) => [place, { ...location, placesAtStart: 2000 }]),
            ),
          },
    ]),
  );
  return { ...scenario, careForms, capacityPlan: { closingManner: "attrition", steps: [] } };
}

function read(name: string): Scenario {
  const parsed = parseScenario(readFileSync(inRoot(`scenarios/zuidwest/${name}.scenario.json`), "utf8"));
  if (!parsed.ok) throw new Error(`${name} has issues.`);
  return parsed.value;
}

function rounded(figures: readonly HeldOutFigure[]): HeldOutFigure[] {
  return figures.map(({ id, ...numbers }) => ({
    id,
    measured: digits(numbers.measured),
    model: digits(numbers.model),
    standardError: digits(numbers.standardError),
    off: Number(numbers.off.toFixed(2)),
  }));
}

function digits(value: number | undefined): number {
  return Number((value ?? NaN).toPrecision(4));
}

function asJson(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: "json", printWidth: 120 });
}
