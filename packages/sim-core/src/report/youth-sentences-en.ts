import type { YouthEvent } from "../outcomes/youth-log-entry.ts";
import type { YouthTold } from "./youth-told.ts";

/** What happens to a youth, after "Youth 14". */
export const youthSentencesEn: Readonly<Record<YouthEvent, (told: YouthTold) => string>> = {
  startsInCare: (told) =>
    `${who(told)} has at the start ${told.days === 0 ? `just come to ${told.from}` : `been in ${told.from} for ${days(told.days)}`}${notBest(told)}.`,
  startsWaiting: (told) =>
    `${who(told)} ${told.days === 0 ? `asks at the start for ${told.asked}` : `has at the start waited for ${told.asked} for ${days(told.days)}`}; ${found(told)}.`,
  startsAway: (told) => `${who(told)} is out of care at the start, and will come back.`,
  referred: (told) =>
    `${who(told)} ${told.entry.isReturn ? "comes back and " : ""}asks for ${told.asked}${notAskedFor(told)}; ${found(told)}.`,
  looksAgain: (told) => `asks for a place in ${told.asked}; ${found(told)}.`,
  noFormForAge: (told) => `${who(told)} asks for care, but no fitting form admits anyone of that age; gets other help.`,
  waitsForSeveral: (told) => `is now on the lists of ${list(told.forms)} at once.`,
  becameUrgent: (told) => `has become urgent after ${days(told.days)} of waiting for ${told.asked}.`,
  fellBack: (told) => `has waited ${days(told.days)} for ${told.asked}; a second choice will do from now on.`,
  placed: (told) =>
    told.entry.from >= 0
      ? `goes from ${told.from} to ${told.to}${choice(told)}; until now the place in ${told.from} was held.`
      : `gets a place in ${told.to}${choice(told)} after ${days(told.days)} of waiting.`,
  leftWaiting: (told) => `no longer waits for ${told.asked} after ${days(told.days)}, and gets other help.`,
  tooOldToWait: (told) =>
    told.entry.from >= 0
      ? `is now too old for ${told.asked}; the place in ${told.from} comes free.`
      : `is too old for ${told.asked} after ${days(told.days)} of waiting, and gets other help.`,
  transferred: (told) =>
    told.comesFromElsewhere
      ? `comes back from ${told.from} after ${days(told.days)}, to a place in ${told.to}${choice(told)}.`
      : `moves after ${days(told.days)} in ${told.from} to ${told.to}${choice(told)}.`,
  tooLateToMove: (told) =>
    `can no longer go to ${told.to}: the stay in ${told.from} has lasted ${days(told.days)}, which is too long to move.`,
  stayEnded: (told) => `is done in ${told.from} after ${days(told.days)}.`,
  birthdayEndedStay: (told) => `turns ${told.age}, which ends the stay in ${told.from} after ${days(told.days)}.`,
  ranOnAfterBirthday: (told) =>
    `is done in ${told.from} after ${days(told.days)}; the stay ran on after the birthday, at ${told.age} now.`,
  failed: (told) =>
    `has a stay in ${told.from} that fails after ${days(told.days)}; ${told.entry.to >= 0 ? `goes to ${told.to}, urgently` : `must go to ${told.asked} urgently, where there is no place, and holds the place until then`}.`,
  wentOn: (told) =>
    told.entry.to >= 0
      ? `goes on from ${told.from} to ${told.to}, now as profile ${told.profile}${choice(told)}.`
      : `would go on to ${told.asked} (profile ${told.profile}), where there is no place; holds the place in ${told.from} until then.`,
  followUpIsFull: (told) =>
    `would go on from ${told.from} to ${told.asked}, where there is no place; nothing comes of it.`,
  gaveUpPlace: (told) => `leaves ${told.from} and looks for a next place in ${told.asked} (profile ${told.profile}).`,
  waitsInCircle: (told) => `waits in a circle: youths in ${list(told.forms)} hold each other's places.`,
  held: (told) => `may leave ${told.from}, but there is no care outside to go to yet; the place is held.`,
  tooOldForNext: (told) => `has a stay in ${told.from} that fails, and is not of an age for ${told.asked}.`,
  displaced: (told) => `must go because ${told.from} shrinks, and ${displacedTo(told)}.`,
  left: (told) => `leaves ${told.from} after ${days(told.days)}.`,
  newProfile: (told) => `comes back with another need: profile ${told.profile}.`,
};

function who({ profile, region, age, entry }: YouthTold): string {
  return `(profile ${profile}, ${region}, aged ${age}${entry.isUrgent ? ", urgent" : ""})`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

function found(told: YouthTold): string {
  const { to, asked } = told.entry;
  if (to < 0) return "there is no place; waits";
  if (to === asked) return "there is a place; placed";
  return `there is no place; placed in ${told.to}${choice(told)}`;
}

function choice({ isSecondChoice, goesElsewhere, best }: YouthTold): string {
  if (goesElsewhere) return ", since there was no place nearer";
  return isSecondChoice ? `, as a second choice (best is ${best})` : "";
}

function displacedTo({ entry, to }: YouthTold): string {
  if (entry.to < 0) return "there is no place anywhere";
  return entry.to === entry.from ? "moves to another location" : `moves to ${to}`;
}

function notAskedFor({ entry, best }: YouthTold): string {
  return entry.asked === entry.best ? "" : `, although ${best} fits better`;
}

function notBest({ entry, best }: YouthTold): string {
  return entry.from === entry.best ? "" : `, although ${best} fits better`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
