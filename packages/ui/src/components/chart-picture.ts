import { download, downloadText } from "./download.ts";
import { svgToPng } from "./svg-to-png.ts";

/** What a picture carries inside: put into it when it leaves the page. */
export interface PictureCargo {
  intoSvg(svg: string): Promise<string>;
  intoPng(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

export interface ChartPicture {
  readonly drawing: SVGSVGElement;
  readonly fileName: string;
  readonly carries: PictureCargo | null;
}

/** Hand a chart to the person as an SVG file. */
export async function saveSvg({ drawing, fileName, carries }: ChartPicture): Promise<void> {
  const svg = standAlone(drawing);
  downloadText(`${fileName}.svg`, (await carries?.intoSvg(svg)) ?? svg, "image/svg+xml");
}

/** Hand a chart to the person as a PNG file. Rejects where the browser cannot make one. */
export async function savePng({ drawing, fileName, carries }: ChartPicture): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const background = getComputedStyle(drawing).getPropertyValue("--chart-paper").trim() || "white";
  const png = await svgToPng(standAlone(drawing), { width, height, background });
  download(`${fileName}.png`, new Blob([(await carries?.intoPng(png)) ?? png], { type: "image/png" }));
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
