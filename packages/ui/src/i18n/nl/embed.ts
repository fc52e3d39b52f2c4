/** What is shown inside another page. */
export const embed = {
  chartFrame: (what: string) => `Grafiek: ${what}`,
  sheetFrame: (scenarios: string) => `Werkblad: ${scenarios}`,
  title: "Dit kan hier niet worden getoond",
  kind: (what: string) => `"${what}" kan niet worden ingevoegd. Wel kan: sheet (een werkblad) en chart (een grafiek).`,
  sheet: (id: string, possible: string) => `Er is geen werkblad "${id}". Wel kan: ${possible}.`,
  scenario: (id: string, possible: string) =>
    `Er is geen scenario "${id}". Wel kan: ${possible}, of wat een link draagt.`,
  measure: (id: string, possible: string) => `Een grafiek van "${id}" is er niet. Wel kan: ${possible}.`,
  form: (id: string, possible: string) => `Dit scenario heeft geen zorgvorm "${id}". Wel kan: ${possible}.`,
  notGiven: "Het bestand met het scenario kon niet worden opgehaald. Kijk of het adres klopt.",
};
