import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCommonModels, type CommonModel } from "../common-models.ts";

const source = "packages/sim-core/bench/reference/common-models.c";
const options = ["-O3", "-std=gnu11"];

/** The reference in C, compiled into a folder; null where there is no compiler. Throws when a compiler refuses it. */
export function buildReference(folder: string): { readonly program: string; readonly compiler: string } | null {
  const compiler = ["cc", "gcc", "clang"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (compiler === undefined) return null;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "common-models.h"), toHeader(Object.values(readCommonModels())));
  const program = path.resolve(folder, "common-models");
  const { status, stderr } = spawnSync(compiler, [...options, "-I", folder, source, "-o", program, "-lm"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${compiler} does not compile ${source}:\n${stderr}`);
  const [version = compiler] = spawnSync(compiler, ["--version"], { encoding: "utf8" }).stdout.split("\n", 1);
  return { program, compiler: `${version} ${options[0] ?? ""}` };
}

type Rows = number | string | readonly Rows[];

const inBraces = (value: Rows): string =>
  typeof value === "object" ? `{${value.map(inBraces).join(", ")}}` : `${value}`;

function toHeader(models: readonly CommonModel[]): string {
  const inC = models.map((model) => {
    const fields: Readonly<Record<string, Rows>> = {
      per_year: model.perYear,
      years: model.years,
      urgent_share: model.urgentShare,
      second_choice_share: model.secondChoiceShare,
      hold_share: model.holdShare,
      hold_mean: model.holdMean,
      transfer_share: model.transferShare,
      return_share: model.returnShare,
      return_mean: model.returnMean,
      forms: model.triage.length,
      second_form: model.secondForm,
      places: model.placesByQuarter,
      in_care_at_start: model.inCareAtStart,
      triage: model.triage,
      stay: model.stay.map(({ kind, mean, sd }) => [kind.toUpperCase(), mean, sd]),
    };
    return `{${Object.entries(fields)
      .map(([name, value]) => `.${name} = ${inBraces(value)}`)
      .join(", ")}}`;
  });
  return `static const struct model models[] = {\n${inC.join(",\n")}\n};\n`;
}
