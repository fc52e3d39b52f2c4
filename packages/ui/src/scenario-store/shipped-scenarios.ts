import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import openingFile from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";

/** The others stay out of what the first picture needs. */
const files = import.meta.glob<unknown>(
  ["../../../../scenarios/zuidwest/*.scenario.json", "!../../../../scenarios/zuidwest/houtskoolschets.scenario.json"],
  { import: "default" },
);

let opening: Scenario | null = null;
let known: Promise<readonly Scenario[]> | null = null;

/** The scenario that the page opens with. */
export function openingScenario(): Scenario {
  opening ??= read(openingFile);
  if (opening === null) throw new Error("No scenario came with the page that it can read.");
  return opening;
}

/** The scenarios that come with the page, the opening one first, then in the order of their files; read once. */
export function shippedScenarios(): Promise<readonly Scenario[]> {
  known ??= readShipped();
  return known;
}

/** Ids of the scenarios that come with the page: their files are called after them. */
export function shippedIds(): string[] {
  return [openingScenario().id, ...Object.keys(files).map(idOf)];
}

/** One of them, without reading the others; null where there is none of that id, or where it does not load. */
export async function shippedScenario(id: string): Promise<Scenario | null> {
  if (id === openingScenario().id) return openingScenario();
  const [, load] = Object.entries(files).find(([file]) => idOf(file) === id) ?? [];
  return load === undefined ? null : read(await load().catch(() => null));
}

function idOf(file: string): string {
  return file.replace(/^.*\/|[.]scenario[.]json$/g, "");
}

/**
 * One at a time: checking a scenario takes longer than a person likes to wait for a knob. One that does not load, without
 * a network or after the site was replaced, is left out; the page does without it.
 */
async function readShipped(): Promise<Scenario[]> {
  const all = [openingScenario()];
  for (const load of Object.values(files)) {
    const scenario = read(await load().catch(() => null));
    if (scenario !== null) all.push(scenario);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}

function read(file: unknown): Scenario | null {
  const parsed = parseScenario(file);
  return parsed.ok ? parsed.value : null;
}
