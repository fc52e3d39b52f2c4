import type { Distribution } from "../engine/distributions/distribution.ts";
import { toQuantile } from "../engine/distributions/quantile.ts";
import type { TrajectoryStep } from "../money/trajectory-cost.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";

/** The closed trajectory of a profile and the one that replaces it. */
export interface Trajectories {
  readonly profile: number;
  readonly old: readonly TrajectoryStep[];
  readonly new: readonly TrajectoryStep[];
}

/**
 * By profile, as the scenario writes them down, or else: old is a stay in the usual form, new one in the best form and in
 * what follows it within the model. Stays last as long as that profile stays in that form on average.
 */
export function trajectoriesOf({ money }: Scenario, system: CareSystem): Trajectories[] {
  const usual = system.triage.usualForm ?? system.forms.findIndex(({ role }) => role === "closed");
  return system.profiles.map(({ id, acceptableForms }, profile) => {
    const written = money?.trajectories?.[id];
    const stepsOf = (steps: readonly { readonly careForm: string; readonly days?: number | undefined }[]) =>
      steps.map(({ careForm, days }): TrajectoryStep => {
        const form = system.forms.findIndex((known) => known.id === careForm);
        return { form, days: days ?? meanStay(system, profile, form), times: 1 };
      });
    const best = acceptableForms[0] ?? usual;
    return {
      profile,
      old: written === undefined ? [stay(system, profile, usual < 0 ? best : usual)] : stepsOf(written.old),
      new: written === undefined ? withFollowUps(system, profile, best) : stepsOf(written.new),
    };
  });
}

function withFollowUps(system: CareSystem, profile: number, form: number): TrajectoryStep[] {
  const next = system.profiles[profile]!.followUps.filter(({ fromForm }) => fromForm === null || fromForm === form);
  return [
    stay(system, profile, form),
    ...next.map(({ profile: as, share }) => ({
      ...stay(system, as, system.profiles[as]!.acceptableForms[0] ?? form),
      times: share,
    })),
  ];
}

function stay(system: CareSystem, profile: number, form: number): TrajectoryStep {
  return { form, days: meanStay(system, profile, form), times: 1 };
}

function meanStay(system: CareSystem, profile: number, form: number): number {
  return meanOf(system.profiles[profile]!.stayIn[form]!);
}

/** So many quantiles, each in the middle of its part: within a percent of the mean for the widest stays that occur. */
const parts = 4096;

function meanOf(spread: Distribution): number {
  if (spread.kind === "constant") return spread.value;
  if (spread.kind === "exponential" || spread.kind === "lognormal" || spread.kind === "gamma") return spread.mean;
  const quantile = toQuantile(spread);
  let sum = 0;
  for (let part = 0; part < parts; part++) sum += quantile((part + 0.5) / parts);
  return sum / parts;
}
