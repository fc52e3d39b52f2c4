import { wordFor } from "./counted.ts";

/** The norms of a scenario against its runs. */
export const norms = {
  eyebrow: "Normen",
  title: (met: number, metText: string, allText: string) =>
    `${metText} van de ${allText} ${wordFor(allText, "norm", "normen")} ${met === 1 ? "wordt" : "worden"} gehaald`,
  titleOfThose: (met: number, metText: string, toldText: string) =>
    `Van de ${toldText} ${wordFor(toldText, "norm die te meten is", "normen die te meten zijn")}, ${met === 1 ? "wordt" : "worden"} er ${metText} gehaald`,
  titleNoneTold: "Geen van de normen is in deze doorrekeningen te meten",
  titlePending: "Normen: wat wordt er gehaald?",
  titleNone: "In dit scenario staan geen normen",
  titleNoneMeasured: "Geen van de normen in dit scenario is met het model te meten",
  lead: "Gehaald: dat lukt in minstens 9 van de 10 doorrekeningen. Een norm met meer voorwaarden is pas gehaald als zij in dezelfde doorrekening allemaal opgaan. Rechts staat hoe ver het er gemiddeld naast zit.",
  verdicts: { good: "gehaald", bad: "niet gehaald", unsure: "onzeker", none: "niet te zeggen" },
  metIn: (how: string) => `gehaald ${how}`,
  notTold: "in geen enkele doorrekening te meten",
  bound: { atMost: (n: string) => `hoogstens ${n}`, atLeast: (n: string) => `ten minste ${n}` },
  on: (date: string) => `op ${date}`,
  always: "gaat altijd op",
  tooMany: (n: string) => `${n} te veel`,
  tooFew: (n: string) => `${n} te weinig`,
  room: (n: string) => `${n} ruimte over`,
  onTheBound: "precies op de grens",
  units: { share: "procentpunt", days: (n: string) => wordFor(n, "dag", "dagen") },
  provenance: (kind: string) => `${kind} van deze norm`,
  beyond: (n: string) => `Niet te meten met dit model (${n})`,
  beyondLead:
    "Deze normen staan ook in de stukken. Het model zegt er niets over, en dat iets ontbreekt is ook een antwoord.",
};
