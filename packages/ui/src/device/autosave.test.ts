import { describe, expect, it } from "vitest";
import { isAtRisk } from "./save-state.ts";
import { createBrowser, settled, type Browser, type Tab } from "./test/stand-in-browser.ts";

const textsOf = ({ storage }: Browser): string[] => [...storage.works.values()].map(({ text }) => text);

describe("keeping work on the device", () => {
  it("keeps nothing until something has changed, and then what was last", async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    await browser.pass(5000);
    expect([tab.found.kind, tab.autosave.state.kind, textsOf(browser)]).toEqual(["nothing", "untouched", []]);
    tab.type("a");
    await browser.pass(300);
    tab.type("ab");
    expect(tab.autosave.state.kind).toBe("pending");
    await browser.pass(300);
    expect(textsOf(browser)).toEqual([]);
    await browser.pass(200);
    expect(textsOf(browser)).toEqual(["ab"]);
    expect(tab.autosave.state).toEqual({ kind: "saved", at: 1_005_800 });
  });

  it("goes on where one was after the tab was killed", async () => {
    const browser = createBrowser();
    const first = await browser.openTab();
    first.type("my work");
    await browser.pass(500);
    first.type("half a word");
    first.kill();
    await browser.pass(500);
    const second = await browser.openTab();
    expect([second.found.kind, second.screen(), second.autosave.state.kind]).toEqual(["resumed", "my work", "saved"]);
    second.type("more");
    await browser.pass(500);
    expect(textsOf(browser)).toEqual(["more"]);
  });

  it("begins anew, leaves the earlier work on the device, and goes back to it", async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    tab.type("first");
    expect(await tab.autosave.startAnew()).toBe("begun");
    expect([tab.screen(), tab.autosave.state.kind]).toEqual(["start", "untouched"]);
    tab.type("second");
    await browser.pass(500);
    expect(textsOf(browser)).toEqual(["first", "second"]);
    expect(tab.autosave.earlier.map(({ title }) => title)).toEqual(["title of first"]);
    expect(await tab.autosave.reopen(tab.autosave.earlier[0]!.id)).toBe("loaded");
    expect(tab.screen()).toBe("first");
    expect(tab.autosave.earlier.map(({ title }) => title)).toEqual(["title of second"]);
    await tab.autosave.forget(tab.autosave.earlier[0]!.id);
    expect([textsOf(browser), tab.autosave.earlier]).toEqual([["first"], []]);
    expect(await tab.autosave.reopen("work 99")).toBe("gone");
  });

  it("puts work aside under a name, as it was when that was asked", async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    tab.type("before");
    const aside = tab.autosave.keepAside("before the link");
    tab.type("after");
    expect(await aside).toBe(true);
    await browser.pass(500);
    expect(textsOf(browser).toSorted()).toEqual(["after", "before"]);
    expect(tab.autosave.earlier.map(({ title }) => title)).toEqual(["before the link"]);
  });

  for (const text of ["broken", "newer"]) {
    it(`leaves what is ${text} where it lies, and begins anew beside it`, async () => {
      const browser = createBrowser();
      browser.storage.works.set("old", { id: "old", title: "old", savedAt: 5, revision: 1, text });
      const tab = await browser.openTab();
      expect(tab.found).toMatchObject({ kind: text === "broken" ? "unreadable" : "newer", work: { id: "old" } });
      tab.type("new");
      await browser.pass(500);
      expect(textsOf(browser)).toEqual([text, "new"]);
      expect(await tab.autosave.reopen("old")).toBe(text === "broken" ? "unreadable" : "newer");
      expect([tab.screen(), tab.autosave.earlier.length]).toEqual(["new", 1]);
    });
  }
});

describe("a device that refuses", () => {
  for (const [name, why] of [
    ["QuotaExceededError", "full"],
    ["SecurityError", "denied"],
    ["InvalidStateError", "denied"],
    ["UnknownError", "failed"],
  ] as const) {
    it(`(${name}) is said, and tried again at the next change`, async () => {
      const browser = createBrowser();
      const tab = await browser.openTab();
      browser.storage.refuses = name;
      tab.type("a");
      await browser.pass(500);
      expect(tab.autosave.state).toEqual({ kind: "refused", why });
      expect(isAtRisk(tab.autosave.state)).toBe(true);
      browser.storage.refuses = null;
      tab.type("b");
      await browser.pass(500);
      expect([tab.autosave.state.kind, textsOf(browser)]).toEqual(["saved", ["b"]]);
    });
  }

  it("is said as soon as the page opens", async () => {
    const browser = createBrowser();
    browser.storage.refuses = "SecurityError";
    const tab = await browser.openTab();
    expect(tab.autosave.state).toEqual({ kind: "refused", why: "denied" });
    browser.storage.refuses = null;
    await tab.autosave.flush();
    expect(tab.autosave.state).toEqual({ kind: "untouched" });
  });

  it("does not hold up the page when it keeps silent", async () => {
    const browser = createBrowser();
    browser.storage.isSilent = true;
    const tab = await browser.openTab();
    expect([tab.found.kind, tab.autosave.state]).toEqual(["nothing", { kind: "refused", why: "silent" }]);
  });

  it("is taken at its word when it answers late", async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    browser.storage.isSilent = true;
    tab.type("a");
    for (const milliseconds of [500, 4000, 300]) await browser.pass(milliseconds);
    expect(tab.autosave.state).toEqual({ kind: "refused", why: "silent" });
    expect(await tab.autosave.startAnew()).toBe("refused");
    tab.type("b");
    await browser.pass(500);
    browser.storage.speak();
    await browser.pass(500);
    expect([tab.autosave.state.kind, textsOf(browser)]).toEqual(["saved", ["b"]]);
  });

  it("keeps what is on the screen there: nothing is begun anew or reopened over it", async () => {
    const browser = createBrowser();
    const tab = await browser.openTab();
    tab.type("old");
    await tab.autosave.startAnew();
    const [old] = tab.autosave.earlier;
    tab.type("precious");
    browser.storage.refuses = "QuotaExceededError";
    expect(await tab.autosave.startAnew()).toBe("refused");
    browser.storage.refuses = null;
    browser.storage.write = () => Promise.reject(new DOMException("Full.", "QuotaExceededError"));
    expect(await tab.autosave.reopen(old!.id)).toBe("refused");
    expect(await tab.autosave.keepAside("aside")).toBe(false);
    expect(tab.screen()).toBe("precious");
  });
});

