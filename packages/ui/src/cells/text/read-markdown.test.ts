import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileTexts } from "./test/hostile-texts.ts";
import { longestText, readMarkdown } from "./read-markdown.ts";

const addressesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"address":"([^"]*)"/g)].map(([, a = ""]) => a);

describe("a text in Markdown", () => {
  it("is read as headings, paragraphs, lists, tables and live figures", () => {
    const text =
      "## Vraag\n\nEr wachten **{{wachtenden}}** jongeren.\n\n1. een\n2. *twee*\n\n| a | b |\n|---|---|\n| 1 | 2 |";
    expect(readMarkdown(text)).toMatchObject([
      { kind: "heading", level: 1 },
      {
        kind: "paragraph",
        parts: [
          { kind: "text", text: "Er wachten " },
          { kind: "strong", parts: [{ kind: "live", name: "wachtenden" }] },
          { kind: "text", text: " jongeren." },
        ],
      },
      { kind: "list", start: 1, items: [[{ kind: "line" }], [{ kind: "line" }]] },
      { kind: "table", header: [{}, {}], rows: [[{}, {}]] },
    ]);
  });

  it("has headings without gaps between their levels", () => {
    const levels = readMarkdown("## a\n\n##### b\n\n## c").map((block) => block.kind === "heading" && block.level);
    expect(levels).toEqual([1, 2, 1]);
  });

  it("leads to the web and to mail, and nowhere else", () => {
    const text = "[a](https://example.org/x) <mailto:b@example.org> [c](../d) [e](javascript:1) [f](data:text/html,x)";
    expect(addressesIn(readMarkdown(text))).toEqual(["https://example.org/x", "mailto:b@example.org"]);
  });

  it.each(hostileTexts)("takes %s for words", (text) => {
    for (const address of addressesIn(readMarkdown(text))) expect(address).toMatch(/^(?:https?|mailto):/);
  });

  it("leaves a name in code, and a brace that is not closed, as they are", () => {
    const kinds = JSON.stringify(readMarkdown("`{{a}}` {{b {{c}d}}"));
    expect(kinds).not.toContain('"live"');
  });

  it("never throws, whatever is typed", () => {
    const signs = fc.constantFrom(
      "*",
      "_",
      "[",
      "]",
      "(",
      ")",
      "<",
      ">",
      "{{",
      "}}",
      "#",
      "|",
      "`",
      "~",
      "\n",
      "- ",
      "a",
      "!",
      "&",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        expect(readMarkdown(parts.join(""))).toBeInstanceOf(Array);
      }),
      { seed: 3, numRuns: 300 },
    );
    for (const sign of [">", "[", "- ", "*a ", "![", "{{"])
      expect(readMarkdown(sign.repeat(longestText))).toBeInstanceOf(Array);
  });
});
