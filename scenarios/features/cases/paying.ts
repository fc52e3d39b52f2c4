import type { Expectation, Scenario } from "../../../packages/sim-core/src/index.ts";
import type { Feature } from "../feature.ts";
import { closes, inClosed, opens, profileOf, town, type Setting } from "../town.ts";

type Money = NonNullable<Scenario["money"]>;

/** Round prices, so that every amount can be worked out by hand: closed care 100 euro a day, of which 80 by place. */
function money(change: (money: Money) => void = () => undefined): Money {
  const price = (euroPerDay: number, fixedShare: number) => ({ euroPerDay, fixedShare });
  const made: Money = {
    priceLevel: 2021,
    indexPerYear: 1.02,
    square: {
      placeEquivalents: 12,
      euroPerYear: 36_500,
      guaranteeYear: 2021,
      lumpSum: { from: 2022, years: 3 },
      flowsBackShare: 0.5,
    },
    breakEvenOccupancy: 0.9,
    careForms: {
      closed: price(100, 0.8),
      kib: price(120, 0.75),
      ambulant: price(60, 0.5),
      school2care: price(60, 0.5),
      gezinsopname: price(150, 0.7),
      elders: price(200, 0),
    },
  };
  change(made);
  return made;
}

/** Six youths in twelve closed places, who stay as long as the run lasts. */
function halfFull(change: (setting: Setting) => void): Setting {
  return town((setting) => {
    profileOf(setting, "dwang").stay = 2000;
    setting.startingPosition.inCare = [inClosed(6)];
    setting.money = money();
    change(setting);
  });
}

/** An amount in euro, to the cent, in every run. */
const pays = (measure: string, euro: number): Expectation => ({
  measure: `money/${measure}`,
  ...{ atLeast: euro - 0.001, atMost: euro + 0.001, inShareOfRuns: 1 },
});

