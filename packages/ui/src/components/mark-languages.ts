import { html } from "lit";
import { createPartsOfLine, type OtherLanguage, type PartsOfLine } from "../i18n/other-language.ts";
import type { LanguageMarker } from "./html.ts";

/** Sets texts of another language apart, with their language, in what templates and drawings show. */
export function createLanguageMarker(other: OtherLanguage): LanguageMarker {
  const { language } = other;
  const partsOf = createPartsOfLine(other);
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark);
    if (value instanceof SVGElement) markDrawing(value, language, partsOf);
    if (typeof value !== "string") return value;
    const parts = partsOf(value);
    if (!parts.some(({ isOther }) => isOther)) return value;
    return parts.map(({ text, isOther }) => (isOther ? html`<span lang=${language}>${text}</span>` : text));
  };
  return (strings, values) => {
    const shows = showsText(strings);
    return values.map((value, at) => (shows[at] === true ? mark(value) : value));
  };
}

const known = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** For each value of a template: whether it is shown as text that can have parts, and is no attribute, choice or field. */
function showsText(strings: TemplateStringsArray): readonly boolean[] {
  const found = known.get(strings);
  if (found !== undefined) return found;
  const shows = strings.slice(0, -1).map((_, at) => {
    const before = strings.slice(0, at + 1).join("");
    const isInTag = before.lastIndexOf("<") > before.lastIndexOf(">");
    return !isInTag && !/<(?:option|textarea|title)\b[^>]*>[^<]*$/.test(before);
  });
  known.set(strings, shows);
  return shows;
}

/** The words of a drawing. A label that is in the other language as a whole says so itself. */
function markDrawing(drawing: SVGElement, language: string, partsOf: PartsOfLine): void {
  for (const label of drawing.querySelectorAll("text, tspan, title")) {
    if (label.childElementCount > 0 || label.hasAttribute("lang")) continue;
    const parts = partsOf(label.textContent);
    if (!parts.some(({ isOther }) => isOther)) continue;
    if (parts.length === 1 || label.tagName === "title") label.setAttribute("lang", language);
    else label.replaceChildren(...parts.map(({ text, isOther }) => labelPart(text, isOther ? language : null)));
  }
}

function labelPart(text: string, language: string | null): Node {
  if (language === null) return document.createTextNode(text);
  const part = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
  part.setAttribute("lang", language);
  part.textContent = text;
  return part;
}
