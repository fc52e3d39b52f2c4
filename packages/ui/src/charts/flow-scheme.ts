import { formatNumber, formatSigned } from "./chart-format.ts";
import type { ChartOptions, DataState } from "./chart-options.ts";
import { fontSize as fontSizeFor, gridInk, ink, mutedInk, paper, roleColours, stateLooks } from "./chart-theme.ts";
import { emptyPicture, finishChart } from "./finish-chart.ts";
import { layOutFlows, type FlowBox, type FlowLayout } from "./flow-layout.ts";
import { placeFlowLabels } from "./flow-labels.ts";
import { flowEnds, flowSources, type FlowPicture, type FlowPlace, type FlowSize } from "./flow-picture.ts";
import { hatchOf, ribbonShape, type RibbonLook } from "./flow-ribbon.ts";
import { keyHeight, lineKey, type KeyEntry } from "./line-key.ts";
import { panelHeading } from "./panel-heading.ts";
import { group, shape, words } from "./svg-shapes.ts";
import { brokenText, cutText, textWidth } from "./text-width.ts";

export interface FlowSchemeOptions extends ChartOptions {
  readonly state?: DataState | undefined;
  /** What is counted: "jongeren, van begin tot eind". */
  readonly heading: string;
  readonly names: Readonly<Record<"new" | "back" | "fromOther" | "left" | "away" | "toOther" | "otherHelp", string>>;
  /** Above the columns of boxes. */
  readonly listHeading: string;
  readonly careHeading: string;
  /** Widths are differences, more and fewer of them: what both are called. Null: widths are numbers of youths. */
  readonly difference: { readonly more: string; readonly fewer: string } | null;
  /** Keep it the same while results are made, so that widths can be held against each other. */
  readonly size: FlowSize;
  /** What a ribbon says when it is pointed at. */
  readonly describe: (from: FlowPlace, to: FlowPlace, youths: number) => string;
}

/** From referral to leaving, a row for each care form: the width of a ribbon is a number of youths, or a difference. */
export function flowScheme(picture: FlowPicture, options: FlowSchemeOptions): SVGSVGElement {
  const scene = toScene(picture, options);
  const { page, layout, width } = scene;
  const svg = emptyPicture(page, width, layout.height);
  const hatch = hatchOf(page, roleColours.waiting);
  svg.append(
    hatch.definition,
    ...headings(scene),
    ...rowShapes(scene),
    group(page, ...layout.ribbons.map((ribbon) => ribbonShape(page, ribbon, lookOf(ribbon.link, scene, hatch.fill)))),
    ...boxShapes(scene),
    ...edgeShapes(scene),
    ...placeFlowLabels(layout, {
      page,
      size: scene.small,
      text: ({ youths }) => scene.write(youths),
      taken: takenBy(scene),
    }),
  );
  return finishChart(svg, options.label);
}

interface Scene {
  readonly page: Document;
  readonly picture: FlowPicture;
  readonly options: FlowSchemeOptions;
  readonly layout: FlowLayout;
  readonly width: number;
  readonly fontSize: number;
  /** Of figures on ribbons. */
  readonly small: number;
  /** Names of sources and ends stand above their bars instead of beside them. */
  readonly isNarrow: boolean;
  readonly strength: number;
  readonly key: readonly KeyEntry[];
  readonly write: (youths: number) => string;
}

function toScene(picture: FlowPicture, options: FlowSchemeOptions): Scene {
  const { width, language, difference, names, state = "current" } = options;
  const fontSize = fontSizeFor(width);
  const isNarrow = width < 760;
  const key: KeyEntry[] =
    difference === null
      ? []
      : [
          { text: difference.more, look: "square", colour: roleColours.alternative },
          { text: difference.fewer, look: "stripes", colour: roleColours.waiting },
        ];
  const widest = Math.max(...[...flowSources, ...flowEnds].map((place) => textWidth(names[place], fontSize)));
  const sideRoom = isNarrow ? 0 : Math.min(widest + fontSize, width * 0.17);
  const top = keyHeight(key, { width, fontSize }) + fontSize * 1.9;
  const write = (youths: number): string =>
    difference === null ? formatNumber(youths, language) : formatSigned(Math.round(youths), language);
  return {
    ...{ page: options.document ?? document, picture, options, width, fontSize, small: Math.max(13, fontSize - 1) },
    ...{ isNarrow, strength: stateLooks[state].line, key, write },
    layout: layOutFlows(picture, options.size, { width, fontSize, sideRoom, top }),
  };
}

