import { stockAndFlowOfUniqueYouths } from "../../packages/sim-core/src/index.ts";
import { factNumber } from "../zuidwest/facts.ts";

interface Text {
  readonly nl: string;
  readonly en: string;
}

/** A kind of tailored care (maatwerkvoorziening), as bijlage A of the half-year report orders them. */
export interface Category {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly role: "closed" | "alternative";
  /** Share of the youths of a half-year, which the text does not give beyond the 13% in day-and-night care. */
  readonly share: number;
  /** Mean days of care, which the text does not give either. */
  readonly stayDays: number;
}

/** Different youths with tailored care in a half-year: in a figure of the report that its text lacks, so assumed. */
export const youthsInHalfYear = 1200;

const dayAndNight = factNumber("nop.residentialShare[youths]");
/** Within day-and-night care: foster care, living in a group or family home, closed care. Assumed. */
const within = { pleegzorg: 0.55, wonen: 0.4, jeugdzorgPlus: 0.05 };

export const categories: readonly Category[] = [
  {
    id: "care",
    name: { nl: "Care (ambulante ondersteuning)", en: "Care (ambulant support)" },
    description: {
      nl: "Dagactiviteiten, ondersteuning, behandeling (begeleiding+), kortdurend verblijf, kinderbehandelcentrum, ambulante crisishulp.",
      en: "Day activities, support, treatment, short stays, treatment centre for children, ambulant crisis help.",
    },
    role: "alternative",
    share: 0.47,
    stayDays: 365,
  },
  {
    id: "cure",
    name: { nl: "Cure (jeugd-ggz)", en: "Cure (youth mental health care)" },
    description: {
      nl: "Basis-, specialistische en hoogspecialistische ggz, landelijk ingekochte ggz, ernstige dyslexie.",
      en: "Basic, specialist and highly specialist mental health care, nationally contracted care, severe dyslexia.",
    },
    role: "alternative",
    share: 1 - 0.47 - dayAndNight,
    stayDays: 240,
  },
  {
    id: "pleegzorg",
    name: { nl: "24-uurszorg: pleegzorg", en: "Day-and-night care: foster care" },
    description: { nl: "Wonen in een pleeggezin.", en: "Living in a foster family." },
    role: "alternative",
    share: dayAndNight * within.pleegzorg,
    stayDays: 1096,
  },
  {
    id: "wonen",
    name: {
      nl: "24-uurszorg: begeleid en behandeld wonen",
      en: "Day-and-night care: living in a group or family home",
    },
    description: {
      nl: "Residentieel verblijf op een groep of in een gezinshuis, crisisopvang inbegrepen.",
      en: "Residential care in a group or a family home, crisis care included.",
    },
    role: "alternative",
    share: dayAndNight * within.wonen,
    stayDays: 365,
  },
  {
    id: "jeugdzorgPlus",
    name: { nl: "24-uurszorg: jeugdzorg plus", en: "Day-and-night care: closed youth care" },
    description: { nl: "Gesloten plaatsing door de rechter.", en: "Closed care by order of the court." },
    role: "closed",
    share: dayAndNight * within.jeugdzorgPlus,
    stayDays: 245,
  },
];

/** Days in a half-year. */
const halfYear = 182.625;

/** Entries a year and mean number in care of a category. */
export function levelOf({ share, stayDays }: Category): { readonly perYear: number; readonly meanInCare: number } {
  const unique = youthsInHalfYear * share;
  const { perDay, meanInCare } = stockAndFlowOfUniqueYouths({ unique, meanStayDays: stayDays, days: halfYear });
  return { perYear: Math.round(perDay * 36_525) / 100, meanInCare };
}
