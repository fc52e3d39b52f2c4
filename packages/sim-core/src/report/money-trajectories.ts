import { chainEuro, trajectoryEuro, type TrajectoryStep } from "../money/trajectory-cost.ts";
import type { Cell, Table } from "./document/report-document.ts";
import { writeNumber, writeShare } from "./document/write-number.ts";
import type { MoneyVoice } from "./money-voice.ts";
import { trajectoriesOf, type Trajectories } from "./trajectories.ts";

/** One trajectory of each profile, old and new (micro view). */
export function microTable(voice: MoneyVoice): Table {
  const { texts } = voice;
  return {
    kind: "table",
    title: texts.micro,
    columns: [
      { kind: "text", heading: texts.profile },
      { kind: "text", heading: texts.oldWay },
      { kind: "text", heading: texts.newWay },
      { kind: "euro", heading: texts.oldEuro },
      { kind: "euro", heading: texts.newEuro },
      { kind: "euro", heading: texts.difference },
    ],
    rows: rowsOf(voice, ({ old, new: next }) => [
      inWords(voice, old),
      inWords(voice, next),
      ...compared(costOf(voice, old), costOf(voice, next)),
    ]),
  };
}

/** With care before and after, and returns (macro view). */
export function macroTable(voice: MoneyVoice): Table {
  const { texts, run } = voice;
  const chain = run.scenario.money?.chain;
  return {
    kind: "table",
    title: texts.macro,
    columns: [
      { kind: "text", heading: texts.profile },
      { kind: "euro", heading: texts.oldEuro },
      { kind: "euro", heading: texts.newEuro },
      { kind: "euro", heading: texts.difference },
    ],
    rows:
      chain === undefined
        ? []
        : rowsOf(voice, ({ old, new: next }) =>
            compared(chainEuro(costOf(voice, old), chain.old), chainEuro(costOf(voice, next), chain.new)),
          ),
  };
}

function rowsOf({ run, words }: MoneyVoice, cellsOf: (views: Trajectories) => Cell[]): Cell[][] {
  const { scenario, system } = run;
  return trajectoriesOf(scenario, system).map((views) => [
    words.name(system.profiles[views.profile]!.id),
    ...cellsOf(views),
  ]);
}

function compared(old: number, next: number): Cell[] {
  return [old, next, next - old];
}

function costOf({ run }: MoneyVoice, steps: readonly TrajectoryStep[]): number {
  return trajectoryEuro(steps, run.system.money!.prices);
}

function inWords({ run, texts, words, language }: MoneyVoice, steps: readonly TrajectoryStep[]): string {
  return steps
    .map(({ form, days, times }) => {
      const stay = `${words.name(run.system.forms[form]!.id)}, ${texts.days(writeNumber(days, 0, language))}`;
      return times === 1 ? stay : `${writeShare(times, 0, language)} ${stay}`;
    })
    .join("; ");
}
