import { fontFamily } from "./chart-theme.ts";
import { shape } from "./svg-shapes.ts";

/**
 * Makes a drawing fit for a page: one image with one description. Plot labels its inner groups without giving them a
 * role, which assistive technology may not read, and adds a style element, which a strict content security policy
 * refuses.
 */
export function finishChart(svg: SVGSVGElement, label: string): SVGSVGElement {
  for (const inner of svg.querySelectorAll("[aria-label], [aria-description]")) {
    inner.removeAttribute("aria-label");
    inner.removeAttribute("aria-description");
  }
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("font-family", fontFamily);
  svg.style.setProperty("display", "block");
  svg.style.setProperty("max-width", "100%");
  svg.style.setProperty("height", "auto");
  svg.style.setProperty("font-variant-numeric", "tabular-nums");
  return svg;
}

export interface PlacedPlot {
  readonly plot: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

/** Several plots as one picture, so that one description and one download cover them all. */
export function combinePlots(
  plots: readonly PlacedPlot[],
  { width, height, document }: { readonly width: number; readonly height: number; readonly document: Document },
): SVGSVGElement {
  const svg = emptyPicture(document, width, height);
  for (const { plot, x, y } of plots) {
    plot.setAttribute("x", String(x));
    plot.setAttribute("y", String(y));
    svg.append(plot);
  }
  return svg;
}

export function emptyPicture(document: Document, width: number, height: number): SVGSVGElement {
  return shape(document, "svg", { width, height, viewBox: `0 0 ${width} ${height}` });
}
