import type { InputDifference } from "../report/input-differences.ts";
import { plainLine, shorten, wrap } from "./text-table.ts";
import { inLanguage, type Voice } from "./voice.ts";

/** More lines than this hide what matters; the JSON document has them all. */
const most = 25;
const valueWidth = 60;

/** Which inputs differ, each by its path in the file, old before new. */
export function inputDifferenceList(inputs: readonly InputDifference[], letter: string, voice: Voice): string[] {
  const { texts } = voice;
  const lines = inputs.slice(0, most).flatMap(({ path, about, first, second }) => {
    const place = plainLine(about === "" ? path : `${path} (${about})`);
    const [start = "", ...rest] = wrap(`${place}: ${written(first, voice)} → ${written(second, voice)}`, "    ");
    return [start.slice(2), ...rest];
  });
  return [
    texts.report.inputs(letter),
    ...(inputs.length === 0 ? [`  ${texts.report.noInputs}`] : lines),
    ...(inputs.length > most ? [`  ${texts.report.moreInputs(inputs.length - most)}`] : []),
  ];
}

function written(value: unknown, voice: Voice): string {
  if (value === undefined) return voice.texts.report.absent;
  if (typeof value === "number" && Number.isInteger(value)) return voice.formats.number(value, 0);
  return shorten(plainLine(inWords(value, voice)), valueWidth);
}

/** What has a name is called by it; of other records and lists, what is in them. */
function inWords(value: unknown, voice: Voice): string {
  if (Array.isArray(value)) return value.map((member) => inWords(member, voice)).join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  if ("name" in value && isLocalText(value.name)) return inLanguage(voice, value.name);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${inWords(part, voice)}`)
    .join(", ");
}

function isLocalText(value: unknown): value is { nl: string; en?: string } {
  return typeof value === "object" && value !== null && "nl" in value && typeof value.nl === "string";
}
