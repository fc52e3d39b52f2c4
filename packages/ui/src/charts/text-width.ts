const narrow = new Set("iljtfr.,:;|!'()[] IJ1");
const wide = new Set("mwMWOQ%@—");

/** About how wide a line of text is in a plain sans-serif, in pixels: enough to reserve room without a page to measure on. */
export function textWidth(text: string, fontSize: number, weight = 400): number {
  let ems = 0;
  for (const letter of text) ems += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.86 : 0.56;
  return ems * fontSize * (weight >= 600 ? 1.07 : 1);
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
