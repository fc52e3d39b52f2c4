import { describe, expect, it } from "vitest";
import { carriedFile, readCarriedFile } from "./carried-scenario.ts";
import { isPicture } from "./is-picture.ts";
import { packText } from "./pack-text.ts";
import { withSvgText } from "./svg-text.ts";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const asFile = (text: string): File => new File([text], "grafiek.svg");
const holding = (text: string): File => asFile(withSvgText(drawing, { id: "plaatsbepaling-scenario", text }));

describe("the scenario inside a picture", () => {
  it("comes out as the file that went in", async () => {
    const text = '{ "id": "één" }\n';
    const cargo = carriedFile(() => text);
    expect(await readCarriedFile(asFile(await cargo.intoSvg(drawing)))).toEqual({ kind: "text", text });
    const png = Uint8Array.of(...[137, 80, 78, 71, 13, 10, 26, 10], ...[0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130]);
    expect(await readCarriedFile(new File([await cargo.intoPng(png)], "x.png"))).toEqual({ kind: "text", text });
  });

  it("is refused by name where it is not there, damaged or far too large", async () => {
    const why = async (file: File): Promise<unknown> => readCarriedFile(file);
    expect(await why(asFile(drawing))).toEqual({ kind: "refused", why: "none" });
    expect(await why(new File([Uint8Array.of(137, 80, 78, 71, 0, 1)], "x.png"))).toEqual({
      kind: "refused",
      why: "none",
    });
    expect(await why(holding("zAAAA"))).toEqual({ kind: "refused", why: "damaged" });
    expect(await why(holding("nonsense"))).toEqual({ kind: "refused", why: "damaged" });
    expect(await why(holding(await packText(" ".repeat(10_000_001))))).toEqual({ kind: "refused", why: "tooLarge" });
  });

  it("is looked for in pictures only", () => {
    expect(["a.svg", "B.PNG", "c.json", "d.csv", "svg"].map((name) => isPicture({ name }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
