import { download, downloadText } from "./download.ts";
import { withPngText } from "./picture/png-text.ts";
import { svgToPng } from "./picture/svg-to-png.ts";
import { withSvgText } from "./picture/svg-text.ts";

/** What a picture carries inside: a text under a name, packed when it is asked for. */
export interface CarriedText {
  readonly name: string;
  readonly pack: () => Promise<string>;
}

export interface ChartPicture {
  readonly drawing: SVGSVGElement;
  readonly fileName: string;
  readonly carries: CarriedText | null;
}

/** Hand a chart to the person as an SVG file. */
export async function saveSvg({ drawing, fileName, carries }: ChartPicture): Promise<void> {
  const svg = standAlone(drawing);
  const carrying = carries === null ? svg : withSvgText(svg, { id: carries.name, text: await carries.pack() });
  downloadText(`${fileName}.svg`, carrying, "image/svg+xml");
}

/** Hand a chart to the person as a PNG file. Rejects where the browser cannot make one. */
export async function savePng({ drawing, fileName, carries }: ChartPicture): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const background = getComputedStyle(drawing).getPropertyValue("--chart-paper").trim() || "white";
  const png = await svgToPng(standAlone(drawing), { width, height, background });
  const carrying = carries === null ? png : withPngText(png, { keyword: carries.name, text: await carries.pack() });
  download(`${fileName}.png`, new Blob([carrying], { type: "image/png" }));
}

/** A drawing outside the page knows none of its colours, so they go in as they are now. */
function standAlone(drawing: SVGSVGElement): string {
  const source = new XMLSerializer().serializeToString(drawing);
  const style = getComputedStyle(drawing);
  const resolved = (text: string): string =>
    text.replace(/var\((--[\w-]+)(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g, (_, name: string, otherwise?: string) => {
      const value = style.getPropertyValue(name).trim().replaceAll('"', "'");
      return value === "" ? (otherwise ?? "currentColor") : value;
    });
  // A font of the page may be named by another.
  return resolved(resolved(source));
}
