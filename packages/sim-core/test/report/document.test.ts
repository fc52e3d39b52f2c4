import { describe, expect, it } from "vitest";
import { toCsv, toHtml, toMarkdown, type ReportDocument } from "../../src/index.ts";

const report: ReportDocument = {
  language: "nl",
  title: "Plaatsen & <b>geld</b>",
  blocks: [
    { kind: "heading", level: 2, text: "1. Wat er | staat" },
    { kind: "paragraph", text: "Een *ster* en een\nnieuwe regel." },
    { kind: "note", text: "Aangenomen: 100 plaatsen" },
    { kind: "list", items: ["- een", "twee"] },
    {
      kind: "table",
      title: "Plaatsen",
      columns: [
        { kind: "text", heading: "Vorm" },
        { kind: "number", heading: "Plaatsen", decimals: 1 },
        { kind: "share", heading: "Bezet", decimals: 1 },
        { kind: "euro", heading: "Kosten" },
        { kind: "date", heading: "Vanaf" },
      ],
      rows: [
        ["Gesloten; 'zwaar'", 1234.56, 0.875, -1250000, "2024-01-01"],
        ['=HYPERLINK("x")', null, 0, 0, null],
        ["Samen", 1234.56, null, -1250000, null],
      ],
      totalRows: 1,
    },
  ],
};

describe("a report", () => {
  it("is Markdown in which no text is read as markup", () => {
    expect(toMarkdown(report)).toBe(`# Plaatsen \\& \\<b\\>geld\\</b\\>

## 1. Wat er \\| staat

Een \\*ster\\* en een nieuwe regel.

> Aangenomen: 100 plaatsen

- \\- een
- twee

**Plaatsen**

| Vorm | Plaatsen | Bezet | Kosten | Vanaf |
| --- | ---: | ---: | ---: | --- |
| Gesloten; 'zwaar' | 1.234,6 | 87,5% | € −1.250.000 | 1 januari 2024 |
| =HYPERLINK("x") | – | 0,0% | € 0 | – |
| **Samen** | **1.234,6** | **–** | **€ −1.250.000** | **–** |
`);
  });

  it("is one HTML page that loads nothing and runs nothing", () => {
    const page = toHtml(report);
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain("<h1>Plaatsen &amp; &lt;b&gt;geld&lt;/b&gt;</h1>");
    expect(page).toContain('<th scope="row">Gesloten; &#39;zwaar&#39;</th><td class="figure">1.234,6</td>');
    expect(page).toContain('<tfoot>\n<tr><th scope="row">Samen</th>');
    expect(page).not.toMatch(/<script|https?:|src=|href=/);
  });

  it("is CSV with numbers that a spreadsheet can count with, and texts that it does not run", () => {
    expect(toCsv(report)).toBe(
      "Vorm,Plaatsen,Bezet,Kosten,Vanaf\r\n" +
        "Gesloten; 'zwaar',1234.56,0.875,-1250000,2024-01-01\r\n" +
        `"'=HYPERLINK(""x"")",,0,0,\r\n` +
        "Samen,1234.56,,-1250000,\r\n",
    );
    expect(toCsv(report, "dutch")).toContain(
      "\uFEFFVorm;Plaatsen;Bezet;Kosten;Vanaf\r\n\"Gesloten; 'zwaar'\";1234,56;0,875;",
    );
  });

  it("says in CSV which table is which, where there are more", () => {
    const table = { kind: "table", columns: [{ kind: "text", heading: "a" }], rows: [["b"]] } as const;
    const blocks = [
      { ...table, title: "Een" },
      { ...table, title: "Twee" },
    ];
    expect(toCsv({ ...report, blocks })).toBe("Een\r\na\r\nb\r\n\r\nTwee\r\na\r\nb\r\n");
  });

  it("writes English numbers and dates in English", () => {
    const text = toMarkdown({ ...report, language: "en" });
    expect(text).toContain("| 1,234.6 | 87.5% | € −1,250,000 | 1 January 2024 |");
  });
});
