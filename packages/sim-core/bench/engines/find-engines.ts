import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { modelsFile } from "../common-models.ts";
import type { Effort, EngineId } from "../effort.ts";
import { buildReference } from "../reference/build-reference.ts";
import { engineVersion } from "../../src/index.ts";
import { nodeFlags } from "../node-flags.ts";
import { getSimpy } from "./find-simpy.ts";

/** An engine that takes part in the comparison. */
export interface Engine {
  readonly id: EngineId;
  readonly name: string;
  readonly version: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** One that does not, and why. */
export interface AbsentEngine {
  readonly id: EngineId;
  readonly why: string;
}

/** All engines that this effort has work for and that are here, or can be had. `programs`: the folder of the built programs. */
export function findEngines(effort: Effort, programs: string): { here: Engine[]; absent: AbsentEngine[] } {
  const here: Engine[] = [];
  const absent: AbsentEngine[] = [];
  for (const [id, find] of Object.entries(finders) as [EngineId, (programs: string) => Found][]) {
    if (effort.replications.B[id] === undefined) {
      absent.push({ id, why: `not part of --${effort.name}` });
      continue;
    }
    const found = find(programs);
    if (typeof found === "string") absent.push({ id, why: found });
    else here.push({ id, ...found });
  }
  return { here, absent };
}

type Found = Omit<Engine, "id"> | string;

const finders: Readonly<Record<EngineId, (programs: string) => Found>> = {
  plaatsbepaling: (programs) => ({
    name: "Plaatsbepaling",
    version: `${engineVersion} on Node ${process.versions.node}`,
    command: inJavaScript(programs, "plaatsbepaling-engine"),
  }),
  reference: (programs) => {
    const built = buildReference(path.join(programs, "reference"));
    if (built === null) return "no C compiler (cc, gcc or clang)";
    return { name: "plain C", version: built.compiler, command: [built.program] };
  },
  simjs: (programs) => ({
    name: "simjs",
    version: `${versionOf("simjs", programs)} on Node ${process.versions.node}`,
    command: inJavaScript(programs, "simjs-engine"),
  }),
  simpy: () => {
    const python = getSimpy();
    if (python === undefined) return "no Python with SimPy (Debian: python3-simpy3)";
    const program = "packages/sim-core/bench/engines/simpy_engine.py";
    return { name: "SimPy", version: python.version, command: [python.program, program, modelsFile] };
  },
  simscript: (programs) => ({
    name: "simscript",
    version: `${versionOf("simscript", programs)} on Node ${process.versions.node}`,
    command: inJavaScript(programs, "simscript-engine"),
  }),
};

const inJavaScript = (programs: string, name: string): Engine["command"] => [
  process.execPath,
  ...nodeFlags,
  path.join(programs, `${name}.mjs`),
];

function versionOf(name: string, programs: string): string {
  const file = createRequire(path.resolve(programs, "any.js")).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
