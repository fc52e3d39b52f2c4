import type { RealisedFile } from "../cells/hindsight/hindsight-view.ts";
import type { Autosave } from "../device/autosave.ts";
import type { Words } from "../i18n/words.ts";
import type { Message } from "./message.ts";
import type { Notice } from "./notice.ts";
import type { Workbench } from "./workbench.ts";

/** What the actions need of the page. */
export interface Page {
  readonly workbench: Workbench;
  readonly autosave: Autosave;
  words: Words;
  notice: Notice | null;
  message: Message | null;
  /** Measured figures that lie over the charts. */
  realised: RealisedFile | null;
}
