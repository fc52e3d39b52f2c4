import { daysPerYear, formatDate, parseDate } from "../engine/calendar.ts";
import { runMeanField } from "../mean-field/run-mean-field.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";

/** So many places at every location that nobody ever finds one full. */
const ample = 100_000;

/** Years after which a change at the end of a plan has worked out: stays, ages and returns fit together again. */
const yearsToSettle = 15;

/**
 * Offered load (aangeboden belasting) by form: youths who would be there in the long run if every form had ample places
 * and all went on as on the last day of the scenario, held time included. Each youth is then in the form that was asked
 * for, nobody waits, and the flow equations are exact for the mean.
 */
export function offeredLoads(scenario: Scenario): Readonly<Record<string, number>> {
  const system = toCareSystem(withAmplePlaces(scenario));
  const { measures } = runMeanField(system, { stepDays: 7 });
  return Object.fromEntries(system.forms.map(({ id }) => [id, measures[`form/${id}/inCareOnTarget`] ?? NaN]));
}

function withAmplePlaces(scenario: Scenario): Scenario {
  const { careForms, capacityPlan } = scenario;
  const kept = { ...scenario };
  delete kept.money;
  delete kept.norms;
  return {
    ...kept,
    period: settled(scenario.period),
    careForms: Object.fromEntries(
      Object.entries(careForms).map(([id, form]) => [
        id,
        {
          ...form,
          locations: Object.fromEntries(
            Object.entries(form.locations ?? {}).map(([place, location]) => [
              place,
              { ...location, placesAtStart: ample },
            ]),
          ),
        },
      ]),
    ),
    capacityPlan: { closingManner: capacityPlan.closingManner, steps: [] },
  };
}

/** The same start, and an end long after the last change, whose day is the one that is looked at. */
function settled({ end, ...period }: Scenario["period"]): Scenario["period"] {
  const last = formatDate((parseDate(end) ?? NaN) + Math.round(yearsToSettle * daysPerYear));
  return { ...period, end: last, targetDate: last };
}
