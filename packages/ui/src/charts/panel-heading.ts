import type { ChartLanguage, DataState } from "./chart-options.ts";
import { chartTexts } from "./chart-texts.ts";
import { ink, mutedInk, roleColours } from "./chart-theme.ts";
import { group, words } from "./svg-shapes.ts";
import { cutText, textWidth } from "./text-width.ts";

export interface PanelHeading {
  readonly document: Document;
  readonly language: ChartLanguage;
  readonly text: string;
  readonly state: DataState;
  readonly width: number;
  readonly fontSize: number;
  /** Before the state, where it holds for one of several scenarios: "B". */
  readonly whose?: string;
}

/** What the axis counts, top left, and at the right a word on figures that are not current. It takes one line, always. */
export function panelHeading(heading: PanelHeading): SVGGElement {
  const { document, text, state, width, fontSize } = heading;
  const y = fontSize * 0.8;
  const stateText = state === "current" ? "" : toStateText(heading, state);
  const room = width - (stateText === "" ? 0 : textWidth(stateText, fontSize, 600) + fontSize);
  const shown = cutText(text, room, { size: fontSize, weight: 600 });
  const fill = state === "stale" ? roleColours.waiting : mutedInk;
  return group(
    document,
    words(document, shown, { x: 0, y, fill: ink, size: fontSize, weight: 600 }),
    ...(stateText === ""
      ? []
      : [words(document, stateText, { x: width, y, fill, size: fontSize, weight: 600, anchor: "end" })]),
  );
}

/** In full where there is room beside the heading. */
function toStateText(heading: PanelHeading, state: Exclude<DataState, "current">): string {
  const { language, text, width, fontSize, whose } = heading;
  const { short, long } = chartTexts(language).state[state];
  const prefix = whose === undefined ? "" : `${whose}: `;
  const room = width - textWidth(text, fontSize, 600) - fontSize * 2;
  return prefix + (textWidth(prefix + long, fontSize, 600) <= room ? long : short);
}
