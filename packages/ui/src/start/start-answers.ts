import type { Words } from "../i18n/words.ts";
import { euroText } from "../i18n/euro.ts";
import { frequencyText } from "../results/frequency.ts";
import figures from "./start-figures.json";
import type { ReadySheet } from "./ready-sheets.ts";

type Answers = Readonly<Record<ReadySheet["id"], string>>;

/** What came of each question when its scenarios were last run as they come with the page (`npm run start-figures:build`). */
export function startAnswers(words: Words): Answers {
  const { format, messages } = words;
  const { answers } = messages.start;
  const { houtskoolschets: plan, afbouwEerst: closingFirst } = figures;
  const amount = (euro: number): string => euroText(Math.abs(euro), words);
  const result = plan.result;
  return {
    holds: answers.holds(
      frequencyText(plan.shareAtGoal, words),
      format.number(plan.waiting),
      format.number(plan.elsewhere),
    ),
    balance: answers.balance(format.number(plan.shortageDays), format.number(closingFirst.shortageDays)),
    square: answers.square[result < 0 ? "short" : "left"](amount(result), frequencyText(plan.shareWithinSquare, words)),
  };
}
