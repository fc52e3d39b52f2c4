/** So far a menu stays from the edge, in pixels. */
const margin = 8;

/** How far a menu must move so that none of it is beside the page: negative is to the left. All in pixels. */
export function shiftIntoView(menu: { readonly left: number; readonly right: number }, pageWidth: number): number {
  const toTheLeft = Math.min(0, pageWidth - margin - menu.right);
  return Math.max(toTheLeft, margin - menu.left);
}

/**
 * Moves a menu that was just opened to where all of it is seen; the page would scroll sideways otherwise. By its place, not
 * by a shift of what is painted: a page that once was too wide stays so for some browsers.
 */
export function bringIntoView(details: Element): void {
  const body = details.querySelector<HTMLElement>(".menu-body");
  if (body === null) return;
  const { style } = body;
  style.left = "";
  style.right = "";
  if (!details.hasAttribute("open")) return;
  const shift = shiftIntoView(body.getBoundingClientRect(), document.documentElement.clientWidth);
  if (shift === 0) return;
  style.left = `${body.offsetLeft + shift}px`;
  style.right = "auto";
}
