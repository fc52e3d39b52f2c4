import { ledgerOfReplication, toEuro, type LedgerLine } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import { onceARun } from "../../results/once-a-run.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";

/** The incidental costs of one run by kind, in whole euros. */
export interface IncidentalRow {
  readonly kind: string;
  readonly withinSquare: string;
  readonly elsewhere: string;
  /** What the grant pays of both. */
  readonly grant: string;
}

type IncidentalLine = Extract<LedgerLine, { kind: "incidental" | "grantPaid" }>;

/** Of the first run, since the whole ledger of every run would take too long. Empty without incidental costs. */
export function toIncidentalRows(run: RunResult, words: Words): IncidentalRow[] {
  const lines = linesOf(run);
  const kinds = [...new Set(lines.map(({ incidentalKind }) => incidentalKind))];
  return kinds.map((kind) => {
    const own = lines.filter(({ incidentalKind }) => incidentalKind === kind);
    const sum = (counts: (line: IncidentalLine) => boolean): string =>
      words.format.number(toEuro(own.filter(counts).reduce((cents, line) => cents + line.cents, 0)));
    return {
      kind: words.messages.money.incidental.kinds[kind],
      withinSquare: sum((line) => line.kind === "incidental" && line.isWithinSquare),
      elsewhere: sum((line) => line.kind === "incidental" && !line.isWithinSquare),
      grant: sum((line) => line.kind === "grantPaid"),
    };
  });
}

const linesOf = onceARun(({ scenario, batch, summary }) =>
  ledgerOfReplication(scenario, batch, { seed: summary.seed, row: 0 })
    .flatMap(({ halves }) => halves.flatMap((half) => half.lines))
    .filter(isIncidental),
);

function isIncidental(line: LedgerLine): line is IncidentalLine {
  return line.kind === "incidental" || line.kind === "grantPaid";
}
