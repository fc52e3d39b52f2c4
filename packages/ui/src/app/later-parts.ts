import "../cells/key-figures/why-dialog.ts";
import "./notice-dialog.ts";

/**
 * What the question, its answer and the key figures do without: the cells with their charts and tables, the annex on paper, and the dialogs
 * for what somebody asks, has to read or decide. The page asks for it once those stand, in one piece: where it cannot be had,
 * the cells say so.
 */
export { showCells } from "../cells/show-cells.ts";
export { annex } from "./print/annex.ts";
export { sayLanguages } from "./say-languages.ts";
