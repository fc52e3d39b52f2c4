import type { CareSystem, WaitingRule } from "../youth-care/care-system.ts";
import type { Route, SeekerPlan } from "./seekers.ts";
import { regular, urgent, type WaitingLaws } from "./waiting-laws.ts";
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
  const lines = forms.map((): [Entry[], Entry[]] => [[], []]);
  const askingBest = new Float64Array(plan.referral.length);
  const askingUsual = new Float64Array(plan.referral.length);
  plan.referral.forEach((routes, profileStage) => {
    const { urgentShare } = profiles[Math.floor(profileStage / stages)]!;
    for (const route of routes) {
      const asBest = route.when === "usualAsked" ? 0 : route.share;
      const asUsual = route.when === "bestAsked" ? 0 : route.share;
      askingBest[profileStage]! += asBest;
      askingUsual[profileStage]! += asUsual;
      const ofForm = lines[plan.seekers[route.plain]!.asked]!;
      const way = { profileStage, asBest, asUsual };
      ofForm[urgent].push(...entriesOf(way, route, urgentShare, laws.rules[urgent]));
      ofForm[regular].push(...entriesOf(way, route, 1 - urgentShare, laws.rules[regular]));
    }
  });
  return { joining: lines.map((ofForm) => ofForm.map((line) => toJoining(line, plan))), askingBest, askingUsual };
}

/** Youths of one urgency on one way, without and with a second choice. */
function entriesOf(
  { profileStage, asBest, asUsual }: Omit<Entry, "seeker">,
  { plain, accepting }: Route,
  ofUrgency: number,
  { secondChoiceShare }: WaitingRule,
): Entry[] {
  const second = plain === accepting ? 0 : secondChoiceShare;
  const entry = (seeker: number, share: number): Entry[] =>
    share > 0 ? [{ profileStage, seeker, asBest: asBest * share, asUsual: asUsual * share }] : [];
  return [...entry(plain, ofUrgency * (1 - second)), ...entry(accepting, ofUrgency * second)];
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