/** Two tabs with the same work before them; the first keeps it. */
async function openTwo(browser: Browser): Promise<[Tab, Tab]> {
  const first = await browser.openTab();
  first.type("together");
  await browser.pass(500);
  const second = await browser.openTab();
  await browser.pass(500);
  return [first, second];
}

describe("two tabs", () => {
  it("know of each other: the second saves nothing and says that the first has newer work", async () => {
    const browser = createBrowser();
    const [first, second] = await openTwo(browser);
    expect(second.autosave.state).toEqual({ kind: "elsewhere", isNewer: false, hasOwn: false });
    first.type("newer");
    await browser.pass(500);
    expect(second.autosave.state).toEqual({ kind: "elsewhere", isNewer: true, hasOwn: false });
    second.type("own");
    await browser.pass(500);
    expect(second.autosave.state).toEqual({ kind: "elsewhere", isNewer: true, hasOwn: true });
    expect(isAtRisk(second.autosave.state)).toBe(true);
    expect(textsOf(browser)).toEqual(["newer"]);
  });

  it("hand over: the second gets the newest of the first, also what it had not saved yet", async () => {
    const browser = createBrowser();
    const [first, second] = await openTwo(browser);
    first.type("just typed");
    await second.autosave.takeOver();
    expect([second.screen(), second.autosave.state.kind]).toEqual(["just typed", "saved"]);
    expect(first.autosave.state.kind).toBe("elsewhere");
    second.type("on");
    await browser.pass(500);
    expect(textsOf(browser)).toEqual(["on"]);
    expect(first.autosave.state).toMatchObject({ isNewer: true });
  });

  it("lose nothing when both have changes: what the second had is put aside", async () => {
    const browser = createBrowser();
    const [first, second] = await openTwo(browser);
    first.type("of the first");
    second.type("of the second");
    await browser.pass(500);
    await second.autosave.takeOver();
    expect(second.screen()).toBe("of the first");
    expect(textsOf(browser).toSorted()).toEqual(["of the first", "of the second"]);
    expect(second.autosave.earlier.map(({ text }) => text)).toEqual(["of the second"]);
  });

  it("go on apart when that is wanted", async () => {
    const browser = createBrowser();
    const [first, second] = await openTwo(browser);
    second.type("apart");
    await second.autosave.goSeparate();
    first.type("alone");
    await browser.pass(500);
    expect([first.autosave.state.kind, second.autosave.state.kind]).toEqual(["saved", "saved"]);
    expect(textsOf(browser).toSorted()).toEqual(["alone", "apart"]);
  });

  it("take over from a tab that gives no sign of life", async () => {
    const browser = createBrowser();
    const [first, second] = await openTwo(browser);
    first.kill();
    const taking = second.autosave.takeOver();
    await settled();
    await browser.pass(2000);
    await taking;
    second.type("alive");
    await browser.pass(500);
    expect(textsOf(browser)).toEqual(["alive"]);
  });

  it("keep on by themselves when the one that kept the work closes", async () => {
    const browser = createBrowser();
    const [first, second] = await openTwo(browser);
    second.type("waiting");
    first.autosave.leave();
    first.kill();
    await browser.pass(500);
    expect([second.autosave.state.kind, textsOf(browser)]).toEqual(["saved", ["waiting"]]);
  });

  it("overwrite nothing even when they cannot hear each other", async () => {
    const browser = createBrowser();
    browser.isDeaf = true;
    const [first, second] = await openTwo(browser);
    first.type("of the first");
    await browser.pass(500);
    second.type("of the second");
    await browser.pass(500);
    expect(textsOf(browser)).toEqual(["of the first"]);
    expect(second.autosave.state).toEqual({ kind: "elsewhere", isNewer: true, hasOwn: true });
    const taking = second.autosave.takeOver();
    await settled();
    await browser.pass(2000);
    await taking;
    first.type("late");
    await browser.pass(500);
    expect(first.autosave.state).toEqual({ kind: "elsewhere", isNewer: true, hasOwn: true });
    expect(textsOf(browser).toSorted()).toEqual(["of the first", "of the second"]);
  });
});
