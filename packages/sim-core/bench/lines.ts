import { createInterface } from "node:readline";
import type { ModelName } from "./common-models.ts";
import { addValue, type Moments } from "./moments.ts";

/** What an engine is asked to do: replications `first`, `first + 1`, ... of a model that is `growth` times as large. */
export interface Work {
  readonly model: ModelName;
  readonly replications: number;
  readonly first: number;
  readonly growth: number;
}

/** What it says of it: how long that took, and by replication the events, the places taken and the youths waiting (means over time). */
export interface Answer {
  /** Time of simulating, without making the model ready. */
  readonly seconds: number;
  readonly events: Moments;
  readonly occupied: Moments;
  readonly waiting: Moments;
}

/** What came out of one replication. */
export interface Outcome {
  readonly events: number;
  readonly occupied: number;
  readonly waiting: number;
}

export const toLine = ({ model, replications, first, growth }: Work): string =>
  `${model} ${replications} ${first} ${growth}\n`;

function fromLine(line: string): Work {
  const [model = "", ...numbers] = line.split(" ");
  const [replications = 0, first = 0, growth = 1] = numbers.map(Number);
  return { model: model as ModelName, replications, first, growth };
}

/** The main part of an engine in JavaScript: answers each line on standard input by one on standard output. */
export async function serveLines(answer: (work: Work) => Answer | Promise<Answer>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(fromLine(line)))}\n`);
  }
}

/** Does all replications of a piece of work, for an engine that gives one outcome at a time. */
export async function answerOneByOne(
  { replications, first }: Work,
  replicate: (replication: number) => Outcome | Promise<Outcome>,
): Promise<Answer> {
  const events: Moments = [0, 0];
  const occupied: Moments = [0, 0];
  const waiting: Moments = [0, 0];
  const start = performance.now();
  for (let replication = first; replication < first + replications; replication++) {
    const outcome = await replicate(replication);
    addValue(events, outcome.events);
    addValue(occupied, outcome.occupied);
    addValue(waiting, outcome.waiting);
  }
  return { seconds: (performance.now() - start) / 1000, events, occupied, waiting };
}
