/** What stands between braces in a text, and is then a figure. In a file of their own: a text is read in both languages. */
export const liveNames = {
  closedPlaces: "closed places on target date",
  waiting: "waiting on target date",
  peak: "longest waiting list",
  direct: "placed at once in fitting form",
  days: "days to fitting form",
  elsewhere: "outside region per year",
  elsewhereOnTarget: "outside region on target date",
  shortage: "days with too few places",
  money: "balance of the square",
  scenario: "name of scenario",
  date: "target date",
};
