import { LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../components/html.ts";
import { MenuCloser } from "../components/close-menus.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import { mostBookmarks, type Bookmark } from "../scenario-store/bookmarks.ts";
import type { HistoryActions } from "./page-actions.ts";
import { whenInWords } from "./when-in-words.ts";

/** States of the work with a name: make one, see them, go back to one. */
@customElement("pb-bookmarks-menu")
export class BookmarksMenu extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) actions!: HistoryActions;
  @property({ attribute: false }) bookmarks: readonly Bookmark[] = [];

  private readonly menus = new MenuCloser(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const texts = this.words.messages.bookmarks;
    const { bookmarks } = this;
    return html`<details class="menu menu-end">
      <summary class="tool" title=${texts.title}>
        ${icon("bookmark")} <span class="tool-text">${texts.title}</span>${
          bookmarks.length > 0 ? html`<span class="count">${bookmarks.length}</span>` : ""
        }
      </summary>
      <div class="menu-body">
        ${bookmarks.length >= mostBookmarks ? html`<p class="small">${texts.full(mostBookmarks)}</p>` : this.form()}
        ${
          bookmarks.length === 0
            ? html`<p class="small">${texts.none}</p>`
            : html`<ul class="menu-list">
                ${repeat(
                  bookmarks.toReversed(),
                  ({ id }) => id,
                  (bookmark) => this.row(bookmark),
                )}
              </ul>`
        }
      </div>
    </details>`;
  }

  private form(): TemplateResult {
    const texts = this.words.messages.bookmarks;
    return html`<form class="bookmark-form" @submit=${this.onMark}>
      <p class="small">${texts.lead}</p>
      <label for="bookmark-name">${texts.newName}</label>
      <div class="field-line">
        <input
          id="bookmark-name"
          name="name"
          type="text"
          maxlength="60"
          required
          autocomplete="off"
          placeholder=${texts.example}
        />
        <button type="submit" class="choice">${texts.add}</button>
      </div>
    </form>`;
  }

  private row(bookmark: Bookmark): TemplateResult {
    const texts = this.words.messages.bookmarks;
    const { name, at } = bookmark;
    return html`<li>
      <button
        type="button"
        class="menu-item"
        aria-label=${texts.goTo(name)}
        @click=${() => this.choose(() => this.actions.goTo(bookmark))}
      >
        <span class="menu-name">${name}</span> <span class="menu-note">${whenInWords(at, this.words)}</span>
      </button>
      <button
        type="button"
        class="quiet"
        aria-label=${texts.forget(name)}
        title=${texts.forget(name)}
        @click=${() => this.choose(() => this.actions.forgetBookmark(bookmark))}
      >
        ${icon("failed")}
      </button>
    </li>`;
  }

  private readonly onMark = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = new FormData(form).get("name");
    if (typeof name !== "string" || name.trim() === "") return;
    form.reset();
    this.choose(() => this.actions.mark(name.trim()));
    this.querySelector("summary")?.focus();
  };

  private choose(act: () => void): void {
    this.menus.close();
    act();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-bookmarks-menu": BookmarksMenu;
  }
}
