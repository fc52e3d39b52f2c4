import type { Expectation, ExpectationResult } from "@plaatsbepaling/sim-core";
import { totalsOf, type CheckedFile } from "../report/checked-file.ts";
import { plainLine, textTable, wrap, type Column } from "./text-table.ts";
import { inLanguage, type Voice } from "./voice.ts";

/** One line an expectation, file by file, and what all of it comes to. */
export function expectationReport(files: readonly CheckedFile[], voice: Voice): string {
  const { expectations: texts } = voice.texts;
  const totals = totalsOf(files);
  return [
    ...files.flatMap((file) => [...fileLines(file, voice), ""]),
    texts.totals(files.length, totals),
    ...(totals.missed > 0 ? wrap(texts.judgeMiss) : []),
    "",
  ].join("\n");
}

function fileLines(file: CheckedFile, voice: Voice): string[] {
  const { expectations, scenario, results } = file;
  const { texts, formats } = voice;
  const { replications, seed } = expectations;
  const count = formats.number(replications, 0);
  return [
    `${file.file}  (${inLanguage(voice, scenario.name)})`,
    `  ${texts.expectations.fileTitle(count, plainLine(String(seed)))}`,
    ...textTable(
      columnsIn(voice),
      results.map((result) => ({ cells: cellsOf(result, voice) })),
    ),
    ...results.flatMap((result) => whyTooFew(result, replications, voice)),
    ...results.flatMap((result) => whyNoValue(result, voice)),
    ...(file.selfChecksPass ? [] : wrap(texts.expectations.selfCheckFailed, "  ")),
  ];
}

function columnsIn({ texts }: Voice): Column[] {
  const { subject, expected, found, error, off } = texts.expectations.columns;
  return [
    { heading: [""], align: "left" },
    { heading: [subject], align: "left" },
    ...[expected, found, error, off].map((heading): Column => ({ heading: [heading], align: "right" })),
  ];
}

function cellsOf(result: ExpectationResult, voice: Voice): string[] {
  const { expectation, found, standardError, verdict } = result;
  const { expectations: texts } = voice.texts;
  const isShare = expectation.inShareOfRuns !== undefined;
  const off = expectation.value === undefined ? NaN : Math.abs(found - expectation.value) / standardError;
  return [
    texts.verdicts[verdict],
    subjectOf(expectation, voice),
    expectedOf(expectation, voice),
    isShare ? voice.formats.share(found, 1) : significant(found, voice),
    isShare ? voice.formats.share(standardError, 1) : significant(standardError, voice),
    Number.isFinite(off) ? texts.standardErrors(voice.formats.number(off, 1)) : "",
  ];
}

function subjectOf({ measure, series = "", date = "", circularWaiting, statistic }: Expectation, voice: Voice): string {
  const { expectations: texts } = voice.texts;
  if (circularWaiting !== undefined) return texts.circle(circularWaiting.join(", "));
  const name = measure ?? texts.onDate(series, date);
  const taken = texts.statistics[statistic ?? "mean"];
  return taken === "" ? name : `${name}, ${taken}`;
}

function expectedOf({ value, atLeast, atMost, inShareOfRuns, circularWaiting }: Expectation, voice: Voice): string {
  const { expectations: texts } = voice.texts;
  if (value !== undefined) return significant(value, voice);
  const share = voice.formats.share(inShareOfRuns ?? 1, 0);
  if (circularWaiting !== undefined) return texts.bound(share);
  const bounds = boundsOf(atLeast, atMost, voice);
  return inShareOfRuns === undefined ? bounds : texts.inShare(bounds, share);
}

function boundsOf(atLeast: number | undefined, atMost: number | undefined, voice: Voice): string {
  if (atLeast === undefined) return `≤ ${significant(atMost ?? NaN, voice)}`;
  if (atMost === undefined) return `≥ ${significant(atLeast, voice)}`;
  return `${significant(atLeast, voice)}–${significant(atMost, voice)}`;
}

function whyTooFew(result: ExpectationResult, replications: number, voice: Voice): string[] {
  const { expectation, standardError, visible = NaN, verdict } = result;
  if (verdict !== "tooFewReplications") return [];
  const seen = (expectation.withinStandardErrors ?? 3) * standardError;
  const needed = Math.ceil(replications * (seen / visible) * (seen / visible));
  const figures = {
    seen: significant(seen, voice),
    wanted: significant(visible, voice),
    replications: voice.formats.number(needed, 0),
  };
  return wrap(voice.texts.expectations.tooFew(subjectOf(expectation, voice), figures), "  ");
}

/** Not missed: there is nothing to hold the expectation against, and the file or the scenario is not what it was thought to be. */
function whyNoValue({ expectation, verdict }: ExpectationResult, voice: Voice): string[] {
  if (verdict !== "noValue") return [];
  return wrap(voice.texts.expectations.noValue(subjectOf(expectation, voice)), "  ");
}

/** Four digits that count. */
function significant(value: number, { formats }: Voice): string {
  const size = Math.abs(value);
  const decimals = size === 0 || !Number.isFinite(size) ? 0 : 3 - Math.floor(Math.log10(size));
  return formats.number(value, Math.min(6, Math.max(0, decimals)));
}
