// `measure NAME EFFORT`: one measurement in a process of its own, as one line of JSON.
import { efforts, type Effort } from "../effort.ts";
import { measureFormulas } from "./measure-formulas.ts";
import { measureMeanField } from "./measure-mean-field.ts";
import { measureMemory } from "./measure-memory.ts";
import { measurePairs } from "./measure-pairs.ts";
import { measureSpeed } from "./measure-speed.ts";

const measurements = {
  speed: measureSpeed,
  memory: measureMemory,
  meanField: measureMeanField,
  formulas: measureFormulas,
  pairs: measurePairs,
};

export type Measured = { [K in keyof typeof measurements]: Awaited<ReturnType<(typeof measurements)[K]>> };

const [name = "", effort = ""] = process.argv.slice(2);
const result: unknown = await measurements[name as keyof Measured](efforts[effort as Effort["name"]]);
process.stdout.write(`${JSON.stringify(result)}\n`);
