import type { Messages } from "../messages.ts";

export const parameterTexts: Messages["parameterTexts"] = {
  arrivals: {
    label: () => "New referrals a year",
    definition: () =>
      "How many youths a year are referred for the first time to one of the care forms of this scenario. Those who come back are not counted here: the model produces them.",
    stretches: ["the fall of 2020 goes on", "as in 2019", "clearly more than in 2019"],
  },
  season: {
    label: () => "Seasonal wave in the inflow",
    definition: () =>
      "How far the inflow in the busiest time of the year lies above the mean, and in the quietest below it.",
    stretches: [],
  },
  matchedShare: {
    label: () => "Referrer chooses the alternative (in the end)",
    definition: () =>
      "For how many of the youths whom an alternative fits, the referrer really asks for it. The others go the usual way: closed care. Referrers learn, so the share rises; this sets where it ends.",
    stretches: [],
  },
  legalBasisShare: {
    label: () => "Legally possible (in the end)",
    definition: () =>
      "For how many youths the law allows the alternative, for instance because they consent to a conditional authorisation.",
    stretches: [],
  },
  urgentShare: {
    label: () => "Urgent",
    definition: () =>
      "Which part of the referrals is urgent. An urgent youth does not wait for the best form: if it is full, another form is used.",
    stretches: ["as measured from 2017 to 2019"],
  },
  urgentSecondChoice: {
    label: () => "Urgent youths take a second choice",
    definition: () => "Which part of the urgent youths accepts a place in another form when the best form is full.",
    stretches: [],
  },
  regularSecondChoice: {
    label: () => "Not urgent, still a second choice",
    definition: () => "Which part of the youths without urgency accepts a place in another form after waiting.",
    stretches: [],
  },
  regularFallsBack: {
    label: () => "Waiting for the best form",
    definition: () => "How many days a youth without urgency waits for the best form before another form may be used.",
    stretches: [],
  },
  regularElsewhere: {
    label: () => "Outside the region after (not urgent)",
    definition: () => "After how many days without any place a youth without urgency is placed outside the region.",
    stretches: [],
  },
  urgentElsewhere: {
    label: () => "Outside the region after (urgent)",
    definition: () =>
      "After how many days without any place an urgent youth is placed outside the region. Zero means at once.",
    stretches: [],
  },
  stayFactor: {
    label: () => "Length of stay of everyone",
    definition: () =>
      "How long youths stay, against this scenario as it was opened: 100% is as long, 90% is a tenth shorter.",
    stretches: ["about as long"],
  },
  mismatchFactor: {
    label: () => "Stay in a second choice",
    definition: () => "How many times as long a stay takes when the youth is not in the form that fits best.",
    stretches: [],
  },
  openingsLater: {
    label: () => "All openings later",
    definition: () =>
      "All alternatives open this many months later than the scenario says: permits, a building, staff.",
    stretches: ["as planned", "a quarter to half a year later", "three quarters of a year or more later"],
  },
  closingsLater: {
    label: () => "All closings later",
    definition: () => "All closed places go this many months later than the scenario says.",
    stretches: ["as planned", "a quarter to half a year later", "three quarters of a year or more later"],
  },
  placesAtEnd: {
    label: (form: string) => `Places ${form}`,
    definition: (form: string) =>
      `How many places ${form} there are when the whole plan has been carried out. What is added opens on the day of the last opening of this form; if nothing opens, on the target date, or at the start where there is none.`,
    stretches: [],
  },
  closedPlacesAtEnd: {
    label: (form: string) => `Places ${form}`,
    definition: (form: string) =>
      `How many places ${form} are left when the whole plan has been carried out. If a youth is still there, the plan says whether the place waits until that youth leaves, or the youth must move.`,
    stretches: [],
  },
  holdShare: {
    label: () => "Waits for follow-up care after the stay",
    definition: () =>
      "Which part of the youths cannot leave after the stay because the care after it is not ready. They keep their place.",
    stretches: [],
  },
  holdDays: {
    label: () => "Length of that wait",
    definition: () => "How many days such a youth waits on average for the care afterwards, with the place held.",
    stretches: [],
  },
  returnShare: {
    label: () => "Comes back",
    definition: () => "Which part of the youths who leave is referred again later.",
    inZuidwest: "In 2019, 139 of the 439 placements were returns.",
    stretches: [],
  },
  failureShare: {
    label: (form: string) => `Stay in ${form} fails`,
    definition: (form: string) => `Which part of the stays in ${form} stops early and goes on in another form.`,
    stretches: [],
  },
};
