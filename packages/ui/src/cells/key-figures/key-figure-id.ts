/** The figures of the strip. */
export type KeyFigureId = "closedPlaces" | "waiting" | "direct" | "elsewhere" | "money";
