/** A care form in the flow scheme: a row of its own, in the order in which they are given. */
export interface FlowForm {
  readonly id: string;
  readonly name: string;
  readonly role: "closed" | "alternative" | "elsewhere";
  /** Whether somebody can wait for it. */
  readonly hasList: boolean;
}

/** Where a flow begins or ends: outside the forms, on the waiting list of a form, or in care there. */
export type FlowPlace = FlowSource | FlowEnd | "otherHelp" | `waiting/${string}` | `inCare/${string}`;
export type FlowSource = "new" | "back" | "fromOther";
export type FlowEnd = "left" | "away" | "toOther";

/** Youths who went from one place to another; more or fewer of them where the picture shows a difference. */
export interface FlowLink {
  readonly from: FlowPlace;
  readonly to: FlowPlace;
  readonly youths: number;
}

/** Youths on a waiting list or in care, when counting began and when it ended. */
export interface FlowStand {
  readonly start: number;
  readonly end: number;
}

/** All that is drawn. */
export interface FlowPicture {
  readonly forms: readonly FlowForm[];
  readonly links: readonly FlowLink[];
  readonly stands: Readonly<Record<string, FlowStand>>;
}

export const flowSources: readonly FlowSource[] = ["new", "back", "fromOther"];
export const flowEnds: readonly FlowEnd[] = ["left", "away", "toOther"];

/** The most youths that one stretch of the picture has to hold, and the largest stand: they decide how wide all is drawn. */
export interface FlowSize {
  /** In the row of a form: beside each other. */
  readonly row: number;
  /** At the left or right edge, for one source or end. */
  readonly edge: number;
  readonly stand: number;
}

export function flowSizeOf({ forms, links, stands }: FlowPicture): FlowSize {
  const sum = (is: (link: FlowLink) => boolean): number =>
    links.filter(is).reduce((total, { youths }) => total + Math.abs(youths), 0);
  const rows = forms.flatMap(({ id }) => {
    const direct = sum((link) => isDirect(link) && link.to === `inCare/${id}`);
    const through = [sum(({ to }) => to === `waiting/${id}`), sum(({ from }) => from === `waiting/${id}`)];
    const care = [sum(({ to }) => to === `inCare/${id}`), sum(({ from }) => from === `inCare/${id}`)];
    // Who goes straight into care passes below the box of the list, which never gets smaller than its words.
    return [Math.max(...through) + direct, direct * 2, ...care];
  });
  const edges = [
    ...flowSources.map((place) => sum(({ from }) => from === place)),
    ...flowEnds.map((place) => sum(({ to }) => to === place)),
  ];
  // A box of one line of words.
  const otherHelp = sum(({ to }) => to === "otherHelp") * 2.4;
  const standing = Object.values(stands).flatMap(({ start, end }) => [Math.abs(start), Math.abs(end)]);
  return { row: Math.max(1, otherHelp, ...rows), edge: Math.max(1, ...edges), stand: Math.max(1, ...standing) };
}

/** Straight into care, past the waiting lists. */
export function isDirect({ from, to }: FlowLink): boolean {
  return !from.includes("/") && to.startsWith("inCare/");
}
