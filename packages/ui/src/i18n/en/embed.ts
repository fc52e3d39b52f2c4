import type { Messages } from "../messages.ts";

export const embed: Messages["embed"] = {
  chartFrame: (what) => `Chart: ${what}`,
  sheetFrame: (scenarios) => `Sheet: ${scenarios}`,
  title: "This cannot be shown here",
  kind: (what) => `"${what}" cannot be embedded. Possible are: sheet and chart.`,
  sheet: (id, possible) => `There is no sheet "${id}". Possible are: ${possible}.`,
  scenario: (id, possible) => `There is no scenario "${id}". Possible are: ${possible}, or what a link carries.`,
  measure: (id, possible) => `There is no chart of "${id}". Possible are: ${possible}.`,
  form: (id, possible) => `This scenario has no form of care "${id}". Possible are: ${possible}.`,
  notGiven: "The file with the scenario could not be fetched. See whether its address is right.",
};
