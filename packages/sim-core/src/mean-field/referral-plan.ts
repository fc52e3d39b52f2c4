import type { CareSystem } from "../youth-care/care-system.ts";
import type { SeekerPlan } from "./seekers.ts";
import type { WaitingLaws } from "./waiting-laws.ts";
import { stages } from "./youth-group.ts";

/** Where the referrals of one step go, list by list: a flat table, as it is gone through in every step. */
export interface ReferralPlan {
  /** `[form][urgency]`. */
  readonly joining: readonly (readonly Joining[])[];
  /** By `profile * stages + stage`: share that asks for a form when the best is asked for, and when the usual one is. */
  readonly askingBest: Float64Array;
  readonly askingUsual: Float64Array;
}

/** Who joins one line of a list, by entry. */
export interface Joining {
  readonly profileStage: Int32Array;
  readonly column: Int32Array;
  readonly classNumber: Int32Array;
  /** Shares of the youths of the profile and stage: when the best form is asked for, and when the usual one is. */
  readonly asBest: Float64Array;
  readonly asUsual: Float64Array;
}

interface Entry {
  readonly profileStage: number;
  readonly seeker: number;
  readonly asBest: number;
  readonly asUsual: number;
}

export function toReferralPlan({ profiles, forms }: CareSystem, plan: SeekerPlan, laws: WaitingLaws): ReferralPlan {
  const entries = forms.map((): [Entry[], Entry[]] => [[], []]);
  const askingBest = new Float64Array(plan.referral.length);
  const askingUsual = new Float64Array(plan.referral.length);
  plan.referral.forEach((routes, profileStage) => {
    const { urgentShare } = profiles[Math.floor(profileStage / stages)]!;
    for (const { plain, accepting, share, when } of routes) {
      const best = when === "usualAsked" ? 0 : share;
      const usual = when === "bestAsked" ? 0 : share;
      askingBest[profileStage]! += best;
      askingUsual[profileStage]! += usual;
      for (const [urgency, ofUrgency] of [urgentShare, 1 - urgentShare].entries()) {
        const second = plain === accepting ? 0 : laws.rules[urgency]!.secondChoiceShare;
        const line = entries[plan.seekers[plain]!.asked]![urgency]!;
        for (const [seeker, ofSeeker] of [
          [plain, ofUrgency * (1 - second)],
          [accepting, ofUrgency * second],
        ] as const) {
          if (ofSeeker > 0) line.push({ profileStage, seeker, asBest: best * ofSeeker, asUsual: usual * ofSeeker });
        }
      }
    }
  });
  return { joining: entries.map((lines) => lines.map((line) => toJoining(line, plan))), askingBest, askingUsual };
}

function toJoining(entries: readonly Entry[], { places }: SeekerPlan): Joining {
  return {
    profileStage: Int32Array.from(entries, ({ profileStage }) => profileStage),
    column: Int32Array.from(entries, ({ seeker }) => places[seeker]!.column),
    classNumber: Int32Array.from(entries, ({ seeker }) => places[seeker]!.classNumber),
    asBest: Float64Array.from(entries, ({ asBest }) => asBest),
    asUsual: Float64Array.from(entries, ({ asUsual }) => asUsual),
  };
}
