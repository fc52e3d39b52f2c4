import type { Messages } from "../messages.ts";

export const device: Messages["device"] = {
  state: {
    untouched: "Nothing changed yet",
    pending: "Being kept…",
    saved: (moment) => `Kept on this device ${moment}`,
    full: "Not kept: no room left",
    denied: "Not kept: not allowed",
    silent: "Not kept: no answer",
    failed: "Not kept: something went wrong",
    elsewhere: "Not kept: open elsewhere",
  },
  today: (time) => `at ${time}`,
  otherDay: (day, time) => `on ${day} at ${time}`,
  menu: "Keeping, and earlier work",
  explain:
    "What you do is kept by itself in this browser, on this device. Whoever clears the data of the browser, or closes a private window, clears this too. A file (Save) stays.",
  help: {
    full: "There is no room left for this page. Save your scenarios as files, or take away earlier work below.",
    denied:
      "This browser lets nothing be kept, for example because of a private window or a setting of your organisation. Save your scenarios as files before you close the page.",
    silent:
      "Save your scenarios as files before you close the page. Closing other tabs with this page sometimes helps.",
    failed: "Save your scenarios as files before you close the page, and try again.",
  },
  retry: "Try again",
  inNoFile: (n) => (n === 1 ? "1 scenario is in no file." : `${n} scenarios are in no file.`),
  file: {
    save: "Save sheet as a file",
    saved: (file) => `Saved as ${file}, with all scenarios, cells and bookmarks.`,
    opened: (file) => `"${file}" is open.`,
    aside: "What you had is among your earlier work.",
    unknown: (names) => `This page does not know the following, and keeps it: ${names}.`,
    otherEngine: (theirs, ours) =>
      `It was saved with model ${theirs}; this is model ${ours}. Figures can be different.`,
    newer: "This sheet was made with a later version of this page. Open it with that version.",
    damaged: "This sheet is damaged, or was changed by hand in a way that is not right. Ask for a new file.",
    replaceTitle: "What is open now cannot be kept",
    replaceQuestion: (file) =>
      `"${file}" takes the place of all that is open now. This browser cannot keep that. Save it as a file first, or open anyway.`,
    replace: "Open anyway",
  },
  startAnew: "Start anew",
  begunAnew: "You start anew. What you had is with the earlier work.",
  earlier: "Earlier work",
  noEarlier: "There is no other work on this device.",
  reopen: (title) => `Go on with "${title}"`,
  untitled: "work without a name",
  forget: (title) => `Take "${title}" off this device`,
  forgetTitle: "Take off this device",
  forgetQuestion: (title) => `Take "${title}" off this device? This cannot be undone.`,
  forgetConfirm: "Take away",
  beforeOpening: (name) => `Before opening "${name}"`,
  resumed: (moment) => `Where you left off: kept ${moment}.`,
  resumedOtherEngine: (moment, theirs, ours) =>
    `Where you left off: kept ${moment}. The model has been renewed since (from ${theirs} to ${ours}); figures can differ.`,
  reopened: (title) => `You go on with "${title}".`,
  gone: "This work is no longer on this device.",
  refused:
    "What is open now cannot be kept, so nothing has changed. Save it as a file first, or take away earlier work.",
  unreadableTitle: "Earlier work cannot be read",
  unreadable: (title) =>
    `"${title}" is damaged. It was not thrown away, and you work on beside it. Keep it as a file if somebody should look at it.`,
  newerTitle: "Earlier work is of a newer version",
  newer: (title) =>
    `"${title}" was kept by a newer version of this page. It was not thrown away. Open it with that version.`,
  rescue: "Keep as a file",
  elsewhere: {
    same: "This work is open in another tab too. That tab keeps it; this one does not.",
    newer: "Another tab has kept newer work.",
    own: "What you changed in this tab is not kept yet.",
    takeOver: "Go on here",
    takeOverNewer: "Take the newest",
    separate: "Keep as other work",
    taken: "You go on in this tab now.",
    takenOwnAside: "You go on with the newest. What you changed here is with the earlier work.",
    separated: "This tab has work of its own now.",
  },
};

export const links: Messages["links"] = {
  share: "Share",
  title: (name) => `A link to "${name}"`,
  copied: (length) => `The link is copied. It is ${length} characters long.`,
  notCopied: (length) => `Copy the link below. It is ${length} characters long.`,
  carries:
    "The scenario is in the link itself, after the sign #. A browser never sends that part: nothing goes to a server.",
  opens: "Whoever opens the link gets this scenario beside what was open already.",
  longForMail: "Some mail programs break a link of this length. If that happens, send the file (Save).",
  localFile:
    "This page is a file on your computer. The link then only works on a computer with the same file in the same place. Otherwise send the scenario as a file (Save).",
  label: "The link",
  copy: "Copy",
  tooLong: (name) => `"${name}" is too large for a link. Send it as a file (Save).`,
  opened: (name, letter) => `"${name}" of the link is open as scenario ${letter}.`,
  already: (name, letter) => `"${name}" of the link was open already, as scenario ${letter}.`,
  otherEngine: (theirs, ours) =>
    `The link was made with model ${theirs}; here model ${ours} computes. Figures can differ.`,
  refusedTitle: "The link was not opened",
  refused: {
    tooLong: (most) =>
      `The link is longer than ${most} characters. This page makes no links of that length. Ask the sender for the file.`,
    tooLarge: "Far more comes out of the link than fits in a scenario. Ask the sender for the file.",
    damaged:
      "The link is not whole. A part may have been lost in copying or mailing. Ask the sender for the whole link, or for the file.",
    cannotUnpack: "This browser is too old to unpack the link. Use a newer browser, or ask for the file.",
    newer: "The link was made with a newer version of this page. Open that version, or ask the sender for the file.",
    unknownBasis: (name) =>
      `The link only says what differs from "${name}", and that scenario is not here or not the same. Ask the sender for the file.`,
  },
};
