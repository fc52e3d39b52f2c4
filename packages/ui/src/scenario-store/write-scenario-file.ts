import type { ScenarioTab } from "./scenario-tab.ts";
import { textIn, type Language } from "../i18n/language.ts";

export interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

/** A scenario as a file that stands alone. What the format does not know goes along as it came. */
export function writeScenarioFile(tab: ScenarioTab, language: Language): ScenarioFile {
  const { scenario, unknown, name } = tab;
  const named =
    name === textIn(language, scenario.name) ? scenario : { ...scenario, name: { ...scenario.name, [language]: name } };
  const whole = unknown === null ? named : withUnknown(named, unknown.file, unknown.parsed);
  return { name: `${fileName(name, "scenario")}.scenario.json`, text: `${JSON.stringify(whole, null, 2)}\n` };
}

/** Add what the file had and the parsed scenario has not, wherever that place still exists. */
function withUnknown(now: unknown, file: unknown, parsed: unknown): unknown {
  if (Array.isArray(now) && Array.isArray(file) && Array.isArray(parsed)) {
    if (now.length !== file.length) return now;
    return now.map((item, index) => withUnknown(item, file[index], parsed[index]));
  }
  if (!isRecord(now) || !isRecord(file) || !isRecord(parsed)) return now;
  const kept = Object.entries(now).map(([key, part]) => [key, withUnknown(part, file[key], parsed[key])] as const);
  const added = Object.entries(file).filter(([key]) => !Object.hasOwn(parsed, key) && !Object.hasOwn(now, key));
  return Object.fromEntries([...kept, ...added]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A name that every system takes. `otherwise` where nothing of it is left. */
export function fileName(name: string, otherwise: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/\s+/g, "-")
    .toLowerCase();
  return plain === "" ? otherwise : plain.slice(0, 80);
}
