import { describe, expect, it } from "vitest";
import { describeRealisedIssue, parseRealised } from "../../src/index.ts";
import { parseWhen } from "../../src/hindsight/parse-when.ts";
import { readCsv } from "../../src/hindsight/read-csv.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const scenario = checked(smallScenario({ perYear: 10, places: 5, stay: 100, end: "2022-12-31" }));

function texts(text: string): string[][] {
  return readCsv(text).rows.map((row) => row.map((cell) => cell.text));
}

function issuesOf(text: string): string[] {
  const parsed = parseRealised(text, scenario);
  return parsed.ok ? [] : parsed.issues.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

describe("comma-separated values", () => {
  it("are read as RFC 4180 has them", () => {
    expect(texts('a,b\r\n"c, ""d""\ne",f\r\n')).toEqual([
      ["a", "b"],
      ['c, "d"\ne', "f"],
    ]);
    expect(texts("a,b\n1,\n\n,2")).toEqual([
      ["a", "b"],
      ["1", ""],
      ["", "2"],
    ]);
  });

  it("take a semicolon where the first line has it, and skip a byte order mark and rows of nothing", () => {
    expect(readCsv("\uFEFFa;b\n1,5;2\n;\n")).toMatchObject({ separator: ";", faults: [] });
    expect(texts("\uFEFFa;b\n1,5;2\n;\n")).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]);
  });

  it("say where a quotation mark is wrong, counting lines within cells", () => {
    expect(readCsv('a,b\n"x\ny"z,1\nv"w,"q').faults).toEqual([
      { code: "text_after_quote", line: 3, column: 3 },
      { code: "stray_quote", line: 4, column: 2 },
      { code: "open_quote", line: 4, column: 5 },
    ]);
  });
});

describe("when a figure was taken", () => {
  it("is a day or a part of a year", () => {
    expect(parseWhen("2020-04-01")).toEqual(parseWhen("1-4-2020"));
    expect(parseWhen("2020")).toEqual({ kind: "period", from: 18_262, until: 18_628 });
    expect(parseWhen("2020-H2")).toEqual({ kind: "period", from: 18_444, until: 18_628 });
    expect(parseWhen("2020Q4")).toEqual({ kind: "period", from: 18_536, until: 18_628 });
    for (const wrong of ["31-2-2020", "2020-H3", "2020-Q0", "20", "4/1/2020", ""]) expect(parseWhen(wrong)).toBeNull();
  });
});

describe("a file with realised figures", () => {
  it("means the same in both dialects, with names in either language", () => {
    const plain = parseRealised(
      "date,form,measure,value,source\n2021-07-01,kib,inCare,3.5,a\n2022,total,placements,9,",
      scenario,
    );
    const dutch = parseRealised(
      "Datum;Zorgvorm;Maat;Waarde;Bron\n1-7-2021;KIB;In zorg;3,5;a\n2022;Totaal;plaatsingen;9;",
      scenario,
    );
    expect(plain).toMatchObject({ ok: true, outsideRun: [], figures: [{ value: 3.5 }, { value: 9 }] });
    const figures = (parsed: typeof plain) =>
      parsed.ok ? parsed.figures.map(({ figure, value }) => ({ figure, value })) : [];
    expect(figures(dutch)).toEqual(figures(plain));
  });

  it("is refused with everything that is wrong at once, each with its place", () => {
    const heading = "datum;vorm;maat;waarde;regio";
    const rows = [
      "2021-07-01;kip;in zorg;3;",
      "2021-07-01;kib;plaatsingen;1.250;",
      "2021;kib;in zorg;-3;mars",
      "30-2-2021;kib;in zorgg;3;",
      "2021-07-01;kib;plaatsen;3;alle",
      "2021-08-01;kib;in zorg",
      "2022-01-01;kib;wachtend;1;",
      "1-1-2022;KIB;waiting;1;",
    ];
    expect(issuesOf([heading, ...rows].join("\n"))).toEqual([
      "2:12 form_unknown",
      "3:1 period_wanted",
      "3:28 bad_number_with_comma",
      "4:1 date_wanted",
      "4:18 negative",
      "4:21 region_unknown",
      "5:1 bad_date",
      "5:15 measure_unknown",
      "6:27 places_by_region",
      "7:1 cell_count",
      "9:1 figure_twice",
    ]);
  });

  it("is refused for its heading, for having nothing in it, and for another time than the run's", () => {
    expect(issuesOf("")).toEqual(["0:0 empty"]);
    expect(issuesOf("date,form,measure,value\n")).toEqual(["0:0 no_figures"]);
    expect(issuesOf("date,form,form,mesure\n2021,kib,kib,3")).toEqual([
      "1:1 column_missing",
      "1:1 column_missing",
      "1:11 column_twice",
      "1:16 column_unknown",
    ]);
    expect(issuesOf("date,form,measure,value\n2020,kib,inflow,3")).toEqual(["0:0 all_outside_run"]);
  });

  it("keeps figures of another time apart when others can be used", () => {
    const parsed = parseRealised("date,form,measure,value\n2020,kib,inflow,3\n2023-01-01,kib,inCare,3", scenario);
    expect(parsed).toMatchObject({ ok: true, figures: [{ line: 3 }], outsideRun: [{ line: 2 }] });
  });

  it("is told in words what to do", () => {
    const parsed = parseRealised("date,form,measure,value\n2021-07-01,kip,inCare,3", scenario);
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(describeRealisedIssue(issue!, "nl")).toEqual({
      place: "regel 2, teken 12",
      message: 'De zorgvorm "kip" bestaat niet in dit scenario.',
      hint: 'Bedoelde u "kib"? Bekend: kib, KIB. Alle vormen samen: totaal. Meer vormen samen: met een + ertussen.',
    });
    expect(describeRealisedIssue(issue!, "en").message).toBe('The form of care "kip" does not exist in this scenario.');
  });
});
