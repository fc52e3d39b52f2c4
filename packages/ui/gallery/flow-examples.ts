import type { FlowForm, FlowLink, FlowPicture } from "../src/charts/flow-picture.ts";
import { flowSizeOf } from "../src/charts/flow-picture.ts";
import { flowScheme, type FlowSchemeOptions } from "../src/charts/flow-scheme.ts";
import type { Example } from "./example.ts";

const forms: readonly FlowForm[] = [
  { id: "closed", name: "Gesloten jeugdhulp (JeugdzorgPlus)", role: "closed", hasList: true },
  { id: "kib", name: "Kleinschalige intensieve behandelgroep", role: "alternative", hasList: true },
  { id: "elsewhere", name: "Elders, buiten het landsdeel", role: "elsewhere", hasList: false },
];

const links: readonly FlowLink[] = [
  { from: "new", to: "waiting/closed", youths: 504 },
  { from: "new", to: "inCare/closed", youths: 205 },
  { from: "new", to: "inCare/kib", youths: 384 },
  { from: "back", to: "waiting/closed", youths: 241 },
  { from: "back", to: "inCare/kib", youths: 183 },
  { from: "fromOther", to: "inCare/kib", youths: 76 },
  { from: "waiting/closed", to: "inCare/closed", youths: 450 },
  { from: "waiting/closed", to: "inCare/elsewhere", youths: 273 },
  { from: "waiting/closed", to: "otherHelp", youths: 18 },
  { from: "inCare/closed", to: "left", youths: 607 },
  { from: "inCare/closed", to: "away", youths: 107 },
  { from: "inCare/closed", to: "toOther", youths: 76 },
  { from: "inCare/kib", to: "left", youths: 500 },
  { from: "inCare/kib", to: "away", youths: 90 },
  { from: "inCare/elsewhere", to: "left", youths: 172 },
  { from: "inCare/elsewhere", to: "away", youths: 83 },
];

const flows: FlowPicture = {
  forms,
  links,
  stands: {
    "waiting/closed": { start: 0, end: 4 },
    "waiting/kib": { start: 0, end: 0 },
    "inCare/closed": { start: 235, end: 100 },
    "inCare/kib": { start: 0, end: 53 },
    "inCare/elsewhere": { start: 20, end: 38 },
  },
};

/** Another scenario: some go another way, so that there is more of one and less of the other. */
const difference: FlowPicture = {
  ...flows,
  links: links.map((link, index) => ({ ...link, youths: (index % 3 === 0 ? -0.1 : 0.07) * link.youths })),
  stands: { ...flows.stands, "inCare/closed": { start: 0, end: -12 }, "inCare/kib": { start: 0, end: 9 } },
};

const texts = {
  language: "nl",
  label: "Van 1.517 aanmeldingen krijgen er 772 meteen een plaats",
  heading: "jongeren, per doorrekening",
  names: {
    new: "Nieuw aangemeld",
    back: "Komt terug",
    fromOther: "Uit andere zorg",
    left: "Uit zorg",
    away: "Uit zorg, komt terug",
    toOther: "Naar vervolgzorg",
    otherHelp: "Andere hulp, geen plaats",
  },
  listHeading: "Wachtlijst, begin → eind",
  careHeading: "In zorg, begin → eind",
  describe: (from: string, to: string, youths: number) => `${from} → ${to}: ${youths}`,
} as const satisfies Partial<FlowSchemeOptions>;

const chart = "flow-scheme";

export const flowExamples: readonly Example[] = [
  {
    chart,
    name: "numbers of youths",
    draw: (width, document) =>
      flowScheme(flows, { ...texts, width, document, size: flowSizeOf(flows), difference: null }),
  },
  {
    chart,
    name: "of before the last change",
    draw: (width, document) =>
      flowScheme(flows, { ...texts, width, document, size: flowSizeOf(flows), difference: null, state: "stale" }),
  },
  {
    chart,
    name: "more and fewer than in another scenario",
    draw: (width, document) =>
      flowScheme(difference, {
        ...texts,
        width,
        document,
        size: flowSizeOf(difference),
        difference: { more: "meer", fewer: "minder" },
      }),
  },
];
