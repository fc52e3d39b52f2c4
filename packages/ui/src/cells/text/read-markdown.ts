import { Marked, type MarkedToken, type Token, type Tokens } from "marked";
import type { Block, Inline } from "./marked-text.ts";

/** A longer text is not set: nobody reads it in a meeting, and a file may come from anywhere. */
export const longestText = 20_000;

/**
 * What a text in Markdown says, as plain data. HTML has no place in it: what looks like a tag is text like any other.
 * A link leads to the web or to a mail address, or is no link. Never throws.
 */
export function readMarkdown(text: string): readonly Block[] {
  const short = text.slice(0, longestText);
  try {
    return withoutGaps(blocksOf(reader.lexer(short)));
  } catch {
    // Nested deeper than any text, so that the reading ran out of room.
    return [{ kind: "code", text: short }];
  }
}

const reader = new Marked({
  extensions: [
    {
      name: "live",
      level: "inline",
      start: (text) => text.indexOf("{{"),
      tokenizer(text): Tokens.Generic | undefined {
        const found = /^\{\{([^{}\n]*)\}\}/.exec(text);
        return found === null ? undefined : { type: "live", raw: found[0], name: (found[1] ?? "").trim() };
      },
    },
  ],
});

interface LiveToken {
  readonly type: "live";
  readonly raw: string;
  readonly name: string;
}

type AnyToken = MarkedToken | LiveToken;

/** How some kinds of token are read; what is left out is read as text, just as it was typed. */
type Readers<T> = { readonly [K in AnyToken["type"]]?: (token: Extract<AnyToken, { type: K }>) => T };

function readerOf<T>(readers: Readers<T>, { type }: AnyToken): ((token: AnyToken) => T) | undefined {
  return readers[type] as ((token: AnyToken) => T) | undefined;
}

function blocksOf(tokens: readonly Token[]): Block[] {
  return (tokens as readonly AnyToken[]).flatMap((token) => {
    const read = readerOf(blockReaders, token);
    return read === undefined ? [{ kind: "line" as const, parts: inlinesOf([token]) }] : read(token);
  });
}

function inlinesOf(tokens: readonly Token[] = []): Inline[] {
  return (tokens as readonly AnyToken[]).flatMap((token) => {
    const read = readerOf(inlineReaders, token);
    return read === undefined ? [{ kind: "text" as const, text: token.raw }] : read(token);
  });
}

const blockReaders: Readers<readonly Block[]> = {
  heading: ({ depth, tokens }) => [{ kind: "heading", level: depth, parts: inlinesOf(tokens) }],
  paragraph: ({ tokens }) => [{ kind: "paragraph", parts: inlinesOf(tokens) }],
  list: (list) => [listOf(list)],
  blockquote: ({ tokens }) => [{ kind: "quote", blocks: blocksOf(tokens) }],
  code: ({ text }) => [{ kind: "code", text }],
  hr: () => [{ kind: "rule" }],
  table: (table) => [tableOf(table)],
  space: () => [],
  def: () => [],
};

const inlineReaders: Readers<readonly Inline[]> = {
  strong: ({ tokens }) => [{ kind: "strong", parts: inlinesOf(tokens) }],
  em: ({ tokens }) => [{ kind: "emphasis", parts: inlinesOf(tokens) }],
  del: ({ tokens }) => [{ kind: "struck", parts: inlinesOf(tokens) }],
  link: (link) => linkOf(link),
  codespan: ({ text }) => [{ kind: "code", text }],
  live: ({ name }) => [{ kind: "live", name }],
  br: () => [{ kind: "break" }],
  image: ({ text }) => [{ kind: "picture", text }],
  checkbox: ({ checked }) => [{ kind: "text", text: checked ? "☑ " : "☐ " }],
  escape: ({ text }) => [{ kind: "text", text }],
  text: ({ text, tokens }) => (tokens === undefined ? [{ kind: "text", text }] : inlinesOf(tokens)),
};

function listOf({ ordered, start, items }: Tokens.List): Block {
  return {
    kind: "list",
    start: ordered ? Number(start) : null,
    items: items.map(({ tokens }) => blocksOf(tokens)),
  };
}

function tableOf({ header, rows }: Tokens.Table): Block {
  const cellsOf = (cells: readonly Tokens.TableCell[]): Inline[][] => cells.map(({ tokens }) => inlinesOf(tokens));
  return { kind: "table", header: cellsOf(header), rows: rows.map(cellsOf) };
}

const safeSchemes = new Set(["http:", "https:", "mailto:"]);

function linkOf({ href, tokens }: Tokens.Link): Inline[] {
  const parts = inlinesOf(tokens);
  const isSafe = URL.canParse(href) && safeSchemes.has(new URL(href).protocol);
  return isSafe ? [{ kind: "link", address: new URL(href).href, parts }] : parts;
}

/** Headings that skip a level mislead who listens to a page. */
function withoutGaps(blocks: readonly Block[]): readonly Block[] {
  const used = [...new Set(blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])))].toSorted();
  return blocks.map((block) => (block.kind === "heading" ? { ...block, level: used.indexOf(block.level) + 1 } : block));
}