function headings(scene: Scene): Element[] {
  const { page, options, layout, width, fontSize, key, picture } = scene;
  const { language, state = "current" } = options;
  const y = (layout.rows[0]?.y ?? 0) - fontSize * 0.6;
  const column = (text: string, x: number, room: number): SVGTextElement => {
    // What stands after a comma explains the figures, and goes first.
    const [short = text] = textWidth(text, fontSize) > room ? text.split(",") : [text];
    return words(page, cutText(short, room, { size: fontSize }), { x, y, fill: mutedInk, size: fontSize });
  };
  const { list, care, listWidth, careWidth } = layout.columns;
  const hasLists = picture.forms.some(({ hasList }) => hasList);
  return [
    panelHeading({ document: page, language, text: options.heading, state, width, fontSize }),
    lineKey(key, { document: page, width, fontSize }),
    ...(hasLists ? [column(options.listHeading, list, Math.max(listWidth, care - list - fontSize))] : []),
    column(options.careHeading, care, Math.max(careWidth, width - care)),
  ];
}

/** A line and the name of the form above each row. */
function rowShapes({ page, layout, fontSize, width }: Scene): Element[] {
  const { list, care, careWidth } = layout.columns;
  const right = Math.min(width, care + careWidth);
  return layout.rows.flatMap(({ form, y }) => [
    shape(page, "path", { d: `M${list},${y}H${right}`, stroke: gridInk, "stroke-width": 1 }),
    words(page, cutText(form.name, right - list, { size: fontSize, weight: 600 }), {
      x: list,
      y: y + fontSize * 0.75,
      fill: ink,
      size: fontSize,
      weight: 600,
      halo: paper,
    }),
  ]);
}

function lookOf(
  { from, to, youths }: { from: FlowPlace; to: FlowPlace; youths: number },
  { options, picture, strength }: Scene,
  hatch: string,
): RibbonLook {
  const title = options.describe(from, to, youths);
  if (options.difference !== null) {
    if (youths < 0) return { stroke: hatch, opacity: strength, title };
    return { stroke: roleColours.alternative, opacity: 0.6 * strength, title };
  }
  const place = to.includes("/") ? to : from;
  const role = picture.forms.find(({ id }) => place === `inCare/${id}`)?.role;
  return { stroke: role === undefined ? roleColours.waiting : roleColours[role], opacity: 0.42 * strength, title };
}

/** Waiting lists and care: who stood there at the beginning and at the end, in figures and as two bars. */
function boxShapes(scene: Scene): Element[] {
  const { page, layout, fontSize, options } = scene;
  return [...layout.boxes].flatMap(([place, box]) => {
    const isBox = place.includes("/") || place === "otherHelp";
    if (!isBox) return [];
    const stand = scene.picture.stands[place];
    const frame = { ...box, fill: paper, stroke: mutedInk, "stroke-width": 1, rx: 2 };
    const text = place === "otherHelp" ? otherHelpText(scene) : standText(scene, place);
    const y = box.y + (stand === undefined ? box.height / 2 : Math.min(box.height * 0.4, fontSize * 1.5));
    const style = { x: box.x + box.width / 2, y, fill: ink, size: fontSize, weight: 600, anchor: "middle" } as const;
    const beside = { x: box.x - 8, y: box.y + box.height / 2, fill: ink, size: fontSize, halo: paper } as const;
    return [
      shape(page, "rect", frame),
      words(page, text, style),
      ...(place === "otherHelp" ? [words(page, options.names.otherHelp, { ...beside, anchor: "end" })] : []),
      ...(stand === undefined ? [] : standBars(scene, box, stand)),
    ];
  });
}

function standText({ picture, options, write }: Scene, place: FlowPlace): string {
  const { start = 0, end = 0 } = picture.stands[place] ?? {};
  return options.difference === null ? `${write(start)} → ${write(end)}` : write(end);
}

function otherHelpText({ picture, write }: Scene): string {
  return write(totalOf(picture, "to", "otherHelp"));
}

