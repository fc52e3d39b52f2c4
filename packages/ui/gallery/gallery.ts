import "../src/charts/chart-colours.css";
import { allExamples } from "./all-examples.ts";
import type { Example } from "./example.ts";
import "./gallery.css";

/** Draws every example at the width of the page, and again when that changes. */
function show(): void {
  const only = new URLSearchParams(location.search).get("chart");
  const shown = allExamples.filter(({ chart }) => only === null || chart === only);
  document.querySelector("section")?.replaceChildren(...shown.map(figureOf));
}

function figureOf({ chart, name, widest = Number.POSITIVE_INFINITY, draw }: Example): HTMLElement {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = `${chart}: ${name}`;
  const room = document.querySelector("section")?.clientWidth ?? 640;
  figure.append(caption, draw(Math.min(room, widest)));
  return figure;
}

addEventListener("resize", show);
show();
