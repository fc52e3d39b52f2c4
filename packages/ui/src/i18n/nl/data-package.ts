/** All figures as a data package for analysis. */
export const dataPackage = {
  save: "Cijfers als gegevenspakket (zip)",
  failed: "Het gegevenspakket kon niet worden gemaakt. Kijk of er verbinding is, of laad de pagina opnieuw.",
};
