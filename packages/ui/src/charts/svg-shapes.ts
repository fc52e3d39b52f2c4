const namespace = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

export function group(document: Document, ...children: readonly Element[]): SVGGElement {
  const element = shape(document, "g");
  element.append(...children);
  return element;
}

export interface Words {
  readonly x: number;
  /** Middle of the text, not its foot. */
  readonly y: number;
  readonly fill: string;
  readonly size: number;
  readonly weight?: number;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of a rim that keeps lines from running through the letters. */
  readonly halo?: string;
}

/** One line of text, set by its vertical middle. */
export function words(document: Document, text: string, style: Words): SVGTextElement {
  const element = shape(document, "text", {
    x: style.x,
    y: style.y,
    dy: "0.34em",
    fill: style.fill,
    "font-size": style.size,
    "font-weight": style.weight ?? 400,
    "text-anchor": style.anchor ?? "start",
    ...(style.halo === undefined
      ? {}
      : { stroke: style.halo, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" }),
  });
  element.textContent = text;
  return element;
}
