import type { ScenarioIssue } from "@plaatsbepaling/sim-core";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";

/** Something that a person has to read or decide before the work goes on. */
export type Notice =
  | { readonly kind: "refused"; readonly file: string; readonly issues: readonly ScenarioIssue[] }
  | { readonly kind: "unreadable"; readonly file: string }
  | { readonly kind: "full"; readonly added: NewScenario }
  | { readonly kind: "unknownFields"; readonly letter: Letter; readonly warnings: readonly ScenarioIssue[] }
  | { readonly kind: "remove"; readonly letter: Letter; readonly name: string };
