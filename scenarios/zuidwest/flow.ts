import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { fitted } from "./fitted.ts";
import { assumed, derived, fromFact, type WithReasons } from "./grounded.ts";
import { referrers, registrations } from "./who-knows.ts";

/** Where referrals come from, by the placements of 2019. */
export function regions(): WithReasons<Scenario["regions"]> {
  const region = (id: string, nl: string, en = nl) => ({
    name: { nl, en },
    weight: fromFact(`zw.placements.2019.region[${id}]`),
  });
  return {
    rijnmond: region("rijnmond", "Rijnmond"),
    haaglanden: region("haaglanden", "Haaglanden"),
    middenHolland: region("middenHolland", "Midden-Holland"),
    hollandRijnland: region("hollandRijnland", "Holland-Rijnland"),
    zuidHollandZuid: region("zuidHollandZuid", "Zuid-Holland-Zuid"),
    overig: region("overig", "Overige gemeenten", "Other municipalities"),
  };
}

/** New youths only: those who return come out of the model itself. */
export function arrivals(): WithReasons<Scenario["arrivals"]> {
  return {
    perYear: fromFact("zw.placements.2019.kind[new]", {
      nl: "Alleen nieuwe plaatsingen; de andere 139 van 2019 zijn terugkeer, en die brengt het model zelf voort.",
      en: "New placements only; the other 139 of 2019 are returns, which the model itself brings about.",
    }),
  };
}

const urgentShare = (): WithReasons<number> => fromFact("zw.urgentShare[2019]");

/** All ask for closed care: there is nothing else. */
export function triageInClosedCare(): WithReasons<Scenario["triage"]> {
  return { urgentShare: urgentShare(), usualForm: "closed" };
}

/** The alternative is asked for more often as referrers learn; a law widens what it may rest on. */
export function triageWithAlternatives(): WithReasons<Scenario["triage"]> {
  return {
    urgentShare: urgentShare(),
    matchedShare: assumed<NonNullable<Scenario["triage"]["matchedShare"]>>(
      [
        { date: "2021-01-01", share: 0.6 },
        { date: "2024-01-01", share: 0.9 },
      ],
      {
        why: {
          nl: "Verwijzers moeten de alternatieven leren kennen; de werkagenda noemt scholing in toeleiding als opgave, zonder cijfer.",
          en: "Referrers have to get to know the alternatives; the agenda has their training as a task, without a figure.",
        },
        range: [0.3, 1],
        whoCouldSupply: referrers,
      },
    ),
    legalBasisShare: assumed<NonNullable<Scenario["triage"]["legalBasisShare"]>>(
      [
        { date: "2023-12-31", share: 0.9 },
        { date: "2024-01-01", share: 1 },
      ],
      {
        why: {
          nl: "Een alternatief vraagt instemming met een voorwaardelijke of geschorste machtiging; een deel stemt niet in. Een wetsvoorstel lag er in 2020; wanneer het gaat gelden en of het dit oplost zeggen de bronnen niet.",
          en: "An alternative asks for consent to a conditional or suspended authorisation; some do not consent. There was a bill in 2020; when it takes effect and whether it solves this the sources do not say.",
        },
        range: [0.6, 1],
        whoCouldSupply: referrers,
      },
    ),
    usualForm: "closed",
  };
}

export function placement(): WithReasons<Scenario["placement"]> {
  return {
    urgent: assumed<Scenario["placement"]["urgent"]>(
      { fallsBackAfterDays: 0, secondChoiceShare: 1, waitsFor: "acceptable", goesElsewhereAfterDays: 3 },
      {
        why: {
          nl: "Wie met spoed komt neemt de eerste passende plaats die er is, en gaat na drie dagen overbrugging naar een aanbieder buiten het landsdeel. De duur van de overbrugging is aangenomen.",
          en: "Who is urgent takes the first acceptable place there is, and after three days of bridging goes to a provider outside the landsdeel. The length of the bridging is assumed.",
        },
        range: [0, 14],
        whoCouldSupply: registrations,
      },
    ),
    regular: assumed<Scenario["placement"]["regular"]>(
      { fallsBackAfterDays: 60, secondChoiceShare: 0.8, waitsFor: "best", goesElsewhereAfterDays: 120 },
      {
        why: {
          nl: "Wie kan wachten wacht op de best passende vorm, neemt na twee maanden meestal ook een andere, en gaat pas na vier maanden buiten het landsdeel. De bronnen noemen geen wachttijden.",
          en: "Who can wait does so for the best form, mostly takes another one after two months, and leaves the landsdeel only after four. The sources give no waiting times.",
        },
        range: [14, 365],
        whoCouldSupply: registrations,
      },
    ),
    becomesUrgentAfterDays: assumed<NonNullable<Scenario["placement"]["becomesUrgentAfterDays"]>>(
      { kind: "exponential", mean: 180 },
      {
        why: {
          nl: "Wachten maakt een deel van de zaken alsnog urgent. Geen cijfers; gemiddeld een half jaar aangenomen.",
          en: "Waiting makes some cases urgent after all. No figures; half a year on average assumed.",
        },
        range: [60, 720],
        whoCouldSupply: registrations,
      },
    ),
    leavesAfterDays: assumed<NonNullable<Scenario["placement"]["leavesAfterDays"]>>(
      { kind: "exponential", mean: 365 },
      {
        why: {
          nl: "Een deel van de wachtenden vindt andere hulp. Geen cijfers; gemiddeld een jaar aangenomen.",
          en: "Some of those who wait find other help. No figures; a year on average assumed.",
        },
        range: [90, 1500],
        whoCouldSupply: registrations,
      },
    ),
  };
}

