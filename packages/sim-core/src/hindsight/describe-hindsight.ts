import type { Language } from "../scenario/describe-issue.ts";
import type { Coverage, Hindsight } from "./hindsight.ts";

/** Fewer than this and the edges of the 95% band hang on a handful of replications. */
const replicationsForBands = 200;

/** What the coverage of the bands can tell and cannot, sentence by sentence. */
export function describeHindsight(
  { coverage80, coverage95, replications }: Pick<Hindsight, "coverage80" | "coverage95" | "replications">,
  language: Language,
): string[] {
  const words = language === "nl" ? dutch : english;
  return [
    words.coverage(80, coverage80),
    words.coverage(95, coverage95),
    words.tells(verdictOf(coverage95) === "fits" ? coverage80 : coverage95),
    ...(coverage80.of > 1 ? [words.together] : []),
    ...(replications < replicationsForBands ? [words.fewReplications(replications)] : []),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function range([least, most]: readonly [number, number], to: string): string {
  return least === most ? String(least) : `${least} ${to} ${most}`;
}

type Verdict = "tooFew" | "tooMany" | "fits";

function verdictOf({ inside, byChance: [least, most] }: Coverage): Verdict {
  if (inside < least) return "tooFew";
  return inside > most ? "tooMany" : "fits";
}

const dutch = {
  coverage: (nominal: number, coverage: Coverage) =>
    `${coverage.inside} van ${coverage.of} ${coverage.of === 1 ? "cijfer" : "cijfers"} ${coverage.inside === 1 ? "ligt" : "liggen"} binnen de ${nominal}%-band. ` +
    `Kloppen het model en zijn banden, dan vallen er door toeval ${range(coverage.byChance, "tot")} binnen ` +
    `(een band houdt hier ${percent(coverage.expectedShare)} vast, door het afronden op hele aantallen).`,
  tells: ({ of, trueShare: [low, high], ...rest }: Coverage) =>
    ({
      tooFew: `Dat is minder dan toeval verklaart: het model zit ernaast, of zijn banden zijn te smal.`,
      tooMany: `Dat is meer dan toeval verklaart: de banden zijn ruimer dan nodig.`,
      fits:
        `Deze cijfers zijn niet in strijd met de 80%-banden, maar bewijzen ze niet: ` +
        `met ${of === 1 ? "één cijfer" : `${of} cijfers`} kan het werkelijke aandeel elk getal tussen ${percent(low)} en ${percent(high)} zijn.`,
    })[verdictOf({ of, trueShare: [low, high], ...rest })],
  together:
    "Dit telt de cijfers als los van elkaar. Cijfers van dezelfde vorm op verschillende dagen, of van vormen in hetzelfde jaar, hangen samen: er is minder nagegaan dan het aantal doet denken.",
  fewReplications: (replications: number) =>
    `Met ${replications} doorrekeningen zijn de randen van de banden onzeker; neem er 200 of meer.`,
};

const english: typeof dutch = {
  coverage: (nominal, coverage) =>
    `${coverage.inside} of ${coverage.of} ${coverage.of === 1 ? "figure" : "figures"} ${coverage.inside === 1 ? "lies" : "lie"} within the ${nominal}% band. ` +
    `If the model and its bands are right, chance puts ${range(coverage.byChance, "to")} inside ` +
    `(a band holds ${percent(coverage.expectedShare)} here, since counts are whole numbers).`,
  tells: ({ of, trueShare: [low, high], ...rest }) =>
    ({
      tooFew: `That is fewer than chance explains: the model is off, or its bands are too narrow.`,
      tooMany: `That is more than chance explains: the bands are wider than needed.`,
      fits:
        `These figures do not contradict the 80% bands, but do not prove them either: ` +
        `with ${of === 1 ? "one figure" : `${of} figures`} the real share may be anything between ${percent(low)} and ${percent(high)}.`,
    })[verdictOf({ of, trueShare: [low, high], ...rest })],
  together:
    "This counts the figures as independent. Figures of one form on several days, or of forms in one year, go together: less has been checked than their number suggests.",
  fewReplications: (replications) =>
    `With ${replications} replications the edges of the bands are uncertain; take 200 or more.`,
};
