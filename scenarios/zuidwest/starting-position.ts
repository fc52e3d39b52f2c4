import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, derived, type WithReasons } from "./grounded.ts";
import { factNumber } from "./facts.ts";
import { fittedOutcome } from "./fitted.ts";
import { profileIds, type ProfileId } from "./profiles.ts";
import { shareOut } from "./share-out.ts";
import { registrations } from "./who-knows.ts";

type StartingPosition = Scenario["startingPosition"];
type Row = StartingPosition["inCare"][number];
type Counts = Readonly<Record<ProfileId, number>>;

/** Where the plan says how many youths each group has. */
export const groupInPlan: Readonly<Record<ProfileId, string>> = {
  homeAndSchool: "plan.houtskoolschets[school2care]",
  presentResidence: "plan.houtskoolschets[ambulant]",
  upToTwelve: "plan.houtskoolschets[gezinsopname]",
  longTreatment: "plan.houtskoolschets[kib]",
  noMotivation: "plan.closed.groups[noMotivation]",
  crisis: "plan.closed.groups[crisis]",
};

/** The stock by group on which the plan rests: 45, 90, 15, 20, 60 and 40 youths. */
export const stockInPlan: Counts = Object.fromEntries(
  profileIds.map((id) => [id, factNumber(groupInPlan[id])]),
) as Record<ProfileId, number>;

/** As the reference year comes to in the long run, those who return included. */
const placementsPerYear = Object.fromEntries(
  profileIds.map((id) => [id, fittedOutcome(`profile/${id}/placementsPerYear`)]),
) as Record<ProfileId, number>;

/** The reference year: 270 in treatment and 25 who hold their place, all in closed care. */
export function caseloadOfReferenceYear(): WithReasons<StartingPosition> {
  const weights = profileIds.map((id) => placementsPerYear[id]).join(", ");
  return {
    elapsed: "steadyState",
    inCare: profileIds.map((profile, index) => {
      const held = `shareOut(zw.stock.waitingOutflow, ${index + 1}, ${weights})`;
      return {
        form: "closed",
        profile,
        youths: derived(`${groupInPlan[profile]} + ${held}`, stockAndHeld),
        held: derived(held, heldByPlacements),
      };
    }),
    returning: returning(1),
  };
}

const stockAndHeld = {
  nl: "Het aantal in het plan, en wie klaar is maar de plaats nog bezet.",
  en: "The number in the plan, and those who are ready but hold their place.",
};

const heldByPlacements = {
  nl: "De 25 die op vervolg wachten, verdeeld naar plaatsingen per jaar.",
  en: "The 25 who wait for follow-up, shared out by placements a year.",
};

/** The first day of 2020, by region: the count that the stock of April and July 2020 goes on from. */
const stockOfRegions = ["rijnmond", "haaglanden", "middenHolland", "hollandRijnland", "zuidHollandZuid", "overig"].map(
  (region) => `zw.stock.region2019[${region}][2020-01-01]`,
);

/** The first day of 2020: 296 youths wherever they were, divided as in the reference year. */
export function caseloadOfJanuary2020(): WithReasons<StartingPosition> {
  const byPlacements = profileIds.map((id) => placementsPerYear[id]).join(", ");
  const held = shareOut(factNumber("zw.stock.waitingOutflow"), placementsPerYear);
  const byStock = profileIds.map((id) => stockInPlan[id] + held[id]).join(", ");
  return {
    elapsed: "steadyState",
    inCare: profileIds.map((profile, index) => ({
      form: "closed",
      profile,
      youths: derived(`shareOut(${stockOfRegions.join(" + ")}, ${index + 1}, ${byStock})`, stockOfJanuary2020),
      held: derived(`shareOut(zw.stock.waitingOutflow, ${index + 1}, ${byPlacements})`, heldByPlacements),
    })),
    returning: returning(1),
  };
}

const stockOfJanuary2020 = {
  nl: "296 in de regiotabel van de impactanalyse, die 270 en 250 voor april en juli 2020 vervolgt; de doelgroepanalyse telt op dezelfde dag 286 (zw.stock.peildatum), en die telling houdt daar op. Verdeeld over de groepen als in het ijkjaar, wie een plaats bezet houdt meegeteld.",
  en: "296 in the table by region of the impact analysis, which goes on with 270 and 250 for April and July 2020; the target-group analysis counts 286 on that day (zw.stock.peildatum), and that count stops there. Divided over the groups as in the reference year, with those who hold a place.",
};

/** Away and coming back in the steady state of `ijkjaar-2019`, as the model itself gives it. */
const awayInSteadyState = Math.round(fittedOutcome("total/meanAway"));
const returnsPerYear = Math.round(fittedOutcome("total/returnsPerYear"));
const monthsAway = Math.round((fittedOutcome("total/meanAway") / fittedOutcome("total/returnsPerYear")) * 12);

