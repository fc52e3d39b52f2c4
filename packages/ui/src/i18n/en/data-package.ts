/** All figures as a data package for analysis. */
export const dataPackage = {
  save: "Figures as a data package (zip)",
  failed: "The data package could not be made. See whether there is a connection, or load the page again.",
};
