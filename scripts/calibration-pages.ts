// The words of docs/calibration.md and docs/ijking.md.
import type { FittedDocument } from "../packages/sim-core/src/index.ts";
import type { HeldOutFigure } from "../scenarios/zuidwest/held-out.ts";

/** What simulations found, which takes minutes: kept in a file. */
export interface Measured {
  /** Mean and standard error of the mean by measure. */
  readonly reference: {
    readonly replications: number;
    readonly measures: Readonly<Record<string, readonly [mean: number, standardError: number]>>;
  };
  readonly answers: { readonly replications: number; readonly sets: readonly SetAnswers[]; readonly best: SetAnswers };
}

/** Figures that the calibration has not seen. */
type HeldOut = Readonly<Record<"tails" | "stock" | "regions", readonly HeldOutFigure[]>>;

/** What one set of parameters says of the houtskoolschets on the day of the goal. */
export interface SetAnswers {
  readonly waiting: number;
  readonly elsewhere: number;
  readonly closedPlaces: number;
  readonly closedYouths: number;
  /** Youths in each form if places never bind. */
  readonly needed: Readonly<Record<string, number>>;
}

interface Found {
  readonly fit: FittedDocument;
  readonly measured: Measured;
}

/** The figures that the design of the model asks for, with the error of the yearly count behind each. */
const table = [
  ["placements a year, returns included", "total/placementsPerYear", 439, Math.sqrt(439)],
  ["youths in care without Zikos", "total/meanInCare", 295, Math.sqrt(295)],
  ["waiting for follow-up, place held", "total/meanHeld", 25, Math.sqrt(25)],
  ["ended stays over 12 months", "total/staysOver12MonthsShare", 0.17, errorOfShare(0.17)],
  ["ended stays over 18 months", "total/staysOver18MonthsShare", 0.08, errorOfShare(0.08)],
  ["outflow after the 18th birthday", "total/leftAfter18Share", 0.04, errorOfShare(0.04)],
] as const;

function errorOfShare(share: number): number {
  return Math.sqrt((share * (1 - share)) / 421);
}

