import { flowEnds, flowSources, isDirect } from "./flow-picture.ts";
import type { FlowForm, FlowLink, FlowPicture, FlowPlace, FlowSize } from "./flow-picture.ts";

/** A rectangle, in pixels. */
export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A flow as a ribbon: its middle line, as points between which it bends, and how wide it is. */
export interface FlowRibbon {
  readonly link: FlowLink;
  readonly width: number;
  readonly points: readonly FlowPoint[];
}

export interface FlowPoint {
  readonly x: number;
  readonly y: number;
}

/** Where everything of the scheme stands. Places depend on the forms and the room, never on the figures. */
export interface FlowLayout {
  readonly height: number;
  readonly boxes: ReadonlyMap<FlowPlace, FlowBox>;
  readonly rows: readonly { readonly form: FlowForm; readonly y: number }[];
  readonly ribbons: readonly FlowRibbon[];
  /** Left edges of the columns: sources, waiting lists, care, ends. */
  readonly columns: FlowColumns;
  readonly standPerPixel: number;
}

export interface FlowRoom {
  readonly width: number;
  readonly fontSize: number;
  /** Kept free left and right for the names of sources and ends. */
  readonly sideRoom: number;
  /** Above the first row. */
  readonly top: number;
}

interface FlowColumns {
  readonly source: number;
  readonly list: number;
  readonly care: number;
  readonly end: number;
  readonly listWidth: number;
  readonly careWidth: number;
}

export const barWidth = 8;

/** What rounds to nobody is only in the table: a hair line for each would hide what there is to see. */
const leastYouths = 0.5;

/** What a row of a form is made of, in pixels: its name, room for ribbons and boxes, and air. */
function rowOf(fontSize: number): { name: number; room: number; least: number; gap: number; height: number } {
  const [name, room, gap] = [fontSize * 1.35, fontSize * 3.8, 5];
  return { name, room, least: fontSize * 2.1, gap, height: name + room + fontSize * 0.6 };
}

export function layOutFlows(picture: FlowPicture, size: FlowSize, room: FlowRoom): FlowLayout {
  const { forms, links } = picture;
  const row = rowOf(room.fontSize);
  const inner = Math.max(forms.length * row.height, room.fontSize * 17);
  const edgeRoom = inner / 3 - room.fontSize * 4;
  const scale = Math.min((row.room - row.gap) / size.row, edgeRoom / size.edge);
  const columns = columnsOf(room);
  const boxes = placeBoxes(picture, { room, columns, inner, scale });
  const rows = forms.map((form, index) => ({ form, y: room.top + index * row.height }));
  return {
    height: room.top + inner + room.fontSize * 2.5,
    boxes,
    rows,
    ribbons: toRibbons(links, { boxes, scale, columns, lows: lowsOf(forms, room) }),
    columns,
    standPerPixel: size.stand / (columns.careWidth - room.fontSize),
  };
}

function columnsOf({ width, sideRoom, fontSize }: FlowRoom): FlowColumns {
  const [source, end] = [sideRoom, width - sideRoom - barWidth];
  const span = end - source - barWidth;
  const listWidth = Math.max(fontSize * 4.8, Math.min(span * 0.15, fontSize * 8));
  const careWidth = Math.max(fontSize * 6.2, Math.min(span * 0.22, fontSize * 11));
  const free = span - listWidth - careWidth;
  // Without room beside the picture, names stand above the ribbons and need their space.
  const [before, between] = sideRoom === 0 ? [0.34, 0.28] : [0.28, 0.38];
  const list = source + barWidth + free * before;
  return { source, list, care: list + listWidth + free * between, end, listWidth, careWidth };
}

/** Bottom of the room of each row: there pass those who need not wait. */
function lowsOf(forms: readonly FlowForm[], { top, fontSize }: FlowRoom): Map<FlowPlace, number> {
  const row = rowOf(fontSize);
  return new Map(forms.map(({ id }, index) => [`inCare/${id}`, top + index * row.height + row.name + row.room]));
}

interface Placing {
  readonly room: FlowRoom;
  readonly columns: FlowColumns;
  readonly inner: number;
  readonly scale: number;
}

