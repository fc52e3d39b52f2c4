import type { CapacityEntry, LoggedUnit } from "../outcomes/capacity-log-entry.ts";
import type { LogEntry } from "../outcomes/log-entry.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { capacityWordsEn } from "./capacity-words-en.ts";
import type { CapacityWords, Named } from "./capacity-words.ts";
import { capacityWordsNl } from "./capacity-words-nl.ts";
import type { LogNames } from "./log-names.ts";
import { dateInWords } from "./log-words.ts";

/** Whether an entry is about units; the others are about a youth. */
export function isCapacityEntry(entry: LogEntry): entry is CapacityEntry {
  return !("youth" in entry);
}

/** What opened, closed or was held back, by which rule and for how long, in one sentence without its date. */
export function describeCapacityEntry(entry: CapacityEntry, names: LogNames, language: Language): string {
  const words: CapacityWords = language === "nl" ? capacityWordsNl : capacityWordsEn;
  switch (entry.kind) {
    case "unitOpened":
      return words.opened(nameOf(entry.unit, names, language), timing(entry, words, { names, language }));
    case "unitClosed":
      return [
        words.closed(nameOf(entry.unit, names, language), timing(entry, words, { names, language })),
        aftermath(entry, words, names),
      ].join(" ");
    case "unitEmptied":
      return words.emptied(nameOf(entry.unit, names, language), entry.daysAfterClosing);
    case "unitHeldBack":
      return words.heldBack(nameOf(entry.unit, names, language), words.reason(entry));
    case "unitNotRealised":
      return words.notRealised(nameOf(entry.unit, names, language), {
        isDecided: entry.rule === null,
        held: entry.held.map(words.heldFor),
      });
  }
}

function nameOf(unit: LoggedUnit, names: LogNames, language: Language): Named {
  return {
    change: unit.change,
    units: unit.units,
    unit: names.unit(unit.form),
    places: unit.places,
    at: names.place(unit.form, unit.location),
    planned: unit.plannedDay === null ? null : dateInWords(names.start + unit.plannedDay, language),
  };
}

/** As planned, early, or late and why. */
function timing(
  entry: Extract<CapacityEntry, { kind: "unitOpened" | "unitClosed" }>,
  words: CapacityWords,
  { names, language }: { names: LogNames; language: Language },
): string {
  const { plannedDay } = entry.unit;
  if (plannedDay === null) return words.beyondPlan;
  const planned = dateInWords(names.start + plannedDay, language);
  if (entry.day < plannedDay) return words.early(planned);
  if (entry.day === plannedDay) return words.asPlanned;
  return words.late(planned, entry.held.map(words.heldFor));
}

/** What it means for the youths who are in the unit. */
function aftermath(
  entry: Extract<CapacityEntry, { kind: "unitClosed" }>,
  words: CapacityWords,
  names: LogNames,
): string {
  const moved = entry.displaced.map(({ to, youths }) =>
    typeof to === "string" ? words.wentWithout(to, youths) : words.wentTo(names.place(to.form, to.location), youths),
  );
  if (moved.length > 0)
    return words.displaced(
      entry.displaced.reduce((sum, { youths }) => sum + youths, 0),
      moved,
    );
  return entry.staying > 0 ? words.staying(entry.staying) : words.empty;
}
