import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import type { CellContext } from "../cell-context.ts";
import { toLiveValue } from "./live-value.ts";
import type { Block, Inline } from "./marked-text.ts";

/** A text that somebody wrote, set on the page. Made of templates: no text of theirs is ever read as HTML. */
export function markdown(blocks: readonly Block[], context: CellContext): TemplateResult {
  return html`${blocks.map((block) => setBlock(block, context))}`;
}

function setBlock(block: Block, context: CellContext): TemplateResult {
  const inlines = (parts: readonly Inline[]): TemplateResult => html`${parts.map((part) => setInline(part, context))}`;
  switch (block.kind) {
    case "heading":
      return setHeading(block.level, inlines(block.parts));
    case "paragraph":
      return html`<p>${inlines(block.parts)}</p>`;
    case "line":
      return inlines(block.parts);
    case "list":
      return setList(block, context);
    case "quote":
      return html`<blockquote>${markdown(block.blocks, context)}</blockquote>`;
    case "code":
      return html`<pre><code>${block.text}</code></pre>`;
    case "rule":
      return html`<hr />`;
    case "table":
      return setTable(block, inlines);
  }
}

/** Under the titles of the page, which end at the second level. */
function setHeading(level: number, text: TemplateResult): TemplateResult {
  if (level === 1) return html`<h3>${text}</h3>`;
  return level === 2 ? html`<h4>${text}</h4>` : html`<h5>${text}</h5>`;
}

function setList({ start, items }: Extract<Block, { kind: "list" }>, context: CellContext): TemplateResult {
  const lines = items.map((blocks) => html`<li>${markdown(blocks, context)}</li>`);
  return start === null
    ? html`<ul>
        ${lines}
      </ul>`
    : html`<ol start=${start}>
        ${lines}
      </ol>`;
}

function setTable(
  { header, rows }: Extract<Block, { kind: "table" }>,
  inlines: (parts: readonly Inline[]) => TemplateResult,
): TemplateResult {
  return html`<div class="table-scroll">
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th scope="col">${inlines(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${inlines(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function setInline(inline: Inline, context: CellContext): TemplateResult {
  const inside = (parts: readonly Inline[]): TemplateResult => html`${parts.map((part) => setInline(part, context))}`;
  switch (inline.kind) {
    case "text":
      return html`${inline.text}`;
    case "code":
      return html`<code>${inline.text}</code>`;
    case "strong":
      return html`<strong>${inside(inline.parts)}</strong>`;
    case "emphasis":
      return html`<em>${inside(inline.parts)}</em>`;
    case "struck":
      return html`<s>${inside(inline.parts)}</s>`;
    case "link":
      return html`<a href=${inline.address} target="_blank" rel="noopener noreferrer">${inside(inline.parts)}</a>`;
    case "picture":
      return html`<span class="live-unknown">${context.words.messages.sheet.text.noPicture(inline.text)}</span>`;
    case "break":
      return html`<br />`;
    case "live":
      return setLive(inline.name, context);
  }
}

function setLive(name: string, context: CellContext): TemplateResult {
  const live = toLiveValue(name, context);
  if (live.kind === "unknown") return html`<mark class="live-unknown">${live.text}</mark>`;
  const { text, about, freshness, isRough } = live;
  const { states } = context.words.messages;
  const state = isRough ? states.roughShort : states[freshness];
  const mark =
    freshness === "current" ? nothing : html`${icon(freshness)}<span class="visually-hidden"> (${state})</span>`;
  return html`<span class="live" lang=${context.words.language} data-state=${freshness} title="${about}: ${state}"
    >${text}${mark}</span
  >`;
}
