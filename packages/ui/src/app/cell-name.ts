import { kindOf } from "../cells/all-cells.ts";
import type { Words } from "../i18n/words.ts";

/** What a cell is called, in menus and in what is said of it. */
export function cellName(cell: { readonly kind: string }, { messages: { sheet } }: Words): string {
  const kind = kindOf(cell);
  return kind === null ? sheet.unknownName : sheet.kinds[kind.id].name;
}
