import type { Messages } from "../messages.ts";
import { wordFor } from "./counted.ts";

export const page: Messages["page"] = {
  title: "Plaatsbepaling",
  subtitle: "an estimate, not a forecast",
  skipToResults: "To the results",
  question: (places, date) =>
    `If we open the alternatives and close the beds as planned, do we have ${places} closed ${wordFor(places, "place", "places")} on ${date}, and what does it mean for the youths who wait?`,
  answer: "The answer",
  open: "Open",
  save: "Save",
  otherLanguage: "Nederlands",
  otherLanguageLabel: "Lees deze pagina in het Nederlands",
  otherLanguageNotLoaded: "The Dutch texts could not be loaded. See whether there is a connection, and try again.",
  dropHere: "Drop the file to open the scenario",
  keyFigures: "Key figures",
  results: "Results",
  knobs: "Knobs",
  showKnobs: "Show knobs",
  hideKnobs: "Hide knobs",
};

export const scenarios: Messages["scenarios"] = {
  title: "Scenarios",
  basis: "basis",
  locked: "The basis is locked. A change makes a copy by itself.",
  menu: (name) => `More about ${name}`,
  copy: "Make a copy",
  rename: "Rename",
  newName: "New name",
  apply: "Apply",
  cancel: "Cancel",
  hide: "Hide in charts",
  show: "Show in charts",
  remove: "Remove",
  removeQuestion: (name) => `"${name}" has changes that are not saved. Remove it all the same?`,
  compareWith: "Compare with this",
  hidden: "hidden",
  changed: (n) => (n === 1 ? "1 change" : `${n} changes`),
  add: "Add a scenario",
  shipped: "Scenarios that come with the page",
  fromFile: "From a file…",
  full: "Four scenarios are open. Remove one first.",
  copyName: (name) => `${name}, variant`,
  madeCopy: (letter) => `The basis is locked; your change is in copy ${letter}.`,
  opened: (name, letter) => `"${name}" is open as scenario ${letter}.`,
  saved: (file) => `Saved as ${file}.`,
};

export const files: Messages["files"] = {
  refusedTitle: (file) => `"${file}" was not opened`,
  refusedLead: (n) => (n === 1 ? "There is 1 thing that is not right." : `There are ${n} things that are not right.`),
  workKept: "What you had open has not changed.",
  wholeFile: "the file as a whole",
  close: "Close",
  fullTitle: "Which scenario may make room?",
  fullLead: (name) => `Four scenarios are open. Choose which one "${name}" replaces, or cancel.`,
  unsavedMark: "not saved",
  unknownTitle: "This file has fields that we do not know",
  unknownLead: "They do nothing in the calculation, but they are kept and go back into the file when it is saved.",
  picture: {
    none: "There is no scenario in this picture. Only a chart that was downloaded from this page carries one.",
    damaged: "The scenario in this picture is damaged. Ask for the picture as it was downloaded.",
    tooLarge: "This picture is too large to open.",
    cannotUnpack: "This browser cannot unpack the scenario in this picture. A newer browser can.",
  },
  unreadable: (file) => `"${file}" could not be read. See whether the file still exists and try again.`,
};

export const states: Messages["states"] = {
  current: "up to date",
  estimate: "quick estimate",
  stale: "out of date",
  none: "being computed",
  failed: "failed",
  roughShort: "rough estimate",
  rough: "rough: places are full",
  roughLong:
    "The quick estimate works with means and knows no chance. Where places are full, as here, its waiting list can be well off.",
  running: (done, total) => `Computing: ${done} of ${total} runs`,
  runningOther: (letter, done, total) => `Computing ${letter}: ${done} of ${total} runs`,
  queued: "Waiting for another calculation",
  stopped: "Stopped",
  stop: "Stop",
  resume: "Go on",
  retry: "Try again",
  ready: (n) => `Ready: ${n} runs`,
  dragging: "Quick estimate while you move the knob",
  failedLong: (message) => `The calculation failed (${message}).`,
  failedStale: "The figures below are of before the last change.",
};

export const footer: Messages["footer"] = {
  basedOn: (n) => `${n} runs`,
  seed: (seed) => `seed ${seed}`,
  scenario: (name, hash) => `scenario ${name} (${hash})`,
  version: (version) => `model ${version}`,
  estimate: "quick estimate without chance",
  explain:
    "Each run is one possible course of events, youth by youth. The outcome is an estimate under these assumptions, not a forecast. Nothing leaves this device.",
};

export const frequency: Messages["frequency"] = {
  all: "in all runs",
  none: "in none of the runs",
  almostAll: "in more than 19 of 20 runs",
  almostNone: "in fewer than 1 of 20 runs",
  ofHundred: (n) => `in ${n} of 100 runs`,
  belowOne: "fewer than 1",
  overNinetyNine: "in more than 99 of 100 runs",
  underOne: "in fewer than 1 of 100 runs",
  ofTen: (n) => `in ${n} of 10 runs`,
};

export const units: Messages["units"] = {
  youthsPerYear: () => "a year",
  percent: () => "%",
  days: (n) => wordFor(n, "day", "days"),
  months: (n) => wordFor(n, "month", "months"),
  places: (n) => wordFor(n, "place", "places"),
  times: () => "times",
};
