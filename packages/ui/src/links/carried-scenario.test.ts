import { describe, expect, it } from "vitest";
import { withSvgText } from "../components/picture/svg-text.ts";
import { carriedFile, isPicture, readCarriedFile } from "./carried-scenario.ts";
import { packText } from "./pack-text.ts";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const asFile = (text: string): File => new File([text], "grafiek.svg");
const holding = (text: string): File => asFile(withSvgText(drawing, { id: "plaatsbepaling-scenario", text }));

describe("the scenario inside a picture", () => {
  it("comes out as the file that went in", async () => {
    const { name, pack } = carriedFile(() => '{ "id": "één" }\n');
    const picture = asFile(withSvgText(drawing, { id: name, text: await pack() }));
    expect(await readCarriedFile(picture)).toEqual({ kind: "text", text: '{ "id": "één" }\n' });
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
