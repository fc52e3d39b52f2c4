import { mostBookmarks } from "../scenario-store/bookmarks.ts";
import { stepBack, stepForward } from "./describe-step.ts";
import type { Page } from "./page.ts";
import type { HistoryActions } from "./page-actions.ts";

export function createHistoryActions(page: Page): HistoryActions {
  const say = (text: string): void => {
    page.message = { text };
  };
  return {
    undo() {
      // A knob that somebody holds would put its value back at the next movement.
      if (page.workbench.isDragging) return;
      page.workbench.catchUp();
      const { store } = page.workbench;
      const { history } = page.words.messages;
      const step = stepBack(store.history, page.words);
      store.undo();
      say(step === null ? history.nothingToUndo : history.undone(step));
    },
    redo() {
      if (page.workbench.isDragging) return;
      page.workbench.catchUp();
      const { store } = page.workbench;
      const { history } = page.words.messages;
      const step = stepForward(store.history, page.words);
      store.redo();
      say(step === null ? history.nothingToRedo : history.redone(step));
    },
    mark(name) {
      const { store } = page.workbench;
      const texts = page.words.messages.bookmarks;
      if (store.bookmarks.length >= mostBookmarks) say(texts.full(mostBookmarks));
      else {
        store.mark(name, Date.now());
        say(texts.added(name));
      }
    },
    goTo(bookmark) {
      const { store } = page.workbench;
      const before = store.history.past;
      store.goTo(bookmark);
      const texts = page.words.messages.bookmarks;
      say(store.history.past === before ? texts.alreadyThere(bookmark.name) : texts.wentBack(bookmark.name));
    },
    forgetBookmark(bookmark) {
      page.notice = { kind: "forgetBookmark", bookmark };
    },
  };
}
