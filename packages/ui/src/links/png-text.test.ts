import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pngTextOf, withPngText } from "./png-text.ts";

/** One grey point: the smallest picture there is. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
const keyword = "our-text";

describe("a text inside a PNG picture", () => {
  const carrying = withPngText(png, { keyword, text: "één jongere, 1.000 doorrekeningen" });

  it("comes out as it went in, under its own keyword only", () => {
    expect(pngTextOf(carrying, keyword)).toBe("één jongere, 1.000 doorrekeningen");
    expect(pngTextOf(carrying, "other")).toBeNull();
    expect(pngTextOf(png, keyword)).toBeNull();
  });

  it("leaves the picture as it was, and has the checksum that the format asks for", () => {
    const added = carrying.length - png.length;
    const end = png.length - 12;
    expect(carrying.subarray(0, end)).toEqual(png.subarray(0, end));
    expect(carrying.subarray(end + added)).toEqual(png.subarray(end));
    const chunk = carrying.subarray(end, end + added);
    const view = new DataView(chunk.slice().buffer);
    expect(view.getUint32(0)).toBe(added - 12);
    expect(view.getUint32(added - 4)).toBe(crc32(chunk.subarray(4, -4)));
  });

  it("is not found in what is cut off, no picture, or hostile", () => {
    expect(pngTextOf(carrying.slice(0, -20), keyword)).toBeNull();
    expect(pngTextOf(new TextEncoder().encode("no picture"), keyword)).toBeNull();
    const endless = carrying.slice();
    endless.set([255, 255, 255, 255], 8);
    expect(pngTextOf(endless, keyword)).toBeNull();
    expect(() => withPngText(endless, { keyword, text: "" })).toThrow();
  });
});
