/** Changes whenever the same scenario and seed would give other numbers. */
export const engineVersion = "1.0.5";
