/** A text inside an SVG drawing, as metadata of letters that need no escape. */

/** The same drawing with a text under an id; the text may have letters, digits, `-` and `_` only. */
export function withSvgText(svg: string, { id, text }: { readonly id: string; readonly text: string }): string {
  if (!/^[\w-]*$/.test(text)) throw new Error("Only letters that need no escape can go into a drawing.");
  return svg.replace(/<svg\b[^>]*>/, (start) => `${start}<metadata id="${id}">${text}</metadata>`);
}

/** The text under an id; null where there is none. Nothing of the drawing is run or shown. */
export function svgTextOf(svg: string, id: string): string | null {
  const start = `<metadata id="${id}">`;
  const at = svg.indexOf(start);
  const end = at < 0 ? -1 : svg.indexOf("</metadata>", at);
  return end < 0 ? null : svg.slice(at + start.length, end);
}
