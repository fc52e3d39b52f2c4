import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import type { Words } from "../i18n/words.ts";
import { longestLink, type LinkRefusal } from "../links/scenario-link.ts";
import { titleOf } from "./device-actions.ts";
import type { WorkNotice } from "./notice.ts";
import { issueList, type NoticeParts } from "./notice-parts.ts";
import type { NoticeAnswer } from "./page-actions.ts";

interface Around {
  readonly words: Words;
  readonly answer: (answer: NoticeAnswer) => void;
}

/** Mail programs are known to break lines of text that are longer. */
const longForMail = 2000;

export function workNotice(notice: WorkNotice, around: Around): NoticeParts {
  const { words } = around;
  const { bookmarks, device, files, links, scenarios } = words.messages;
  switch (notice.kind) {
    case "link":
      return { title: links.title(notice.name), body: linkBody(notice, around) };
    case "linkRefused":
      return { title: links.refusedTitle, body: refusalBody(notice.why, words) };
    case "forgetBookmark":
      return {
        title: bookmarks.forgetConfirm,
        body: html`<p>${bookmarks.forgetQuestion(notice.bookmark.name)}</p>`,
        confirm: bookmarks.forgetConfirm,
        close: scenarios.cancel,
      };
    case "forgetWork":
      return {
        title: device.forgetTitle,
        body: html`<p>${device.forgetQuestion(titleOf(notice.work, words))}</p>`,
        confirm: device.forgetConfirm,
        close: scenarios.cancel,
      };
    case "refusedWork":
      return {
        title: files.refusedTitle(notice.file),
        body: html`<p>${device.file[notice.why]} ${files.workKept}</p>`,
      };
    case "replaceWork":
      return {
        title: device.file.replaceTitle,
        body: html`<p>${device.file.replaceQuestion(notice.opened.name)}</p>`,
        confirm: device.file.replace,
        close: scenarios.cancel,
      };
    case "lostWork":
      return {
        title: notice.why === "newer" ? device.newerTitle : device.unreadableTitle,
        body: html`<p>${device[notice.why](titleOf(notice.work, words))}</p>`,
        confirm: device.rescue,
      };
  }
}

function linkBody(
  { address, isCopied }: Extract<WorkNotice, { kind: "link" }>,
  { words, answer }: Around,
): TemplateResult {
  const { links } = words.messages;
  const length = words.format.number(address.length);
  const select = ({ target }: Event): void => (target as HTMLInputElement).select();
  return html`<p>${isCopied ? links.copied(length) : links.notCopied(length)}</p>
    <div class="field-line">
      <input type="text" class="link-field" readonly aria-label=${links.label} .value=${address} @focus=${select} />
      <button type="button" class="choice" @click=${() => answer({ kind: "copy" })}>${links.copy}</button>
    </div>
    <p>${links.opens} ${links.carries}</p>
    ${address.length > longForMail ? html`<p class="hint">${links.longForMail}</p>` : nothing}
    ${address.startsWith("file:") ? html`<p class="hint">${links.localFile}</p>` : nothing}`;
}

function refusalBody(why: LinkRefusal, words: Words): TemplateResult {
  const { files } = words.messages;
  if (why.kind === "issues")
    return html`<p>${files.refusedLead(why.issues.length)} ${files.workKept}</p>
      ${issueList(why.issues, words)}`;
  return html`<p>${linkRefusal(why, words)}</p>
    <p>${files.workKept}</p>`;
}

/** Why a link is not opened, and what to do. */
export function linkRefusal(why: LinkRefusal, words: Words): string {
  const { files, links } = words.messages;
  const { refused } = links;
  if (why.kind === "issues") return files.refusedLead(why.issues.length);
  const texts: Record<typeof why.kind, string> = {
    ...refused,
    tooLong: refused.tooLong(words.format.number(longestLink)),
    unknownBasis: refused.unknownBasis(why.kind === "unknownBasis" ? why.name : ""),
  };
  return texts[why.kind];
}
