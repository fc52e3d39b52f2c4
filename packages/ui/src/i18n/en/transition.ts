import type { Messages } from "../messages.ts";
import { places as written, wordFor, youths } from "./counted.ts";

export const transition: Messages["transition"] = {
  units: {
    title: "Planned and real, by unit",
    where: "Where",
    what: "What",
    planned: "planned",
    realised: "real (median)",
    range: (from, to) => `${from} to ${to}`,
    share: "done in",
    held: "Held back, on average",
    opens: (units, places) => `opens ${units}${written(places)}`,
    closes: (units, places) => `closes ${units}${written(places)}`,
    times: (n) => `${n} × `,
    heldBy: {
      delay: (days) => `opening ran late: ${days} d`,
      staff: (days) => `too little staff: ${days} d`,
      notOpen: (days) => `not open itself yet: ${days} d`,
      floor: (days) => `floor: ${days} d`,
      pause: (days) => `too many waiting: ${days} d`,
      inBalance: (days) => `alternative not open yet: ${days} d`,
    },
    explain:
      "Below the median stands where 9 of 10 dates lie. Done in: share of the runs in which it came about before the end of the period. d: days, a mean over all runs.",
    displaced: (all, elsewhere, waiting) =>
      `Through closings ${youths(all)} ${wordFor(all, "loses a", "lose their")} place on average: ${elsewhere} go outside the region and ${waiting} onto the waiting list without a place; the others go to another place in the region.`,
  },
  log: {
    title: "Log",
    lead: "What happens in one run, day by day.",
    previous: "Previous",
    previousLabel: "Previous run",
    next: "Next",
    nextLabel: "Next run",
    position: (replication, of, lines) => `run ${replication} of ${of}: ${lines}`,
    lines: (n) => `${n} ${wordFor(n, "line", "lines")}`,
    youths: "Youths too",
    atStart: (n) =>
      n === "1"
        ? "1 youth is there from the start, and is not named."
        : `${n} youths are there from the start; they are not named one by one.`,
    more: (n) =>
      n === "1"
        ? "One more line follows; it is not shown here."
        : `Another ${n} lines follow; they are not shown here.`,
    empty: "Nothing opens or closes in this run.",
    emptyAtAll: "Nothing happens in this run.",
  },
};
