import { svg, type SVGTemplateResult } from "lit";

const paths = {
  current: "M3.5 8.5l3 3 6-7",
  estimate: "M2.5 9.5c1.8-4 3.7-4 5.5-1.5s3.7 2.5 5.5-1.5",
  stale: "M8 4.5v4l2.5 1.5M8 1.8a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4",
  none: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  failed: "M4 4l8 8M12 4l-8 8",
  warning: "M8 2.2 14.5 13.5h-13zM8 6.5v3.5M8 11.8h.01",
  up: "M8 13V3M4 7l4-4 4 4",
  down: "M8 3v10M4 9l4 4 4-4",
  equal: "M3.5 6h9M3.5 10h9",
  minus: "M3.5 8h9",
  plus: "M8 3.5v9M3.5 8h9",
  reset: "M3 8a5 5 0 1 0 1.6-3.7M3 2.8V5.8h3",
  undo: "M6.5 3 3 6.5 6.5 10M3.3 6.5h6.2a3.6 3.6 0 0 1 0 7.2H6",
  redo: "M9.5 3 13 6.5 9.5 10M12.7 6.5H6.5a3.6 3.6 0 0 0 0 7.2H10",
  bookmark: "M4.5 2.5h7v11L8 10.6l-3.5 2.9z",
  share:
    "M6.8 9.2 9.2 6.8M7.3 4.6l1.4-1.4a2.9 2.9 0 0 1 4.1 4.1l-1.4 1.4M8.7 11.4l-1.4 1.4a2.9 2.9 0 0 1-4.1-4.1l1.4-1.4",
  chevron: "M4 6.5 8 10.5l4-4",
  device: "M2.5 3.5h11v7.2h-11zM6 13.5h4",
  lock: "M4.5 7.5h7v6h-7zM5.8 7.5V5.3a2.2 2.2 0 0 1 4.4 0v2.2",
  open: "M2 12.8V3.5h4l1.5 1.8H14v7.5z",
  save: "M8 2.5v7.5M4.8 7.2 8 10.4l3.2-3.2M3 13.5h10",
  menu: "M8 3.5h.01M8 8h.01M8 12.5h.01",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  present: "M2 3h12v7.5H2zM8 10.5v3M5.5 13.5h5",
  story: "M8 4.3C6.5 3.3 4.5 3 2 3v9.5c2.5 0 4.5.3 6 1.3 1.5-1 3.5-1.3 6-1.3V3c-2.5 0-4.5.3-6 1.3v9.5",
  edit: "M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.4 3.4",
  hidden: "M2 8c2-3 4-4.5 6-4.5s4 1.5 6 4.5c-2 3-4 4.5-6 4.5s-4-1.5-6-4.5M3 13 13 3",
  knobs: "M2 5h6M11 5h3M9.5 3.5v3M2 11h3M8 11h6M6.5 9.5v3",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 by 16. It never stands alone: a text says the same. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${paths[name]}></path></svg>`;
}