/** Who left before the first day and comes back after it. `level` is the caseload against that of the plan. */
function returning(level: number): WithReasons<NonNullable<StartingPosition["returning"]>> {
  const youths = shareOut(Math.round(awayInSteadyState * level), placementsPerYear);
  return assumed<NonNullable<StartingPosition["returning"]>>(
    profileIds.filter((profile) => youths[profile] > 0).map((profile) => ({ profile, youths: youths[profile] })),
    {
      why: {
        nl: `Geen bron telt wie tijdelijk uit zorg is. In de evenwichtstoestand van het ijkjaar geeft het model er ${awayInSteadyState}: ${returnsPerYear} terugkomers per jaar die gemiddeld ${monthsAway} maanden wegblijven (korter dan wie ooit zou terugkomen, want wie langer wegblijft is 18 voordat hij terugkomt). Verdeeld naar plaatsingen per jaar; bij een lager begin naar verhouding minder.`,
        en: `No source counts who is out of care for a time. In the steady state of the reference year the model gives ${awayInSteadyState}: ${returnsPerYear} who return a year and stay away ${monthsAway} months on average (shorter than all who ever would, since who stays away longer is 18 before coming back). Shared out by placements a year; in proportion fewer with a lower start.`,
      },
      range: [50, 110],
      whoCouldSupply: registrations,
    },
  );
}

interface Where {
  readonly youths: number;
  readonly closed: number;
  readonly school2care: number;
}

/** The first day of a plan: closed care full, School2Care as it exists full, the others elsewhere. */
export function caseloadOfPlan({ youths, closed, school2care }: Where): WithReasons<StartingPosition> {
  const all = shareOut(youths, stockInPlan);
  const inSchool: Counts = { ...none, homeAndSchool: school2care };
  const rest = subtract(all, inSchool);
  const inElsewhere = shareOut(youths - closed - school2care, rest);
  const inClosed = subtract(rest, inElsewhere);
  const held = shareOut(Math.round((closed * 25) / 295), weightsOfClosed(school2care));
  return {
    elapsed: "steadyState",
    inCare: assumed<Row[]>(
      [
        ...rows("closed", inClosed, held),
        ...rows("school2care", inSchool, none),
        ...rows("elsewhere", inElsewhere, none),
      ],
      {
        why: {
          nl: `Voor 1 januari 2021 geven de bronnen niets. Aangenomen: ${youths} jeugdigen, alle ${closed} gesloten plaatsen bezet${school2care > 0 ? `, ${school2care} in School2Care zoals dat bestaat` : ""}${youths > closed + school2care ? `, ${youths - closed - school2care} buiten het landsdeel (28 op 1 januari 2020, zw.stock.provider)` : ""}. De verdeling over de profielen is die van het plan; van de gesloten plaatsen wacht 25 op 295 op vervolg.`,
          en: `For 1 January 2021 the sources give nothing. Assumed: ${youths} youths, all ${closed} closed places taken${school2care > 0 ? `, ${school2care} in School2Care as it exists` : ""}${youths > closed + school2care ? `, ${youths - closed - school2care} outside the landsdeel (28 on 1 January 2020, zw.stock.provider)` : ""}. Divided over the profiles as in the plan; of those in closed places 25 in 295 wait for follow-up.`,
        },
        range: [250, 295],
        whoCouldSupply: registrations,
      },
    ),
    returning: returning(youths / factNumber("zw.stock.plan")),
  };
}

/** While homeAndSchool is partly in School2Care already, less of it is in closed care. */
function weightsOfClosed(school2care: number): Counts {
  const left = 1 - school2care / stockInPlan.homeAndSchool;
  return { ...placementsPerYear, homeAndSchool: placementsPerYear.homeAndSchool * left };
}

const none = Object.fromEntries(profileIds.map((id) => [id, 0])) as Record<ProfileId, number>;

function rows(form: string, youths: Counts, held: Counts): Row[] {
  return profileIds
    .filter((profile) => youths[profile] > 0)
    .map((profile) => ({
      form,
      profile,
      youths: youths[profile],
      ...(held[profile] > 0 ? { held: held[profile] } : {}),
    }));
}

function subtract(a: Counts, b: Counts): Counts {
  return combine(a, b, (x, y) => x - y);
}

function combine(a: Counts, b: Counts, how: (x: number, y: number) => number): Counts {
  return Object.fromEntries(profileIds.map((id) => [id, how(a[id], b[id])])) as Record<ProfileId, number>;
}