export function englishPage(report: string, { fit, measured, heldOut }: Found & { heldOut: HeldOut }): string {
  return [
    tableAtOnce({ fit, measured }),
    method,
    birthday(fit),
    notFitted(heldOut),
    answersChange({ fit, measured }),
    "---",
    report.replaceAll(/^(#+) /gm, "#$1 "),
  ].join("\n\n");
}

function tableAtOnce({ fit, measured: { reference } }: Found): string {
  return `# Calibration of the reference year

This page is written by \`npm run -s calibration:build\` (pnpm) from \`scenarios/zuidwest/ijkjaar-2019.fitted.json\` and
\`ijkjaar-2019.measured.json\`. The Dutch summary for the steering group is [ijking.md](ijking.md).

The scenario \`ijkjaar-2019\` has closed care only and so many places that nobody waits. What was measured around 2019
must come out of it, all of it at once. The numbers that no document gives are fitted; the plans of 2021-2024 take them
over.

\`\`\`sh
npm run -s cli -- calibrate scenarios/zuidwest/ijkjaar-2019.calibration.json --check # takes a minute
\`\`\`

starts cold and says whether the shipped file comes out again. With \`--json --out FILE\` it writes the file, without
options it prints the report below. After a new fit: \`pnpm scenarios:build\`, then \`tsx scripts/calibration.ts
--measure\`.

## The table that must come out at once

The fit is done with a deterministic model (below); the last column is the individual engine, ${reference.replications}
years after a warm-up of eight, with the standard error of its mean.

${markdownTable(
  ["figure", "measured", "error of the yearly count", "model", "off, in errors", "individual engine"],
  table.map(([name, measure, value, error]) => {
    const model = fit.outcomes[measure] ?? NaN;
    const [mean = NaN, standardError = NaN] = reference.measures[measure] ?? [];
    return [
      name,
      ...[value, error, model].map((number) => figure(number, value)),
      ((model - value) / error).toFixed(1),
      `${figure(mean, value)} ± ${figure(standardError, value, 2)}`,
    ];
  }),
)}

All six lie within one error of their count at the same time. The stock and the tail pull against each other: 295 in
care with 439 placements is a mean of eight months, and a mean so long with 17% over a year asks for many stays between six
and twelve months. The fit gives in on both by less than an error.`;
}

const method = `## How it is done

- **Forward model.** Where places never bind, outcomes do not need a simulation. Admissions by age solve a renewal
  equation (who comes back is older), stocks follow by Little's law, and the shares of ended stays by the law of
  treatment plus hold, cut at the birthday. It is smooth, has no chance, and takes milliseconds; the mean-field engine
  has no ages at leaving and no shares of long stays, and the individual engine has noise. \`steady-state.ts\` says what it does
  not know, and a calibration of a scenario with such a part is refused.
- **Misfit.** The sum over the figures of ((model - measured) / standard error)², plus ((parameter - prior) / sd)² for each
  parameter of which the figures say little. Every standard error is said in the file: Poisson for a count, binomial for
  a share, and a twelfth of the square of the rounding.
- **Search.** Levenberg-Marquardt with bounds, from the start that the file gives and from two others.
- **Equally good sets.** A random walk (Metropolis) within the 95% bound of chi-square, from a fixed seed.

The number of new referrals (300) is an input that was measured: the fit keeps it, the equally good sets let it vary by its
root, 17.`;

function birthday({ parameters }: FittedDocument): string {
  const value = (name: string) => parameters[name]?.value ?? NaN;
  return `## The 4% after the eighteenth birthday

No document says what the 4% are. The target-group analysis adds "the percentage that flows out only after the 18th
birthday (4%)" to the long stays when it sizes the KIB, for youths "who come in at about 16 but stay long, or for whom
follow-up is hard to arrange". In the model a treatment ends on the birthday and who then waits for follow-up leaves after it.
With one in three waiting two months, as was assumed before, 7.6% left after the birthday. With about one in
${Math.round(1 / value("holdShare"))} waiting ${(value("holdDays") / 30.4).toFixed(1)} months the 25 who wait and the 4% come out together. The other way out, holds
that end on the birthday and some treatments that run on, can be made to give 4% too; the scenario format has no rule for
holds that end so. The figures do not tell the two apart; whoever registers the day on which treatment ended can.

The ages matter too. 45% of all placed were 16 or 17 and 6% were 12 or younger; who comes back is older, so new youths
are younger than the placed: ${percent(1 - value("below16"))} of them are 16 or 17 (outside the group up to 12).`;
}

function notFitted({ tails, stock, regions }: HeldOut): string {
  return `## What was not fitted

Shares of stays over a year in 2017 and 2018, with the ages of those years and the stays of the fit; the stock of 2019 on
five days (and by another count on two); and the stock by region, from the placements by region with the same stays everywhere. The error
is that of the count and of what the model rests on.

${heldOutTable([...tails, ...stock, ...regions])}

Judged honestly:

- **Tails.** The share was 13% in 2017, 15% in 2018 and 17% in 2019. A model without a trend cannot follow that. The
  older youths of 2017 explain a part (their birthday comes sooner), not all of it: both years lie below the model, 2017 by two errors. The fit stands for
  2019; if stays were shorter before, they may be again.
- **Stock.** All seven counts lie within one error of the mean. Five quarters of one year say little more than two
  independent counts would, since most youths of one quarter are still there in the next.
- **Regions.** Five of six lie close by. "Overig" (youths of the area from elsewhere) has half the stock that its 40
  placements would give: its count rose from 5 to 22 in the year, so its registration seems to have begun then.`;
}

function answersChange({ fit, measured: { answers } }: Found): string {
  return `## How the answers change

The houtskoolschets on 2024-01-01, run under each of the ${answers.sets.length} equally good sets with the same youths (${answers.replications} replications
each). Needed: youths in the form if places never bind.

${answersTable(answers, englishRows)}

The first caseload is that of the plan in every set. The conclusion does not hang on which set is true: in each of them
100 closed places are open, full or nearly so, and youths wait and stay outside the landsdeel. How many changes by about a fifth
up or down. Over the sets those outside go most with ${strongest(fit, answers)}. What the data
leave most open, the stay of the small group of long treatment and the time until return, hardly moves these answers;
the first moves the places that KIB needs.`;
}

/** The two parameters that go most with the youths outside the landsdeel, with their correlations over the sets. */
function strongest({ parameters, sets }: FittedDocument, { sets: answers }: Measured["answers"]): string {
  const outside = answers.map(({ elsewhere }) => elsewhere);
  return Object.keys(parameters)
    .map((name) => ({
      name,
      together: correlation(
        sets.map(({ values }) => values[name] ?? NaN),
        outside,
      ),
    }))
    .toSorted((one, other) => Math.abs(other.together) - Math.abs(one.together))
    .slice(0, 2)
    .map(({ name, together }) => `\`${name}\` (correlation ${together.toFixed(1)})`)
    .join(" and ");
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (of: (i: number) => number) => xs.reduce((total, _, i) => total + of(i), 0);
  const dx = (i: number) => (xs[i] ?? NaN) - x;
  const dy = (i: number) => (ys[i] ?? NaN) - y;
  return sum((i) => dx(i) * dy(i)) / Math.sqrt(sum((i) => dx(i) * dx(i)) * sum((i) => dy(i) * dy(i)));
}

const englishRows: Labels = {
  title: ["answer", "best set", "mean over sets", "lowest", "5%", "95%", "highest"],
  waiting: "waiting without a place",
  elsewhere: "outside the landsdeel",
  closedPlaces: "closed places open",
  closedYouths: "youths in closed places",
  needed: (form) => `needed: ${form}`,
};

export function dutchPage({ fit, measured }: Found): string {
  const { answers } = measured;
  const low = (of: (set: SetAnswers) => number) => whole(quantile(answers.sets.map(of), 0.05));
  const high = (of: (set: SetAnswers) => number) => whole(quantile(answers.sets.map(of), 0.95));
  return `# Klopt het model met wat er is gemeten?

Samenvatting voor de stuurgroep. De onderbouwing staat in [calibration.md](calibration.md). Deze bladzijde wordt door een
programma geschreven, zodat de getallen altijd die van het model zijn.

## Het korte antwoord

Ja. Het model doet het jaar 2019 na met alleen gesloten jeugdhulp. Alle cijfers waar we het aan kunnen toetsen komen
tegelijk uit, elk binnen de speling die toeval geeft.

${markdownTable(
  ["cijfer", "gemeten", "speling door toeval", "model"],
  table.map(([, measure, value, error]) => [
    dutchNames[measure] ?? measure,
    ...[value, error, fit.outcomes[measure] ?? NaN].map((number) => dutch(figure(number, value))),
  ]),
)}

## Hoe is dat gedaan?

Een aantal getallen staat in geen enkel document: hoe lang elke groep blijft, hoeveel jeugdigen terugkomen, hoe lang
iemand op een vervolgplek wacht. Die getallen heeft het programma zo gekozen dat de gemeten cijfers zo goed mogelijk
uitkomen. Wie het programma opnieuw laat zoeken, vindt hetzelfde.

## Wat weten we niet?

Veel verschillende combinaties van getallen passen even goed. We hebben er ${answers.sets.length} op een rij gezet en met elk daarvan de
houtskoolschets doorgerekend.

- Op 1 januari 2024 wachten er gemiddeld ${dutch(answers.best.waiting.toFixed(0))} jeugdigen zonder plaats. Bij de andere combinaties ligt dat tussen
  ${low((set) => set.waiting)} en ${high((set) => set.waiting)}.
- Buiten het landsdeel verblijven er dan gemiddeld ${dutch(answers.best.elsewhere.toFixed(0))}. Bij de andere combinaties tussen ${low((set) => set.elsewhere)} en ${high((set) => set.elsewhere)}.
- In alle combinaties zijn er dan hoogstens 100 gesloten plaatsen open.
- Gesloten jeugdhulp zou dan ruimte nodig hebben voor ${dutch((answers.best.needed["closed"] ?? NaN).toFixed(0))} jeugdigen (tussen ${low((set) => set.needed["closed"] ?? NaN)} en ${high((set) => set.needed["closed"] ?? NaN)}) als niemand
  hoeft te wachten.

Het antwoord op de vraag of 270 plaatsen genoeg zijn voor 270 jeugdigen verandert dus niet. Hoe groot het tekort is, wel.

## Wat er niet in zat

Sommige cijfers hebben we bewust achtergehouden, om te zien of het model ze zelf vindt.

- **Hoeveel jeugdigen er op vijf dagen in 2019 waren.** Dat klopt.
- **Uit welke regio zij komen.** Dat klopt, behalve voor de groep "overig": die telt half zo veel jeugdigen als het aantal
  plaatsingen doet verwachten. Waarschijnlijk is de registratie van die groep pas in 2019 goed begonnen.
- **Hoeveel trajecten langer dan een jaar duurden in 2017 en 2018.** Dat klopt niet goed. Het was 13% en 15%, het model komt
  hoger uit. De trajecten werden in die jaren elk jaar wat langer, en het model kent zo'n ontwikkeling niet.

## Wat zou helpen?

- De verblijfsduur per groep, met de datum waarop de behandeling klaar was en de datum van vertrek (Horizon en
  Schakenbosch, JB West).
- Hoeveel nieuwe jeugdigen er in elke groep zijn.
- Na hoeveel maanden jeugdigen terugkomen, en met welke vraag.
- Wie er na de achttiende verjaardag bleef (4%), en waarom.
`;
}

const dutchNames: Readonly<Record<string, string>> = {
  "total/placementsPerYear": "plaatsingen per jaar, terugkeer meegeteld",
  "total/meanInCare": "jeugdigen in zorg, zonder Zikos",
  "total/meanHeld": "wachtend op een vervolgplek",
  "total/staysOver12MonthsShare": "trajecten langer dan 12 maanden",
  "total/staysOver18MonthsShare": "trajecten langer dan 18 maanden",
  "total/leftAfter18Share": "vertrokken na de achttiende verjaardag",
};

interface Labels {
  readonly title: readonly string[];
  readonly waiting: string;
  readonly elsewhere: string;
  readonly closedPlaces: string;
  readonly closedYouths: string;
  readonly needed: (form: string) => string;
}

function answersTable({ sets, best }: Measured["answers"], labels: Labels): string {
  const row = (name: string, of: (set: SetAnswers) => number): string[] => {
    const values = sets.map(of);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = [0, 0.05, 0.95, 1].map((share) => quantile(values, share).toFixed(1));
    return [name, of(best).toFixed(1), mean.toFixed(1), ...spread];
  };
  return markdownTable(labels.title, [
    row(labels.waiting, ({ waiting }) => waiting),
    row(labels.elsewhere, ({ elsewhere }) => elsewhere),
    row(labels.closedPlaces, ({ closedPlaces }) => closedPlaces),
    row(labels.closedYouths, ({ closedYouths }) => closedYouths),
    ...Object.keys(best.needed).map((form) => row(labels.needed(form), ({ needed }) => needed[form] ?? NaN)),
  ]);
}

function heldOutTable(figures: readonly HeldOutFigure[]): string {
  return markdownTable(
    ["figure", "measured", "model", "error", "off, in errors"],
    figures.map(({ id, measured, model, standardError, off }) => [
      `\`${id}\``,
      ...[measured, model, standardError].map((number) => figure(number, measured)),
      off.toFixed(1),
    ]),
  );
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A number of the sort that `like` is: a share as a percentage, or a count. */
function figure(value: number, like: number, decimals = 1): string {
  return like < 1 ? `${(100 * value).toFixed(decimals)}%` : value.toFixed(decimals);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function whole(value: number): string {
  return String(Math.round(value));
}

function dutch(text: string): string {
  return text.replace(".", ",");
}

/** With equal weights: the value below which so much lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
