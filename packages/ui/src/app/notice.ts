import type { ScenarioIssue } from "@plaatsbepaling/sim-core";
import type { RealisedProblem } from "../cells/hindsight/realised-problems.ts";
import type { StoredWork } from "../device/work-storage.ts";
import type { PictureRefusal } from "../links/carried-scenario.ts";
import type { LinkRefusal } from "../links/scenario-link.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import type { OpenedWork } from "./opened-work.ts";

/** Something that a person has to read or decide before the work goes on. */
export type Notice = FileNotice | WorkNotice;

/** About files, and the scenarios in them. */
export type FileNotice =
  | { readonly kind: "refused"; readonly file: string; readonly issues: readonly ScenarioIssue[] }
  | { readonly kind: "realisedRefused"; readonly file: string; readonly problems: readonly RealisedProblem[] }
  | { readonly kind: "pictureRefused"; readonly file: string; readonly why: PictureRefusal }
  | { readonly kind: "unreadable"; readonly file: string }
  | { readonly kind: "full"; readonly added: NewScenario }
  | { readonly kind: "unknownFields"; readonly letter: Letter; readonly warnings: readonly ScenarioIssue[] }
  | { readonly kind: "remove"; readonly letter: Letter; readonly name: string };

/** About links, bookmarks and what lies on the device. */
export type WorkNotice =
  | { readonly kind: "link"; readonly name: string; readonly address: string; readonly isCopied: boolean }
  | { readonly kind: "linkRefused"; readonly why: LinkRefusal }
  | { readonly kind: "forgetBookmark"; readonly bookmark: Bookmark }
  | { readonly kind: "forgetWork"; readonly work: StoredWork }
  | { readonly kind: "refusedWork"; readonly why: "newer" | "damaged"; readonly file: string }
  /** What is open would be lost: the device does not keep it. */
  | { readonly kind: "replaceWork"; readonly opened: OpenedWork }
  | { readonly kind: "lostWork"; readonly why: "newer" | "unreadable"; readonly work: StoredWork };

const workNotices = new Set<string>([
  "link",
  "linkRefused",
  "forgetBookmark",
  "forgetWork",
  "refusedWork",
  "replaceWork",
  "lostWork",
] satisfies WorkNotice["kind"][]);

export function isWorkNotice(notice: Notice): notice is WorkNotice {
  return workNotices.has(notice.kind);
}
