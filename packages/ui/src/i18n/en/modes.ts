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
};
