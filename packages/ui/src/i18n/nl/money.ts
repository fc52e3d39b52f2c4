/** What stands behind an amount of money. */
export const euro = { million: "miljoen euro", whole: "euro" };
