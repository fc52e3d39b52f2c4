/** What stands between braces in a text, and is then a figure. In a file of their own: a text is read in both languages. */
export const liveNames = {
  closedPlaces: "gesloten plaatsen op streefdatum",
  waiting: "wachtenden op streefdatum",
  peak: "hoogste stand wachtlijst",
  direct: "meteen in passende vorm",
  days: "dagen tot passende vorm",
  elsewhere: "buiten landsdeel per jaar",
  elsewhereOnTarget: "buiten landsdeel op streefdatum",
  shortage: "dagen met te weinig plaatsen",
  money: "saldo van het vierkant",
  scenario: "naam scenario",
  date: "streefdatum",
};