function placeBoxes(picture: FlowPicture, placing: Placing): Map<FlowPlace, FlowBox> {
  const { room, columns, inner, scale } = placing;
  const row = rowOf(room.fontSize);
  const thickness = (place: FlowPlace): number => scale * throughput(place, picture.links);
  const boxes = new Map<FlowPlace, FlowBox>();
  picture.forms.forEach(({ id, hasList }, index) => {
    const y = room.top + index * row.height + row.name;
    const list = { x: columns.list, y, width: columns.listWidth };
    if (hasList) boxes.set(`waiting/${id}`, { ...list, height: Math.max(row.least, thickness(`waiting/${id}`)) });
    boxes.set(`inCare/${id}`, { x: columns.care, y, width: columns.careWidth, height: row.room });
  });
  const other = { x: columns.care, y: room.top + inner + room.fontSize * 0.6, width: columns.careWidth };
  boxes.set("otherHelp", { ...other, height: room.fontSize * 1.7 });
  const edges = [
    { places: flowSources, x: columns.source },
    { places: flowEnds, x: columns.end },
  ];
  for (const { places, x } of edges) {
    places.forEach((place, index) => {
      const middle = room.top + (inner * (2 * index + 1)) / (2 * places.length) + room.fontSize * 0.5;
      const height = Math.max(2, thickness(place));
      boxes.set(place, { x, y: middle - height / 2, width: barWidth, height });
    });
  }
  return boxes;
}

function throughput(place: FlowPlace, links: readonly FlowLink[]): number {
  const sum = (end: "from" | "to"): number =>
    links.filter((link) => link[end] === place).reduce((total, { youths }) => total + Math.abs(youths), 0);
  return Math.max(sum("from"), sum("to"));
}

interface Routing {
  readonly boxes: ReadonlyMap<FlowPlace, FlowBox>;
  readonly scale: number;
  readonly columns: FlowColumns;
  readonly lows: ReadonlyMap<FlowPlace, number>;
}

/** From edge to edge, those to and from higher places above the others; the thickest are drawn first. */
function toRibbons(links: readonly FlowLink[], routing: Routing): FlowRibbon[] {
  const drawn = links
    .filter(
      ({ from, to, youths }) => Math.abs(youths) >= leastYouths && routing.boxes.has(from) && routing.boxes.has(to),
    )
    .map((link) => ({ link, width: Math.abs(link.youths) * routing.scale, low: 0 }));
  const passing = passLow(drawn, routing);
  const leaves = stacked(drawn, "from", routing);
  const comes = stacked(drawn, "to", routing);
  return drawn
    .map(({ link, width }) => {
      const start = { x: right(routing, link.from), y: leaves.get(link) ?? 0 };
      const end = { x: routing.boxes.get(link.to)?.x ?? 0, y: comes.get(link) ?? 0 };
      return { link, width, points: [start, ...(passing.get(link) ?? []), end] };
    })
    .toSorted((a, b) => b.width - a.width);
}

interface Drawn {
  readonly link: FlowLink;
  readonly width: number;
}

/** The stretch below a waiting list, straight on, from the bottom of the row upwards. */
function passLow(drawn: readonly Drawn[], { lows, columns, boxes }: Routing): Map<FlowLink, FlowPoint[]> {
  const filled = new Map<FlowPlace, number>();
  const direct = drawn.filter(({ link }) => isDirect(link)).toSorted((a, b) => heightOf(b, boxes) - heightOf(a, boxes));
  return new Map(
    direct.map(({ link, width }) => {
      const low = filled.get(link.to) ?? lows.get(link.to) ?? 0;
      filled.set(link.to, low - width);
      const y = low - width / 2;
      return [
        link,
        [
          { x: columns.list, y },
          { x: columns.list + columns.listWidth, y },
        ],
      ];
    }),
  );
}

function heightOf({ link }: Drawn, boxes: Routing["boxes"]): number {
  return middleOf(boxes.get(link.from));
}

/** The middle lines of the ribbons at one end of each place: beside each other, around the middle of its edge. */
function stacked(
  drawn: readonly Drawn[],
  end: "from" | "to",
  { boxes, lows }: Pick<Routing, "boxes" | "lows">,
): Map<FlowLink, number> {
  const other = end === "from" ? "to" : "from";
  const goal = ({ link }: Drawn): number =>
    isDirect(link) ? (lows.get(link.to) ?? 0) + middleOf(boxes.get(link.from)) / 1e4 : middleOf(boxes.get(link[other]));
  const lines = new Map<FlowLink, number>();
  for (const [place, box] of boxes) {
    const here = drawn.filter(({ link }) => link[end] === place).toSorted((a, b) => goal(a) - goal(b));
    const whole = here.reduce((sum, { width }) => sum + width, 0);
    let y = middleOf(box) - whole / 2;
    for (const { link, width } of here) {
      lines.set(link, y + width / 2);
      y += width;
    }
  }
  return lines;
}

function middleOf(box: FlowBox | undefined): number {
  return box === undefined ? 0 : box.y + box.height / 2;
}

function right({ boxes }: Routing, place: FlowPlace): number {
  const box = boxes.get(place);
  return box === undefined ? 0 : box.x + box.width;
}
