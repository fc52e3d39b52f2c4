/** Where a fact stands, in Dutch, for the places that facts.json writes in English. */
const dutch: Readonly<Record<string, string>> = {
  "table of youths in care by provider": "tabel van jeugdigen in zorg, naar aanbieder",
  "2.3, occupancy by region": "2.3, bezetting naar regio",
  "2.3, below the occupancy table": "2.3, onder de tabel van de bezetting",
  "figure 3": "figuur 3",
  "figure 3; houtskoolschets 1.2": "figuur 3; houtskoolschets 1.2",
  "2.3, computed from the occupancy table": "2.3, berekend uit de tabel van de bezetting",
  "loose labels of figure 2": "losse bijschriften van figuur 2",
  "table of youths in care": "tabel van jeugdigen in zorg",
  "2.2, table by landsdeel (Jeugdzorg Nederland)": "2.2, tabel naar landsdeel (Jeugdzorg Nederland)",
  "2.3, table by region (JB West)": "2.3, tabel naar regio (JB West)",
  "2.3, bullets on JB West": "2.3, opsomming over JB West",
  "2.3, table by region (CBS)": "2.3, tabel naar regio (CBS)",
  "2.2, table by landsdeel": "2.2, tabel naar landsdeel",
  "2.3, table by region and footnote 17": "2.3, tabel naar regio en voetnoot 17",
  "4.2, summary in numbers": "4.2, samenvatting in cijfers",
  "description and planning": "beschrijving en planning",
  "3.4; the aim in 2.5": "3.4; het doel in 2.5",
  "tables per year": "tabellen per jaar",
  "2, 7 and bijlage B": "2, 7 en bijlage B",
  "ambities 1, 10 and 11": "ambities 1, 10 en 11",
  "whole report": "hele verslag",
  "table by year": "tabel naar jaar",
  "rule of thumb on rates": "vuistregel over tarieven",
};

/** A place as a provenance has it: in both languages where they differ. */
export function placeInWords(place: string): string | { nl: string; en: string } {
  const nl = dutch[place];
  return nl === undefined || nl === place ? place : { nl, en: place };
}
