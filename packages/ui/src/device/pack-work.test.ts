import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScenarioStore, Work } from "../scenario-store/scenario-store.ts";
import { isUnsaved } from "../scenario-store/scenario-tab.ts";
import { withMovedCell } from "../scenario-store/sheet.ts";
import { checksumOf } from "./checksum.ts";
import { packWork } from "./pack-work.ts";
import { open, other, set, usualDeeds, type Deed } from "./test/deeds.ts";
import { unpackWork } from "./unpack-work.ts";

const workOf = ({ workbook, bookmarks }: Work): Work => ({ workbook, bookmarks });
const again = (store: ScenarioStore): Work => {
  const unpacked = unpackWork(packWork(store, "nl"));
  if (unpacked.kind !== "work") throw new Error(unpacked.kind);
  return unpacked.work;
};

const deed = fc.oneof(
  fc.integer({ min: 200, max: 400 }).map(set),
  fc.constantFrom<Deed[]>(
    ...usualDeeds,
    (store) =>
      store.add({ scenario: other, name: "ander", unknown: { file: { ...other, x: 1 }, parsed: other, warnings: [] } }),
    (store) => store.copy("A", "kopie"),
    (store) => store.changeSheet((sheet) => withMovedCell(sheet, 2, 1)),
  ),
);

describe("work that is kept on the device", () => {
  it("comes back as it was, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const store = open();
        for (const act of deeds) act(store);
        const back = again(store);
        expect(back).toEqual(workOf(store));
        expect(back.workbook.tabs.map(isUnsaved)).toEqual(store.workbook.tabs.map(isUnsaved));
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it("takes little more than its scenarios, however many bookmarks there are", () => {
    const store = open();
    const alone = packWork(store, "nl").length;
    for (let i = 0; i < 20; i++) {
      set(310 + i)(store);
      store.mark(`stand ${i}`, i);
    }
    expect(packWork(store, "nl").length).toBeLessThan(1.3 * alone);
  });

  it("remembers the language and the version of the model", () => {
    expect(unpackWork(packWork(open(), "en"))).toMatchObject({ kind: "work", language: "en", engine: /./ });
  });

  it("is read with care when another version of the model kept it", () => {
    const rewritten = (change: (envelope: Record<string, unknown>) => Record<string, unknown>): string =>
      JSON.stringify(change(JSON.parse(packWork(open(), "nl")) as Record<string, unknown>));
    const older = (body: string): string =>
      rewritten((envelope) => ({ ...envelope, engine: "0.9", body, checksum: checksumOf(body) }));
    const { body } = JSON.parse(packWork(open(), "nl")) as { body: string };
    expect(unpackWork(older(body))).toMatchObject({ kind: "work", engine: "0.9" });
    expect(unpackWork(older(body.replace('"perYear":300', '"perYear":-5')))).toEqual({ kind: "unreadable" });
    expect(unpackWork(rewritten((envelope) => ({ ...envelope, formatVersion: 3 })))).toEqual({ kind: "newer" });
  });

  it("has the opening sheet when it was kept before there were sheets", () => {
    const { body, ...envelope } = JSON.parse(packWork(open(), "nl")) as { body: string };
    const packed = JSON.parse(body) as { workbook: object };
    const workbook = Object.entries(packed.workbook).filter(([name]) => name !== "sheet");
    const first = JSON.stringify({ ...packed, workbook: Object.fromEntries(workbook) });
    const text = JSON.stringify({ ...envelope, formatVersion: 1, body: first, checksum: checksumOf(first) });
    const unpacked = unpackWork(text);
    expect(unpacked.kind === "work" && unpacked.work.workbook).toEqual(open().workbook);
  });

  it("is unreadable, and no more than that, when the text is damaged", () => {
    const text = packWork(open(), "nl");
    const damaged = ["", "null", "[]", "{}", '{"formatVersion":1}', text.slice(0, -1), text.replace("300", "301")];
    for (const broken of damaged) expect(unpackWork(broken)).toEqual({ kind: "unreadable" });
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        const read = unpackWork(`${text.slice(0, at)}~${text.slice(at + 1)}`);
        // Only the version of the model is outside the checksum: then all is read with care, and is the same.
        if (read.kind === "work") expect(read.work).toEqual(workOf(open()));
      }),
      { seed: 9, numRuns: 50 },
    );
  });
});