/** Hollow: at the beginning; filled: at the end. */
function standBars(scene: Scene, box: FlowBox, { start, end }: { start: number; end: number }): Element[] {
  const { page, layout, fontSize, options } = scene;
  const thick = Math.min(5, box.height * 0.1);
  const x = box.x + fontSize / 2;
  const length = (youths: number): number => Math.min(box.width - fontSize, Math.abs(youths) / layout.standPerPixel);
  const low = box.y + Math.min(box.height - thick * 2.9, fontSize * 2.6);
  if (options.difference !== null) {
    const fill = end < 0 ? roleColours.waiting : roleColours.alternative;
    return [shape(page, "rect", { x, y: low, width: length(end), height: thick * 1.6, fill })];
  }
  return [
    shape(page, "rect", { x, y: low, width: length(start), height: thick, fill: "none", stroke: mutedInk }),
    shape(page, "rect", { x, y: low + thick * 1.5, width: length(end), height: thick, fill: ink }),
  ];
}

/** Bars at the left and right edge, with their name and the number of youths. */
function edgeShapes(scene: Scene): Element[] {
  const { page, layout, fontSize } = scene;
  return [...flowSources, ...flowEnds].flatMap((place) => {
    const box = layout.boxes.get(place);
    if (box === undefined) return [];
    const lines = edgeLines(scene, place, box);
    return [
      shape(page, "rect", { ...box, fill: ink }),
      ...lines.map(({ text, x, y, anchor, weight }) =>
        words(page, text, { x, y, anchor, weight, fill: ink, size: fontSize, halo: paper }),
      ),
    ];
  });
}

type FlowEdge = (typeof flowSources)[number] | (typeof flowEnds)[number];

interface EdgeLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly weight: number;
}

function edgeLines(scene: Scene, place: FlowEdge, box: FlowBox): EdgeLine[] {
  const { picture, options, layout, fontSize, isNarrow, write, width } = scene;
  const isSource = flowSources.some((source) => source === place);
  const anchor = isSource === isNarrow ? ("start" as const) : ("end" as const);
  const outside = isSource ? box.x - 8 : box.x + box.width + 8;
  const x = isNarrow ? (isSource ? box.x : box.x + box.width) : outside;
  const { list, care, careWidth } = layout.columns;
  const beside = isSource ? outside : width - outside;
  const above = (isSource ? list : width - care - careWidth) - 4;
  const name = brokenText(options.names[place], isNarrow ? above : beside, fontSize);
  const youths = write(totalOf(picture, isSource ? "from" : "to", place));
  const texts = [...name, youths];
  // Above its bar, or beside the middle of it.
  const first = isNarrow
    ? box.y - fontSize * (1.2 * texts.length - 0.5)
    : box.y + box.height / 2 - fontSize * 0.6 * (texts.length - 1);
  return texts.map((text, line) => {
    return { text, x, y: first + line * fontSize * 1.2, anchor, weight: text === youths ? 600 : 400 };
  });
}

function totalOf({ links }: FlowPicture, end: "from" | "to", place: FlowPlace): number {
  return links.filter((link) => link[end] === place).reduce((sum, { youths }) => sum + youths, 0);
}

/** Where words stand already: figures on ribbons keep away from them. */
function takenBy(scene: Scene): FlowBox[] {
  const { layout, fontSize, isNarrow, options, width } = scene;
  const ofEdges = [...flowSources, ...flowEnds].flatMap((place) => {
    const box = layout.boxes.get(place);
    if (box === undefined || !isNarrow) return [];
    return edgeLines(scene, place, box).map(({ text, x, y, anchor }) => {
      const long = textWidth(text, fontSize, 600);
      return { x: anchor === "start" ? x : x - long, y: y - fontSize * 0.7, width: long, height: fontSize * 1.4 };
    });
  });
  const names = layout.rows.map(({ form, y }) => ({
    x: layout.columns.list,
    y,
    width: Math.min(width, textWidth(form.name, fontSize, 600)),
    height: fontSize * 1.5,
  }));
  const boxes = [...layout.boxes].flatMap(([place, box]) => (place.includes("/") ? [box] : []));
  const other = layout.boxes.get("otherHelp");
  const long = textWidth(options.names.otherHelp, fontSize) + 16;
  const ofOther = other === undefined ? [] : [{ ...other, x: other.x - long, width: other.width + long }];
  return [...ofEdges, ...names, ...boxes, ...ofOther];
}