export function stay(): WithReasons<Scenario["stay"]> {
  return {
    mismatchFactor: assumed<number>(1, {
      why: {
        nl: "De verblijfsduren zijn gemeten toen iedereen in gesloten zat, ook wie elders beter past: het verlengende effect zit er al in. Een factor boven 1 telt het nog eens. Wie gelooft dat een passende plek verkort, maakt de verblijfsduur daar korter.",
        en: "Lengths of stay were measured when all were in closed care, also those who fit better elsewhere: the lengthening is in them already. A factor above 1 counts it once more. Who believes that a fitting place shortens the stay, makes the stay there shorter.",
      },
      range: [1, 1.5],
      whoCouldSupply: registrations,
    }),
  };
}

/** No transfers, as the plan intends; also not back from elsewhere, which is one. */
export function transfer(): WithReasons<Scenario["transfer"]> {
  return assumed<Scenario["transfer"]>(
    { fromMismatch: false, fromElsewhere: false },
    {
      why: {
        nl: "Het plan wil geen overplaatsingen (houtskoolschets 2.5). Terughalen van buiten het landsdeel is er ook een; wie dichter bij huis zwaarder vindt wegen, zet het aan.",
        en: "The plan wants no transfers (houtskoolschets 2.5). Bringing back from outside the landsdeel is one too; who finds being near home more important switches it on.",
      },
    },
  );
}

export function outflow(): WithReasons<Scenario["outflow"]> {
  return {
    hold: {
      share: fitted("/outflow/hold/share", {
        nl: "Wie op zijn achttiende verjaardag wacht, vertrekt daarna: samen met de 4% die na die dag vertrekt zeggen de 25 wachtenden dat weinigen lang wachten, en niet velen kort.",
        en: "Who waits on the eighteenth birthday leaves after it: with the 4% who leave after that day the 25 who wait say that few wait long, rather than many briefly.",
      }),
      days: {
        kind: "exponential",
        mean: fitted("/outflow/hold/days/mean", {
          nl: "De 25 wachtenden zijn een bovengrens: wie een andere indicatie heeft zit erin.",
          en: "The 25 who wait are an upper bound: those with another indication are in it.",
        }),
      },
    },
    holdBeforeFollowUp: false,
    destinations: {
      homeOrNetwork: { weight: fromFact("zw.outflow.destination2019[homeOrNetwork]") },
      openResidential: { weight: fromFact("zw.outflow.destination2019[openResidential]") },
      other: {
        weight: derived(
          "round(1 - zw.outflow.destination2019[homeOrNetwork] - zw.outflow.destination2019[openResidential], 2)",
          {
            nl: "Zelfstandig of anders: de rest. De bronnen zeggen niet waarheen.",
            en: "Independent or other: the rest. The sources do not say where to.",
          },
        ),
      },
    },
  };
}

export function returns(): WithReasons<Scenario["return"]> {
  return {
    share: fitted("/return/share", {
      nl: "139 van de 439 plaatsingen waren terugkeer. Van wie vertrekt komt dit deel terug, als hij dan nog geen 18 is.",
      en: "139 of the 439 placements were returns. Of those who leave this share comes back, if not yet 18 by then.",
    }),
    afterDays: {
      kind: "lognormal",
      mean: fitted("/return/afterDays/mean", {
        nl: "Na hoe lang iemand terugkomt staat nergens, en de cijfers zeggen er niets over: negen maanden aangenomen.",
        en: "After how long a youth returns is given nowhere, and the figures say nothing of it: nine months assumed.",
      }),
      sd: fitted("/return/afterDays/sd"),
    },
    newProfileShare: fitted("/return/newProfileShare", {
      nl: "Wat bij terugkeer past kan iets anders zijn dan de eerste keer; de cijfers zeggen er niets over: ongeveer de helft aangenomen.",
      en: "What fits on return may differ from the first time; the figures say nothing of it: about half assumed.",
    }),
    untilAge: assumed<number>(18, {
      why: {
        nl: "Opname kan tot de achttiende verjaardag.",
        en: "Admission is possible until the eighteenth birthday.",
      },
      whoCouldSupply: registrations,
    }),
  };
}
