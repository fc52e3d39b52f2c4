import { packText, unpackText, type Unpacked } from "./pack-text.ts";
import { pngTextOf, withPngText } from "./png-text.ts";
import { svgTextOf, withSvgText } from "./svg-text.ts";

/** Under which name a picture of a chart carries the file of its scenario. */
const name = "plaatsbepaling-scenario";

/** A larger picture is not even read. */
const largestPicture = 20_000_000;
/** Most that may come out of a picture, in bytes: as much as a file of a scenario may have. */
const mostBytes = 10_000_000;

/** Why a picture gives no scenario; `none`: it was not made here, or somebody took it out. */
export type PictureRefusal = "none" | Exclude<Unpacked["kind"], "text">;

export type CarriedFile =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "refused"; readonly why: PictureRefusal };

/** Puts a file into the pictures that leave the page. */
interface CarriedScenario {
  intoSvg(svg: string): Promise<string>;
  intoPng(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** The file of a scenario, for a picture to carry; written when one is made. */
export function carriedFile(write: () => string): CarriedScenario {
  const pack = (): Promise<string> => packText(write());
  return {
    intoSvg: async (svg) => withSvgText(svg, { id: name, text: await pack() }),
    intoPng: async (png) => withPngText(png, { keyword: name, text: await pack() }),
  };
}

/** The file of the scenario that a picture carries. Never throws on what is in it. */
export async function readCarriedFile(file: Pick<File, "size" | "arrayBuffer">): Promise<CarriedFile> {
  if (file.size > largestPicture) return { kind: "refused", why: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = pngTextOf(bytes, name) ?? svgTextOf(new TextDecoder().decode(bytes), name);
  if (packed === null) return { kind: "refused", why: "none" };
  const unpacked = await unpackText(packed, mostBytes);
  return unpacked.kind === "text" ? unpacked : { kind: "refused", why: unpacked.kind };
}
