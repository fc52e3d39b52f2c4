import type { FittedDocument } from "../calibration/fitted-document.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { Calibration, CalibrationTarget } from "../scenario/schemas/calibration-schema.ts";
import { calibrationWords, type CalibrationWords } from "./calibration-words.ts";
import { heading, list, paragraph, type Block, type Cell, type ReportDocument } from "./document/report-document.ts";
import { writeAsIs } from "./document/write-number.ts";

/** What a calibration found: the fit of each figure, the fitted numbers, and what the data cannot tell apart. */
export function calibrationReport(calibration: Calibration, fit: FittedDocument, language: Language): ReportDocument {
  const words = calibrationWords[language];
  const inLanguage = (text: { nl: string; en?: string | undefined }) =>
    (language === "en" ? text.en : undefined) ?? text.nl;
  const voice: Voice = { language, words, inLanguage };
  return {
    language,
    title: calibration.title === undefined ? words.title : inLanguage(calibration.title),
    blocks: [
      paragraph(words.method(fit.targets.length, Object.keys(fit.parameters).length)),
      heading(words.fitHeading),
      paragraph(words.misfit(fit.misfit)),
      targetTable(calibration, fit, voice),
      list(
        calibration.targets.map((target) => {
          const { source, error } = target;
          const why = error.kind === "given" ? inLanguage(error.why) : "";
          return `${nameOf(target, voice)}: ${words.error(error.kind, why)} ${source}`;
        }),
      ),
      heading(words.parametersHeading),
      paragraph(words.parametersText),
      parameterTable(calibration, fit, voice),
      ...priors(calibration, voice),
      heading(words.directionsHeading),
      paragraph(
        words.directionsText(fit.directions.filter(({ information }) => information > 1).length, fit.directions.length),
      ),
      directionTable(fit, words),
      heading(words.searchHeading),
      paragraph(words.search(fit)),
    ],
  };
}

interface Voice {
  readonly language: Language;
  readonly words: CalibrationWords;
  readonly inLanguage: (text: { nl: string; en?: string | undefined }) => string;
}

function nameOf({ name, measure }: CalibrationTarget, { inLanguage }: Voice): string {
  return name === undefined ? measure : inLanguage(name);
}

function targetTable({ targets }: Calibration, fit: FittedDocument, voice: Voice): Block {
  const { words } = voice;
  return {
    kind: "table",
    title: words.fitHeading,
    columns: [
      { kind: "text", heading: words.measure },
      { kind: "number", heading: words.measured, decimals: 3 },
      { kind: "number", heading: words.standardError, decimals: 3 },
      { kind: "number", heading: words.model, decimals: 3 },
      { kind: "number", heading: words.residual, decimals: 2 },
    ],
    rows: fit.targets.map(({ measure, value, standardError, model, residual }, t): Cell[] => [
      targets[t] === undefined ? measure : nameOf(targets[t], voice),
      value,
      standardError,
      model,
      residual,
    ]),
  };
}

function parameterTable({ parameters }: Calibration, fit: FittedDocument, { words, inLanguage }: Voice): Block {
  return {
    kind: "table",
    title: words.parametersHeading,
    columns: [
      { kind: "text", heading: words.parameter },
      { kind: "text", heading: words.shortName },
      { kind: "number", heading: words.fitted, decimals: 3 },
      { kind: "number", heading: words.standardError, decimals: 3 },
      { kind: "number", heading: words.low, decimals: 3 },
      { kind: "number", heading: words.high, decimals: 3 },
      { kind: "share", heading: words.ofPrior },
    ],
    rows: Object.entries(fit.parameters).map(([name, { value, standardError, ofPrior, range }]): Cell[] => {
      const parameter = parameters[name];
      const label = parameter === undefined ? name : inLanguage(parameter.name);
      const what = parameter?.held === true ? `${label} (${words.held})` : label;
      return [what, name, value, standardError, ...range, ofPrior];
    }),
  };
}

/** What was thought beforehand, and why: the same reason once, with all parameters that it holds for. */
function priors({ parameters }: Calibration, { language, words, inLanguage }: Voice): Block[] {
  const byReason = new Map<string, string[]>();
  for (const { name, prior } of Object.values(parameters)) {
    if (prior === undefined) continue;
    const reason = inLanguage(prior.why);
    const thought = `${writeAsIs(prior.value, language)} ± ${writeAsIs(prior.sd, language)}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), `${inLanguage(name)} (${thought})`]);
  }
  if (byReason.size === 0) return [];
  return [paragraph(words.priors), list([...byReason].map(([reason, names]) => `${reason} ${names.join("; ")}.`))];
}

function directionTable({ directions }: FittedDocument, words: CalibrationWords): Block {
  return {
    kind: "table",
    title: words.directionsHeading,
    columns: [
      { kind: "number", heading: words.information, decimals: 2 },
      { kind: "text", heading: words.together },
      { kind: "text", heading: words.decidedBy },
    ],
    rows: directions.map(({ information, parts }): Cell[] => [
      information,
      parts.map(({ parameter, part }) => `${part < 0 ? "−" : "+"}${parameter}`).join(" "),
      information > 1 ? words.data : words.prior,
    ]),
  };
}
