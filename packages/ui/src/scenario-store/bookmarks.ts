import type { Workbook } from "./workbook.ts";

/** A state of the work with a name, to come back to (tussenstand). */
export interface Bookmark {
  readonly id: number;
  readonly name: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly workbook: Workbook;
}

/** More would be a list that nobody finds anything in. */
export const mostBookmarks = 20;

export function withBookmark(bookmarks: readonly Bookmark[], added: Omit<Bookmark, "id">): readonly Bookmark[] {
  const id = Math.max(0, ...bookmarks.map((bookmark) => bookmark.id)) + 1;
  return [...bookmarks, { ...added, id }];
}

export function withoutBookmark(bookmarks: readonly Bookmark[], id: number): readonly Bookmark[] {
  return bookmarks.filter((bookmark) => bookmark.id !== id);
}
