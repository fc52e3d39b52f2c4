/** What somebody put into a cell: JSON of which the kind of cell knows the shape. Null where there is nothing to put in. */
export type CellContent = Readonly<Record<string, unknown>> | null;

/** One cell of the sheet (cel van het werkblad). */
export interface SheetCell {
  /** Unique on the sheet. */
  readonly id: number;
  /** Name of a kind of cell. One that this page does not know is kept as it is. */
  readonly kind: string;
  readonly isHidden: boolean;
  /** Whether it is a slide when the sheet is presented. */
  readonly isPresented: boolean;
  readonly content: CellContent;
}

/** The sheet as a document: cells from top to bottom (werkblad). */
export type Sheet = readonly SheetCell[];

/** With which cells a new sheet begins. */
const openingKinds = [
  ...["paper", "capacity", "waiting", "norms", "comparison", "forms"],
  ...["stockAndFlow", "money", "hindsight", "checks"],
];

/** Too much to read from a distance. */
const notOnSlides = ["stockAndFlow"];

export function openingSheet(): Sheet {
  const sheet = openingKinds.reduce<Sheet>((cells, kind) => withCell(cells, { kind, content: null }), []);
  return sheet.map((cell) => (notOnSlides.includes(cell.kind) ? { ...cell, isPresented: false } : cell));
}

/** A new cell before another one; at the end where none is named. */
export function withCell(
  sheet: Sheet,
  { kind, content }: Pick<SheetCell, "kind" | "content">,
  before: number | null = null,
): Sheet {
  const cell = { id: nextId(sheet), kind, isHidden: false, isPresented: true, content };
  const at = sheet.findIndex(({ id }) => id === before);
  return at < 0 ? [...sheet, cell] : [...sheet.slice(0, at), cell, ...sheet.slice(at)];
}

export function nextId(sheet: Sheet): number {
  return Math.max(0, ...sheet.map(({ id }) => id)) + 1;
}

/** The cell changes places with the next one that is not hidden; at either end it stays. */
export function withMovedCell(sheet: Sheet, id: number, by: -1 | 1): Sheet {
  const visible = sheet.filter((cell) => !cell.isHidden);
  const at = visible.findIndex((cell) => cell.id === id);
  const [cell, other] = [visible[at], visible[at + by]];
  if (cell === undefined || other === undefined) return sheet;
  return sheet.map((candidate) => (candidate === cell ? other : candidate === other ? cell : candidate));
}

export function withoutCell(sheet: Sheet, id: number): Sheet {
  return sheet.filter((cell) => cell.id !== id);
}

export function withChangedCell(sheet: Sheet, id: number, change: Partial<Omit<SheetCell, "id" | "kind">>): Sheet {
  return sheet.map((cell) => (cell.id === id ? { ...cell, ...change } : cell));
}

/** What is shown as slides, in their order. */
export function slidesOf(sheet: Sheet): Sheet {
  return sheet.filter(({ isHidden, isPresented }) => isPresented && !isHidden);
}
