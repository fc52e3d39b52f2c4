import { describe, expect, it } from "vitest";
import { layOutFlows } from "./flow-layout.ts";
import { flowSizeOf, type FlowPicture } from "./flow-picture.ts";

const room = { width: 800, fontSize: 14, sideRoom: 120, top: 40 };
const picture: FlowPicture = {
  forms: [
    { id: "a", name: "A", role: "closed", hasList: true },
    { id: "b", name: "B", role: "alternative", hasList: true },
  ],
  links: [
    { from: "new", to: "waiting/a", youths: 90 },
    { from: "new", to: "inCare/a", youths: 40 },
    { from: "new", to: "inCare/b", youths: 10 },
    { from: "waiting/a", to: "inCare/a", youths: 60 },
    { from: "waiting/a", to: "inCare/b", youths: 25 },
    { from: "inCare/a", to: "left", youths: 100 },
    { from: "inCare/b", to: "away", youths: 0.2 },
  ],
  stands: { "inCare/a": { start: 10, end: 10 } },
};
const layout = layOutFlows(picture, flowSizeOf(picture), room);

describe("the places of the flow scheme", () => {
  it("stand still when figures change", () => {
    const changed = { ...picture, links: picture.links.map((link) => ({ ...link, youths: link.youths * 0.3 })) };
    const other = layOutFlows(changed, flowSizeOf(picture), room);
    expect(other.height).toBe(layout.height);
    for (const [place, box] of layout.boxes) {
      const after = other.boxes.get(place);
      expect(after?.x).toBe(box.x);
      // A bar at the edge grows around its middle, the box of a list downwards.
      if (place.includes("/")) expect(after?.y).toBe(box.y);
      else expect((after?.y ?? NaN) + (after?.height ?? NaN) / 2).toBeCloseTo(box.y + box.height / 2, 8);
    }
  });

  it("give every ribbon a width by its youths, beside the others at the same place", () => {
    const [first] = layout.ribbons;
    const scale = (first?.width ?? NaN) / Math.abs(first?.link.youths ?? NaN);
    for (const { link, width } of layout.ribbons) expect(width).toBeCloseTo(Math.abs(link.youths) * scale, 8);
    const leaving = layout.ribbons.filter(({ link }) => link.from === "new");
    const edges = leaving
      .map(({ points, width }) => ({
        top: (points[0]?.y ?? NaN) - width / 2,
        bottom: (points[0]?.y ?? NaN) + width / 2,
      }))
      .toSorted((a, b) => a.top - b.top);
    edges.slice(1).forEach(({ top }, index) => expect(top).toBeCloseTo(edges[index]?.bottom ?? NaN, 8));
  });

  it("keep who goes straight into care below the box of the list", () => {
    const list = layout.boxes.get("waiting/a");
    const direct = layout.ribbons.find(({ link }) => link.from === "new" && link.to === "inCare/a");
    const top = (direct?.points[1]?.y ?? NaN) - (direct?.width ?? NaN) / 2;
    expect(top).toBeGreaterThan((list?.y ?? NaN) + (list?.height ?? NaN));
  });

  it("leave out what rounds to nobody", () => {
    expect(layout.ribbons.map(({ link }) => link.youths)).not.toContain(0.2);
    expect(layout.ribbons).toHaveLength(6);
  });
});
