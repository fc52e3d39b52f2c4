/** What `check` says. */
export const expectations = {
  columns: { subject: "Uitkomst", expected: "verwacht", found: "gevonden", error: "standaardfout", off: "afwijking" },
  verdicts: { met: "goed", missed: "MIS", tooFewReplications: "TE WEINIG", noValue: "GEEN WAARDE" },
  fileTitle: (replications: string, seed: string) => `${replications} doorrekeningen, seed ${seed}`,
  statistics: { mean: "", variance: "variantie", sd: "spreiding (sd)" },
  onDate: (name: string, date: string) => `${name} op ${date}`,
  circle: (forms: string) => `${forms} wachten op elkaar in een kring`,
  inShare: (bounds: string, share: string) => `${bounds} in ${share}`,
  bound: (share: string) => `in ${share} of meer`,
  standardErrors: (count: string) => `${count} se`,
  tooFew: (subject: string, { seen, wanted, replications }: Record<"seen" | "wanted" | "replications", string>) =>
    `Te weinig doorrekeningen voor ${subject}: zichtbaar is een fout van ${seen}, gevraagd is ${wanted}. Daarvoor zijn er ongeveer ${replications} nodig.`,
  noValue: (subject: string) =>
    `Van ${subject} heeft geen enkele doorrekening een waarde. Wat "OnTarget" in de naam heeft, vraagt een streefdatum in het scenario; andere uitkomsten bestaan alleen als er iets te meten valt. Kies een andere uitkomst, of pas het scenario aan.`,
  selfCheckFailed: "Een controle die in elke doorrekening moet kloppen ging fout. Dat is een fout in het programma.",
  totals: (
    files: number,
    { all, met, missed, tooFew, noValue }: Record<"all" | "met" | "missed" | "tooFew" | "noValue", number>,
  ) =>
    `${all} ${all === 1 ? "verwachting" : "verwachtingen"} in ${files} ${files === 1 ? "bestand" : "bestanden"}: ` +
    `${met} goed, ${missed} mis, ${tooFew} met te weinig doorrekeningen${noValue === 0 ? "" : `, ${noValue} zonder waarde`}.`,
  judgeMiss: "Toeval of fout? Met --times 10 ligt wat toeval was weer binnen de grens, en een fout verder erbuiten.",

  nothingFound: (path: string) =>
    `${path}: hier staan geen verwachtingen. Zet naast NAAM.scenario.json een bestand NAAM.expect.json.`,
  noScenario: (file: string, scenario: string) =>
    `${file}: het scenario waar dit bij hoort ontbreekt. Naast dit bestand hoort ${scenario} te staan.`,
  notAnExpectationFile: (file: string) =>
    `${file}: dit is geen bestand met verwachtingen. Noem een map, NAAM.expect.json of NAAM.scenario.json.`,
  tooManyReplications: (file: string, count: string, most: string) =>
    `${file}: dit vraagt ${count} doorrekeningen, hoogstens ${most}.`,
  unknownSchema: (name: string, known: readonly string[]) =>
    `Een schema "${name}" is er niet. Er zijn: ${known.join(", ")}.`,
};
