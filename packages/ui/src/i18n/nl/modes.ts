/** Presenting and printing. */
export const modes = {
  present: "Presenteren",
  presenting: "Presentatie",
  position: (at: number, of: number) => `${at} van ${of}`,
  previous: "Vorige",
  next: "Volgende",
  leave: "Presentatie sluiten",
  keys: "Pijltjes of PageDown: verder. Escape: sluiten.",
  nothingToPresent: "Er is geen cel die in de presentatie komt. Kies in het menu van een cel: Wel in presentatie.",
  print: "Afdrukken",
  annex: {
    title: "Bijlage: waarop de cijfers rusten",
    lead: "Met hetzelfde scenario, aantal doorrekeningen, zaad en model krijgt iedereen dezelfde cijfers.",
    basis: "Dit is de basis. De andere scenario's worden ermee vergeleken.",
    origin: "herkomst van A",
    sources: "Bronnen",
  },
};
