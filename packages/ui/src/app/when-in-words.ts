import { momentOf } from "../i18n/moment.ts";
import type { Words } from "../i18n/words.ts";

/** "om 14:32", or with the day where that was not today. `at` in milliseconds since 1970. */
export function whenInWords(at: number, { language, messages: { device } }: Words): string {
  const { time, day, isToday } = momentOf(at, { now: Date.now(), language });
  return isToday ? device.today(time) : device.otherDay(day, time);
}