/** What the square, the prices and the grant do. */
export const payingFeatures: readonly Feature[] = [
  {
    name: "het-vierkant-met-lumpsum",
    title: { nl: "Het vierkant met garantie en lumpsum", en: "The square with guarantee and lump sum" },
    shows: {
      nl: "Twaalf gesloten plaatsen, zes jeugdigen. Het budget voor twaalf plaatsen is er in 2021 (garantie) en in 2022 (lumpsum), hoeveel jeugdigen er ook zijn. Een lege plaats kost 80 euro per dag, een jeugdige daarin 20 euro erbij. In 2022 is alles 2% duurder. Wat er overblijft, gaat voor de helft terug naar de regio's.",
      en: "Twelve closed places, six youths. The budget for twelve places is there in 2021 (guarantee) and in 2022 (lump sum), however many youths there are. An empty place costs 80 euro a day, a youth in it 20 euro more. In 2022 all is 2% dearer. Half of what is left goes back to the regions.",
    },
    tells: "units",
    setting: halfFull(() => undefined),
    happens: [],
    replications: 2,
    expect: [
      // 12 x 36,500; 6 x 365 days at 80 used, as many empty; 20 for each day of a youth.
      pays("2021/budget", 438_000),
      pays("2021/fixedInUse", 175_200),
      pays("2021/vacancy", 175_200),
      pays("2021/variable", 43_800),
      pays("2021/result", 43_800),
      pays("2021/flowsBack", 21_900),
      pays("2022/budget", 446_760),
      pays("2022/result", 44_676),
      pays("total/result", 88_476),
    ],
  },
  {
    name: "het-vierkant-zonder-lumpsum",
    title: { nl: "Zonder lumpsum volgt het geld de jeugdigen", en: "Without a lump sum money follows youths" },
    shows: {
      nl: "Dezelfde zes jeugdigen op twaalf plaatsen, maar zonder garantie en lumpsum: betaald wordt per jeugdige, zoveel dat de kosten bij 90% bezetting gedekt zijn. De helft staat leeg, dus er is een tekort.",
      en: "The same six youths in twelve places, but without guarantee and lump sum: paid by youth, so much that cost is covered at 90% occupancy. Half is empty, so there is a loss.",
    },
    tells: "units",
    setting: halfFull((setting) => {
      setting.money = money(({ square }) => {
        delete square.guaranteeYear;
        delete square.lumpSum;
      });
    }),
    happens: [],
    replications: 2,
    expect: [
      // 100 x (0.8 / 0.9 + 0.2) = 108.888... a day for 2,190 days of youths; the cost is what it was.
      pays("2021/budget", 238_466.67),
      pays("2021/result", -155_733.33),
      pays("2021/flowsBack", 0),
    ],
  },
  {
    name: "een-groep-jeugdigen-boven-de-bandbreedte",
    title: { nl: "Meer jeugdigen dan de bandbreedte", en: "More youths than the bandwidth" },
    shows: {
      nl: "Het budget is er voor vijf plaatsen, met een bandbreedte van 10%. Er zijn zes jeugdigen in zorg: een halve jeugdige boven de bandbreedte. Daarvoor groeit het budget mee, voor de eerste halve boven de vijf niet.",
      en: "There is budget for five places, with a bandwidth of 10%. Six youths are in care: half a youth above the bandwidth. For that the budget grows, for the first half above five it does not.",
    },
    tells: "units",
    setting: halfFull((setting) => {
      setting.money = money(({ square }) => {
        square.placeEquivalents = 5;
        square.bandwidth = 0.1;
      });
    }),
    happens: [],
    replications: 2,
    // 5.5 x 36,500.
    expect: [pays("2021/budget", 200_750)],
  },
  {
    name: "leegstand-na-vertrek",
    title: { nl: "Wie vertrekt laat een lege plaats achter", en: "Who leaves leaves an empty place" },
    shows: {
      nl: "Zes jeugdigen vertrekken na 100 dagen, op 11 april 2021. Van de twaalf plaatsen staan er dan twaalf leeg in plaats van zes, tot op 1 juli een leefgroep van vier sluit: een plaats die er niet meer is, kost niets.",
      en: "Six youths leave after 100 days, on 11 April 2021. Then twelve of the twelve places are empty instead of six, until a living group of four closes on 1 July: a place that is gone costs nothing.",
    },
    tells: "units",
    setting: halfFull((setting) => {
      profileOf(setting, "dwang").stay = 100;
      setting.capacityPlan.steps = [closes("2021-07-01", "horizon")];
    }),
    happens: ["2021-07-01 unitClosed closed/horizon"],
    replications: 2,
    expect: [
      // 600 place-days used at 80; empty 12 x 181 - 600 = 1,572 until July, then 8 x 184 = 1,472.
      pays("2021/fixedInUse", 48_000),
      pays("2021/vacancy", 243_520),
      pays("2021/variable", 12_000),
    ],
  },
  {
    name: "dubbel-aanbod-tijdens-de-ombouw",
    title: { nl: "Nieuw staat al, oud staat nog", en: "New is there, old is still there" },
    shows: {
      nl: "Op papier is er zorg voor twaalf jeugdigen. Op 1 juli 2021 opent een KIB-huis met zes plaatsen, de twaalf gesloten plaatsen blijven: zes plaatsen te veel. Dubbel zijn eerst de lege plaatsen, naar verhouding van elke vorm: zes van de twaalf, drie gesloten en drie in het huis.",
      en: "On paper there is care for twelve youths. On 1 July 2021 a KIB house with six places opens and the twelve closed places stay: six places too many. Double are empty places first, of each form in proportion: six of the twelve, three closed and three in the house.",
    },
    tells: "units",
    setting: halfFull((setting) => {
      setting.paperSum = { youths: 12, places: { closed: 6, kib: 6 } };
      setting.capacityPlan.steps = [opens("2021-07-01", "kib")];
    }),
    happens: ["2021-07-01 unitOpened kib"],
    replications: 2,
    expect: [
      // 184 days: 3 closed places at 80 and 3 of KIB at 120 x 0.75 = 90.
      pays("2021/doubleSupply", 3 * 184 * 80 + 3 * 184 * 90),
      // 6 empty for 181 days at 80; then the same as is double.
      pays("2021/vacancy", 6 * 181 * 80 + 3 * 184 * 80 + 3 * 184 * 90),
    ],
  },
  {
    name: "vastgoedsubsidie-met-voorwaarden",
    title: { nl: "Wat de vastgoedsubsidie niet betaalt", en: "What the grant for real estate does not pay" },
    shows: {
      nl: "De subsidie is 100.000 euro. Het afstoten van een terrein (60.000) betaalt zij, de opstart van een huis terwijl er nog niets sluit (50.000) niet, omscholing (20.000) niet, en van 8.000 voor een projectleider alleen de 5% die mag. Een verbouwing van 45.000 krijgt wat er nog is: 35.000.",
      en: "The grant is 100,000 euro. It pays for disposing of a site (60,000), not for starting a house while nothing closes (50,000), not for retraining (20,000), and of 8,000 for a project leader only the 5% that is allowed. A rebuilding of 45,000 gets what is left: 35,000.",
    },
    tells: "units",
    setting: halfFull((setting) => {
      setting.capacityPlan.steps = [opens("2021-07-01", "kib")];
      setting.money = money((made) => {
        made.grant = {
          providers: { horizon: { name: { nl: "Horizon" }, euro: 100_000 } },
          pays: ["dispose", "rebuild", "replace", "propertyPlan"],
          supportShare: 0.05,
        };
        const ask = (purpose: NonNullable<NonNullable<Money["incidental"]>[string]["grant"]>["purpose"]) => ({
          paidFrom: "square" as const,
          grant: { provider: "horizon", purpose },
        });
        made.incidental = {
          afstoten: {
            name: { nl: "terrein afstoten" },
            kind: "realEstate",
            euro: 60_000,
            date: "2021-02-01",
            ...ask("dispose"),
          },
          omscholing: {
            name: { nl: "omscholing" },
            kind: "staffRetraining",
            euro: 20_000,
            date: "2021-03-01",
            ...ask("staffTransition"),
          },
          opstart: {
            name: { nl: "opstart KIB" },
            kind: "startUp",
            euro: 50_000,
            each: "unitOpened",
            careForm: "kib",
            ...ask("startUp"),
          },
          projectleider: {
            name: { nl: "projectleider" },
            kind: "workGroups",
            euro: 8_000,
            date: "2021-04-01",
            ...ask("support"),
          },
          verbouwen: {
            name: { nl: "verbouwing" },
            kind: "realEstate",
            euro: 45_000,
            date: "2021-09-01",
            ...ask("rebuild"),
          },
        };
      });
    }),
    happens: ["2021-07-01 unitOpened kib"],
    replications: 2,
    expect: [
      pays("2021/incidental", 183_000),
      // 60,000, then 5,000 of the project leader, then the 35,000 that is left.
      pays("2021/grantPaid", -100_000),
      // 20,000 + 50,000 + 3,000 + 10,000.
      pays("2021/grantRefused", 83_000),
    ],
  },
];
