// The words of docs/verification.md, and the tests that it points at.

interface Guard {
  readonly file: string;
  /** A title in that file; without one the file is a known answer. */
  readonly title?: string;
}

const laws = "packages/sim-core/test/laws/every-run.test.ts";
const elsewhere = "packages/sim-core/test/laws/seen-elsewhere.test.ts";
const agreement = "packages/sim-core/test/agreement/two-engines.test.ts";
const bundled = "packages/cli/test/bundled-program.test.ts";
const known = (name: string): Guard => ({ file: `scenarios/known-answers/${name}.expect.json` });

export const proofs: readonly (Required<Guard> & { readonly shows: string })[] = [
  {
    shows: "Conservation, capacity and Little's law",
    file: laws,
    title: "nobody is lost, no form holds more than its places, and both sides of Little's law are equal",
  },
  {
    shows: "Reproducibility",
    file: laws,
    title: "the same seed gives the same bytes, however the replications are dealt and sent",
  },
  { shows: "Permutation", file: laws, title: "the order of names in the file moves nothing" },
  { shows: "Common random numbers", file: laws, title: "a form and a profile that nobody uses move nobody else" },
  { shows: "The same for places", file: laws, title: "are referred on the same days when the places differ" },
  { shows: "The same for inflow", file: laws, title: "a higher inflow adds youths and moves none" },
  {
    shows: "Two engines, where places do not bind",
    file: agreement,
    title: "in the reference year, with returns, holds and birthdays: everybody in care",
  },
  {
    shows: "Two engines, where places bind",
    file: agreement,
    title: "the flow equations see less of the queue than youths who come at random, and say that the form binds",
  },
];

/** What was seen to go wrong in well-known tools of this kind. */
export const defects: readonly { readonly defect: string; readonly guards: readonly Guard[] }[] = [
  {
    defect: "Results that change from run to run, without a seed",
    guards: [
      { file: laws, title: "the same seed gives the same bytes, however the replications are dealt and sent" },
      {
        file: bundled,
        title: "prints the same bytes again, on more threads too, and other bytes for another seed",
      },
    ],
  },
  {
    defect: "An empty start with a silent warm-up",
    guards: [
      {
        file: elsewhere,
        title:
          "nothing is warmed up in silence: a run begins with the caseload of the file, and with nobody where there is none",
      },
      known("queue-from-empty"),
    ],
  },
  { defect: "Bands from added one-step variances, which grow for ever", guards: [known("caseload-to-its-own-level")] },
  {
    defect: "Initial stays drawn as new ones instead of residual ones",
    guards: [known("steady-start-lognormal"), known("fixed-stays-run-off")],
  },
  { defect: "A closing that silently slips behind the waiting list", guards: [known("closing-under-pressure")] },
  {
    defect: "Golden files that froze a dip in the first days",
    guards: [{ file: elsewhere, title: "a first caseload in balance has no dip or bulge on any of the first days" }],
  },
  {
    defect: "Time profiles that round before they are used",
    guards: [
      {
        file: elsewhere,
        title:
          "small numbers are not rounded on their way: 3.7 referrals a year are 3.7, also where a profile has a hundredth of them",
      },
      known("wave-of-demand"),
    ],
  },
  {
    defect: "A zero that cannot be entered",
    guards: [
      { file: elsewhere, title: "a zero can be entered, and means zero: %s" },
      {
        file: elsewhere,
        title: "a rate of zero gives nobody, a stay of zero leaves a place at once, no places admit nobody",
      },
    ],
  },
  {
    defect: "Comparison of scenarios with different seeds",
    guards: [
      { file: laws, title: "are referred on the same days when the places differ" },
      {
        file: "packages/sim-core/test/plans/what-the-plans-show.test.ts",
        title: "is seen with at least thirty times less noise than with other youths",
      },
    ],
  },
  { defect: "A deadlock that hangs the run", guards: [known("circle-of-2"), known("circle-of-3")] },
  {
    defect: "Tests at low load with wide tolerances, which show nothing",
    guards: [known("queue-from-full-load-98"), known("erlang-c-kib")],
  },
];

/** What stands around the tables, line by line. */
export const sayings = {
  top: (engineVersion: string): string[] => [
    "# Verification",
    "",
    "<!-- Written by `pnpm verification:build` from the files and tests that it names. -->",
    "",
    "What is shown of the individual engine, and what is not. Each case is a scenario file with its answers beside it, run",
    "through the same door as any other file:",
    "",
    "```sh",
    "npm run -s cli -- check scenarios/known-answers/circle-of-2.expect.json",
    "```",
    "",
    "`check scenarios/known-answers --workers 2` runs all of them, as `npm test` does; `--soak` runs the long version of those",
    `that have one. The figures below were found with engine ${engineVersion}.`,
    "",
    "## How it is judged",
    "",
    "- **Theory** is worked out in `scenarios/known-answers/` by formulas and Markov chains of its own, which share nothing",
    "  with the engine, and is held against the printed tables where there are any.",
    "- A row is met when theory lies within three standard errors of what was found. The standard error comes from the",
    "  replications; that of a variance from their fourth moment.",
    "- **Visible** is the error that would have been seen: three standard errors are smaller. 2% where nothing else is said.",
    "  Where it is more, the measure needs more youths than an ordinary test run can have; `--soak` brings it to 2% (to 5%",
    "  for the short queue of the bench model; the wave of demand stays at 3% of its height).",
    "- Seeds are fixed. Of a hundred and fifty rows with a value, 0.4 would miss by chance alone. A miss is judged by **more replications",
    "  of the same file** (`--times 10`), never by another seed and never by a wider limit: what was chance comes back",
    "  within it, and a mistake goes further off.",
    "- At high loads a queue forgets slowly, so that its long-run mean takes millions of youths. So loads of 0.85 to",
    "  0.98 are also tested by many short runs from a given start, of which the exact mean on a date is known.",
    "",
    "## Known answers",
    "",
  ],
  afterTable: [
    "Some cases run at twenty times the pace, which changes no share and no number: days become twenty times shorter. An",
    "empty standard error or one of 0 means that all replications gave the same.",
    "",
  ],
  defects: ["## Defects of other tools, and what guards against them here", ""],
  end: [
    "## Where the two engines agree and differ",
    "",
    "Where no place binds, the [mean-field engine](model/mean-field.md) draws the means of the individual one. Where places",
    "bind its queues are too low, because queues are made by chance; it says which forms bind. How far, and why, stands",
    "[there](model/mean-field.md#how-far-to-trust-it).",
    "",
    "## What is not shown",
    "",
    "- That the assumptions of a scenario are right. Known answers are about the machine, not about care.",
    "- The known answers are mostly for one form at a time, two at most, and for exponential stays where somebody waits.",
    "  Combinations of many rules have no known answer; of those only the laws above are tested, on random scenarios.",
    "- Waits in queues with other than exponential stays (M/G/c) have no exact answer and are not compared.",
    "- Second choices, transfers and becoming urgent are tested by small examples, not by formulas, but for the overflow of",
    "  a loss system.",
    "- Standard errors are themselves estimates: with twenty replications they are off by about a sixth.",
    "",
  ],
};
