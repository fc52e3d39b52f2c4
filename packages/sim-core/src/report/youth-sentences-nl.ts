import type { YouthEvent } from "../outcomes/youth-log-entry.ts";
import type { YouthTold } from "./youth-told.ts";

/** What happens to a youth, after "Jeugdige 14". */
export const youthSentencesNl: Readonly<Record<YouthEvent, (told: YouthTold) => string>> = {
  startsInCare: (told) =>
    `${who(told)} is bij het begin ${told.days === 0 ? "net aangekomen" : `al ${days(told.days)}`} in ${told.from}${notBest(told)}.`,
  startsWaiting: (told) =>
    `${who(told)} ${told.days === 0 ? "vraagt bij het begin" : `staat bij het begin al ${days(told.days)} op de wachtlijst voor`} ${told.asked}; ${found(told)}.`,
  startsAway: (told) => `${who(told)} is bij het begin uit zorg en komt terug.`,
  referred: (told) =>
    `${who(told)} ${told.entry.isReturn ? "komt terug en " : ""}vraagt ${told.asked}${notAskedFor(told)}; ${found(told)}.`,
  looksAgain: (told) => `vraagt een plaats in ${told.asked}; ${found(told)}.`,
  noFormForAge: (told) =>
    `${who(told)} vraagt zorg, maar geen passende vorm neemt iemand van die leeftijd op; krijgt andere hulp.`,
  waitsForSeveral: (told) => `staat nu tegelijk op de lijsten van ${list(told.forms)}.`,
  becameUrgent: (told) => `is na ${days(told.days)} wachten op ${told.asked} een spoedgeval geworden.`,
  fellBack: (told) => `wacht al ${days(told.days)} op ${told.asked}; een tweede keus is nu ook goed.`,
  placed: (told) =>
    told.entry.from >= 0
      ? `gaat van ${told.from} naar ${told.to}${choice(told)}; daarvoor bleef de plaats in ${told.from} bezet.`
      : `krijgt na ${days(told.days)} wachten een plaats in ${told.to}${choice(told)}.`,
  leftWaiting: (told) => `wacht na ${days(told.days)} niet langer op ${told.asked} en krijgt andere hulp.`,
  tooOldToWait: (told) =>
    told.entry.from >= 0
      ? `is nu te oud voor ${told.asked}; de plaats in ${told.from} komt vrij.`
      : `is na ${days(told.days)} wachten te oud voor ${told.asked} en krijgt andere hulp.`,
  transferred: (told) =>
    told.comesFromElsewhere
      ? `komt na ${days(told.days)} terug uit ${told.from} en krijgt een plaats in ${told.to}${choice(told)}.`
      : `wordt na ${days(told.days)} in ${told.from} overgeplaatst naar ${told.to}${choice(told)}.`,
  tooLateToMove: (told) =>
    `kan niet meer naar ${told.to}: het verblijf in ${told.from} duurt al ${days(told.days)}, en dat is te lang om nog te verhuizen.`,
  stayEnded: (told) => `is na ${days(told.days)} klaar in ${told.from}.`,
  birthdayEndedStay: (told) => `wordt ${told.age}; daarmee eindigt het verblijf in ${told.from} na ${days(told.days)}.`,
  ranOnAfterBirthday: (told) =>
    `is na ${days(told.days)} klaar in ${told.from}; het verblijf liep door na de verjaardag en de jeugdige is nu ${told.age}.`,
  failed: (told) =>
    `ziet het verblijf in ${told.from} na ${days(told.days)} mislukken; ${told.entry.to >= 0 ? `gaat met spoed naar ${told.to}` : `moet met spoed naar ${told.asked}, maar daar is geen plaats, en houdt de plaats zolang bezet`}.`,
  wentOn: (told) =>
    told.entry.to >= 0
      ? `gaat van ${told.from} door naar ${told.to}, nu als profiel ${told.profile}${choice(told)}.`
      : `zou door naar ${told.asked} (profiel ${told.profile}), maar daar is geen plaats; houdt de plaats in ${told.from} zolang bezet.`,
  followUpIsFull: (told) =>
    `zou van ${told.from} door naar ${told.asked}, maar daar is geen plaats; dat vervolg vervalt.`,
  gaveUpPlace: (told) => `verlaat ${told.from} en zoekt een vervolgplaats in ${told.asked} (profiel ${told.profile}).`,
  waitsInCircle: (told) => `wacht in een kring: jeugdigen in ${list(told.forms)} houden elkaars plaatsen bezet.`,
  held: (told) =>
    `kan weg uit ${told.from}, maar er is nog geen vervolg buiten de jeugdzorgplus; de plaats blijft bezet.`,
  tooOldForNext: (told) => `ziet het verblijf in ${told.from} mislukken, en heeft niet de leeftijd voor ${told.asked}.`,
  displaced: (told) => `moet weg omdat ${told.from} inkrimpt, en ${displacedTo(told)}.`,
  left: (told) => `verlaat ${told.from} na ${days(told.days)}.`,
  newProfile: (told) => `komt terug met een andere vraag: profiel ${told.profile}.`,
};

function who({ profile, region, age, entry }: YouthTold): string {
  return `(profiel ${profile}, ${region}, ${age} jaar${entry.isUrgent ? ", spoed" : ""})`;
}

function days(count: number): string {
  return count === 1 ? "1 dag" : `${count} dagen`;
}

function found(told: YouthTold): string {
  const { to, asked } = told.entry;
  if (to < 0) return "daar is geen plaats; wacht";
  if (to === asked) return "daar is plaats; geplaatst";
  return `daar is geen plaats; geplaatst in ${told.to}${choice(told)}`;
}

function choice({ isSecondChoice, goesElsewhere, best }: YouthTold): string {
  if (goesElsewhere) return ", want in het landsdeel was geen plaats";
  return isSecondChoice ? `, als tweede keus (het best past ${best})` : "";
}

function displacedTo({ entry, to }: YouthTold): string {
  if (entry.to < 0) return "er is nergens plaats";
  return entry.to === entry.from ? "gaat naar een andere locatie" : `gaat naar ${to}`;
}

function notAskedFor({ entry, best }: YouthTold): string {
  return entry.asked === entry.best ? "" : `, hoewel ${best} beter past`;
}

function notBest({ entry, best }: YouthTold): string {
  return entry.from === entry.best ? "" : `, hoewel ${best} beter past`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1) ?? ""}`;
}
