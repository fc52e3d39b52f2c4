/** Presenting and printing. */
export const modes = {
  present: "Present",
  presenting: "Presentation",
  position: (at: number, of: number) => `${at} of ${of}`,
  previous: "Previous",
  next: "Next",
  leave: "Close presentation",
  keys: "Arrows or PageDown: go on. Escape: close.",
  nothingToPresent: "No cell is in the presentation. Choose in the menu of a cell: Show in presentation.",
  print: "Print",
  annex: {
    title: "Annex: what the figures rest on",
    lead: "With the same scenario, number of runs, seed and model everybody gets the same figures.",
    basis: "This is the basis. The other scenarios are held against it.",
    origin: "origin of A",
    sources: "Sources",
  },
};
