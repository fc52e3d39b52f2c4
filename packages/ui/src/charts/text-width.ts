const narrow = new Set("iljtfr.,:;|!'()[] IJ1");
const wide = new Set("mwMWOQ%@—");

/** About how wide a line of text is in a plain sans-serif, in pixels: enough to reserve room without a page to measure on. */
export function textWidth(text: string, fontSize: number, weight = 400): number {
  return estimate(text, weight) * breadthOfLetters(weight) * fontSize;
}

function estimate(text: string, weight: number): number {
  let ems = 0;
  for (const letter of text) ems += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.86 : 0.56;
  return ems * (weight >= 600 ? 1.07 : 1);
}

/** By weight, once the page has drawn something. */
const breadths = new Map<number, number>();
const sample = "alternatieven afgebouwd 1.250 wachtend";

/**
 * How much wider the letters of this device are than the estimate has them, at least 1: what stands beside a chart must fit
 * in it with any font. 1 where nothing can be drawn.
 */
function breadthOfLetters(weight: number): number {
  const known = breadths.get(weight);
  if (known !== undefined) return known;
  const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (context === null) return 1;
  context.font = `${weight} 100px system-ui, sans-serif`;
  const breadth = Math.max(1, context.measureText(sample).width / (100 * estimate(sample, weight)));
  breadths.set(weight, breadth);
  return breadth;
}

interface TextLook {
  readonly size: number;
  readonly weight?: number;
}

/** The text cut to a width, with an ellipsis where something was lost. */
export function cutText(text: string, width: number, { size, weight = 400 }: TextLook): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size, weight) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

/** The text in lines of at most a width, broken between words; a word that is too long by itself stands alone. */
export function brokenText(text: string, width: number, fontSize: number): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = `${last ?? ""} ${word}`;
    if (last === undefined || textWidth(joined, fontSize) > width) return [...lines, word];
    return [...lines.slice(0, -1), joined];
  }, []);
}
