/** Who could replace an assumption by a figure. */
export const region = {
  nl: "Regio Gooi en Vechtstreek (begin- en einddatum per cliënt uit de declaraties)",
  en: "Regio Gooi en Vechtstreek (first and last date by client, from the claims)",
};

export const municipalities = {
  nl: "CBS, of de gemeenten van Gooi en Vechtstreek",
  en: "Statistics Netherlands, or the municipalities of Gooi en Vechtstreek",
};
