import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSystem } from "../../src/discrete-event/compiled-system.ts";
import {
  cancel,
  clearCalendar,
  eventKind,
  openBucket,
  plan,
  takeNext,
} from "../../src/discrete-event/event-calendar.ts";
import { createRunState, type RunState } from "../../src/discrete-event/run-state.ts";
import { Youth } from "../../src/discrete-event/youth.ts";
import { toCareSystem } from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const youths = 60;
const days = 2;

/** One thing that happens: this youth, whose earlier plan is given up, gets an event, or none. */
interface Deed {
  readonly youth: number;
  readonly kind: number;
  /** In eighths of a day, from the moment of the deed: many meet at one moment. */
  readonly later: number;
}

const aDeed = fc.record<Deed>({
  youth: fc.nat(youths - 1),
  kind: fc.integer({ min: eventKind.none, max: eventKind.referral }),
  later: fc.nat(8 * days - 1),
});

/** A calendar for a few days, with as many parts of a day as wanted, and youths to plan for. */
function aCalendar(partsOfDay: number) {
  const scenario = smallScenario({ perYear: 1, places: 1, stay: 1, end: "2021-12-31" });
  const run = createRunState(compileSystem(toCareSystem(checked(scenario))), partsOfDay);
  clearCalendar(run);
  run.days = days;
  const all = Array.from({ length: youths }, () => new Youth(1, run.profiles[0]!, run.regions[0]!));
  return { run, all };
}

/** The same by a list that is sorted anew each time. */
function aSortedList(all: readonly Youth[]) {
  let planned: { youth: Youth; time: number; kind: number; number: number }[] = [];
  let numbers = 0;
  return {
    forget: (youth: Youth) => (planned = planned.filter((event) => event.youth !== youth)),
    plan: (youth: Youth, kind: number) => {
      if (youth.eventTime < days) planned.push({ youth, time: youth.eventTime, kind, number: numbers++ });
    },
    next: () => {
      planned.sort((a, b) => a.time - b.time || a.kind - b.kind || a.number - b.number);
      const first = planned.shift();
      return first === undefined ? null : { who: all.indexOf(first.youth), time: first.time };
    },
  };
}

function take(run: RunState, all: readonly Youth[]) {
  const youth = takeNext(run);
  if (youth === null) return null;
  youth.eventKind = eventKind.none;
  return { who: all.indexOf(youth), time: youth.eventTime };
}

describe("the calendar of events", () => {
  it("gives every event once, by time, then kind, then order of planning, whatever is planned and given up meanwhile", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 16),
        fc.array(aDeed, { minLength: 30, maxLength: 90 }),
        fc.array(fc.array(aDeed, { maxLength: 3 }), { maxLength: 60 }),
        (partsOfDay, first, afterEach) => {
          const { run, all } = aCalendar(partsOfDay);
          const list = aSortedList(all);
          const carryOut = ({ youth: who, kind, later }: Deed, now: number) => {
            const youth = all[who]!;
            cancel(run, youth);
            list.forget(youth);
            if (kind === eventKind.none) return;
            youth.eventTime = now + later / 8;
            plan(run, youth, kind);
            list.plan(youth, kind);
          };
          for (const deed of first) carryOut(deed, 0);
          let taken = 0;
          for (let bucket = 0; bucket < days * run.bucketsPerDay; bucket++) {
            openBucket(run, bucket);
            for (let event = take(run, all); event !== null; event = take(run, all)) {
              expect(event).toEqual(list.next());
              for (const deed of afterEach[taken++] ?? []) carryOut(deed, event.time);
            }
          }
          expect(list.next()).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });
});
