import type { TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { problemList } from "../cells/hindsight/problem-list.ts";
import type { Words } from "../i18n/words.ts";
import { isUnsaved, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { FileNotice } from "./notice.ts";
import { issueList, type NoticeParts } from "./notice-parts.ts";
import type { NoticeAnswer } from "./page-actions.ts";

interface Around {
  readonly words: Words;
  readonly tabs: readonly ScenarioTab[];
  readonly answer: (answer: NoticeAnswer) => void;
}

export function fileNotice(notice: FileNotice, around: Around): NoticeParts {
  const { words } = around;
  const { files, scenarios, page } = words.messages;
  switch (notice.kind) {
    case "refused":
      return {
        title: files.refusedTitle(notice.file),
        body: html`<p>${files.refusedLead(notice.issues.length)} ${files.workKept}</p>
          ${issueList(notice.issues, words)}`,
      };
    case "realisedRefused":
      return {
        title: words.messages.hindsight.refusedTitle(notice.file),
        body: html`<p>${files.refusedLead(notice.problems.length)} ${files.workKept}</p>
          ${problemList(notice.problems)}`,
      };
    case "pictureRefused":
      return {
        title: files.refusedTitle(notice.file),
        body: html`<p>${files.picture[notice.why]} ${files.workKept}</p>`,
      };
    case "unreadable":
      return {
        title: files.refusedTitle(notice.file),
        body: html`<p>${files.unreadable(notice.file)} ${files.workKept}</p>`,
      };
    case "full":
      return {
        title: files.fullTitle,
        body: html`<p>${files.fullLead(notice.added.name)}</p>
          ${tabChoice(around)}`,
        close: scenarios.cancel,
      };
    case "unknownFields":
      return {
        title: files.unknownTitle,
        body: html`<p>${files.unknownLead}</p>
          ${issueList(notice.warnings, words)}`,
        confirm: page.save,
        close: scenarios.cancel,
      };
    case "remove":
      return {
        title: scenarios.remove,
        body: html`<p>${scenarios.removeQuestion(notice.name)}</p>`,
        confirm: scenarios.remove,
        close: scenarios.cancel,
      };
  }
}

function tabChoice({ words, tabs, answer }: Around): TemplateResult {
  const { unsavedMark } = words.messages.files;
  return html`<ul class="tab-choice">
    ${tabs
      .filter(({ isBasis }) => !isBasis)
      .map(
        (tab) =>
          html`<li>
            <button type="button" class="choice" @click=${() => answer({ kind: "replace", letter: tab.letter })}>
              <span class="letter" data-letter=${tab.letter}>${tab.letter}</span> ${tab.name}
              ${isUnsaved(tab) ? `(${unsavedMark})` : ""}
            </button>
          </li>`,
      )}
  </ul>`;
}
