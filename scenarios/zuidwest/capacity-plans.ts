import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, type Assumption, type WithReasons } from "./grounded.ts";
import { providers, steeringGroup } from "./who-knows.ts";

type Step = Scenario["capacityPlan"]["steps"][number];
type CapacityPlan = WithReasons<Scenario["capacityPlan"]>;

/** Places of a size other than the usual one of the form, where a plan does not come out in whole units. */
interface Sizes {
  readonly lastTeam?: number;
  readonly lastHouse?: number;
}

const open = ({ units, ...where }: Omit<Step, "change">): Step => ({ ...where, change: "open", units });

const close = (date: string, horizon: number, schakenbosch: number): Step[] => [
  ...(horizon > 0 ? [closing(date, "horizon", horizon)] : []),
  ...(schakenbosch > 0 ? [closing(date, "schakenbosch", schakenbosch)] : []),
];

const closing = (date: string, location: string, units: number): Step => ({
  date,
  form: "closed",
  location,
  change: "close",
  units,
});

const team = (date: string, places?: number): Step =>
  ofSize(open({ date, form: "ambulant", location: "teams", units: 1 }), places);
const schoolClass = (date: string): Step => open({ date, form: "school2care", location: "bestaand", units: 1 });
const apartments = (date: string, units: number): Step =>
  open({ date, form: "gezinsopname", location: "bergseBos", units });
const house = (date: string, location: string, places?: number): Step =>
  ofSize(open({ date, form: "kib", location, units: 1 }), places);

function ofSize(step: Step, places: number | undefined): Step {
  return places === undefined ? step : { ...step, placesPerUnit: places };
}

/** Openings by quarter, the quickest to arrange first. */
function openings(sizes: Sizes): Step[] {
  return [
    team("2021-01-01"),
    team("2021-07-01"),
    house("2021-07-01", "denHaag"),
    team("2021-10-01"),
    schoolClass("2021-10-01"),
    apartments("2022-01-01", 4),
    team("2022-04-01"),
    house("2022-07-01", "tweedeHuis"),
    apartments("2022-07-01", 4),
    team("2022-10-01"),
    schoolClass("2022-10-01"),
    team("2023-01-01", sizes.lastTeam),
    apartments("2023-01-01", 4),
    house("2023-04-01", "derdeHuis", sizes.lastHouse),
  ];
}

/** Fifteen groups of nine, ten at Horizon and five at Schakenbosch, one or two quarters behind the openings. */
const closings: readonly Step[] = [
  ...close("2021-07-01", 1, 0),
  ...close("2021-10-01", 1, 0),
  ...close("2022-01-01", 1, 1),
  ...close("2022-04-01", 2, 0),
  ...close("2022-07-01", 1, 1),
  ...close("2022-10-01", 1, 0),
  ...close("2023-01-01", 1, 1),
  ...close("2023-04-01", 2, 0),
  ...close("2023-07-01", 0, 2),
];

const closingsAtOnce: readonly Step[] = [
  ...close("2021-01-01", 3, 1),
  ...close("2021-04-01", 3, 1),
  ...close("2021-07-01", 2, 2),
  ...close("2021-10-01", 2, 1),
];

/** Houtskoolschets: 45, 90, 15, 20 and 100 places. */
export function planOfHoutskoolschets(): CapacityPlan {
  return planWith([...openings({ lastHouse: 6 }), ...closings], phasing);
}

/** Werkagenda, high: ambulant 86 and KIB 24; the last team is smaller. */
export function planOfWerkagendaHigh(): CapacityPlan {
  return planWith([...openings({ lastTeam: 11 }), ...closings], phasing);
}

/** Werkagenda, low: ambulant 76 in five teams of which one has 16, and 90 closed places: one group of ten more goes. */
export function planOfWerkagendaLow(): CapacityPlan {
  const allTeams = openings({ lastTeam: 16 });
  const withoutFifthTeam = allTeams.filter(({ date, form }) => !(form === "ambulant" && date === "2022-10-01"));
  return planWith([...withoutFifthTeam, ...closings, ofSize(closing("2023-07-01", "horizon", 1), 10)], phasing);
}

/** No plan at all. */
export function noPlan(): CapacityPlan {
  return { closingManner: "attrition", steps: [] };
}

export function closingBeforeOpening(): CapacityPlan {
  const late = openings({ lastHouse: 6 }).map((step) => ({ ...step, date: "2023-10-01" }));
  return planWith([...closingsAtOnce, ...late], {
    why: {
      nl: "Het ene uiterste: alle vijftien groepen sluiten in 2021, en alles wat nieuw is opent in het laatste kwartaal vóór de doeldatum.",
      en: "One extreme: all fifteen groups close in 2021, and all that is new opens in the last quarter before the day of the goal.",
    },
  });
}

export function openingWithoutClosing(): CapacityPlan {
  return planWith(openings({ lastHouse: 6 }), {
    why: {
      nl: "Het andere uiterste: alles opent volgens de fasering, er sluit niets.",
      en: "The other extreme: all opens as phased, nothing closes.",
    },
  });
}

export function openingAYearLate(): CapacityPlan {
  const late = openings({ lastHouse: 6 }).map((step) => ({ ...step, date: aYearLater(step.date) }));
  return planWith([...late, ...closings], {
    why: {
      nl: "Vergunning, pand en personeel kosten een jaar meer; de sluitingen gaan op de geplande dag door.",
      en: "Permits, a building and staff take a year longer; the closings go on as planned.",
    },
  });
}

function aYearLater(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

const phasing: Assumption = {
  why: {
    nl: "De fasering van het plan staat in een figuur die in de tekst ontbreekt (plan.phasing). Aangenomen, per kwartaal: eerst wat snel te regelen is (ambulant, dan klassen en appartementen), KIB-huizen een voor een omdat het tweede op evaluatie wacht; groepen sluiten een of twee kwartalen na de opbouw, de laatste een half jaar vóór de doeldatum omdat plaatsen pas leeg zijn als er niemand meer in zit. Tien van de vijftien groepen bij Horizon, naar omvang.",
    en: "The phasing of the plan stands in a figure that the text lacks (plan.phasing). Assumed, by quarter: first what is quick to arrange (ambulant, then classes and apartments), KIB houses one at a time since the second waits for an evaluation; groups close one or two quarters behind, the last half a year before the day of the goal since places are empty only when nobody is in them. Ten of the fifteen groups at Horizon, by size.",
  },
  whoCouldSupply: steeringGroup,
};

function planWith(steps: readonly Step[], reason: Assumption): CapacityPlan {
  const inOrder = steps.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return {
    closingManner: "attrition",
    steps: assumed<Step[]>(inOrder, { whoCouldSupply: providers, ...reason }),
  };
}
