import { render, type TemplateResult } from "lit";
import { afterEach, expect, it } from "vitest";
import { html, markLanguagesBy } from "./html.ts";
import { createLanguageMarker } from "./mark-languages.ts";

afterEach(() => markLanguagesBy(null));

function shown(make: () => TemplateResult): HTMLElement {
  markLanguagesBy(createLanguageMarker({ language: "nl", texts: new Set(["Klein huis"]) }));
  const place = document.createElement("div");
  render(make(), place);
  return place;
}

const saidIn = (place: HTMLElement): string[] =>
  [...place.querySelectorAll("[lang=nl]")].map((part) => part.textContent);

it("sets a text in another language apart, in lines, lists and drawings", () => {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.innerHTML = "<text>Klein huis</text><text>Klein huis, low</text><text>Klein h…</text><text>Place</text>";
  const place = shown(
    () =>
      html`<p>Places in ${"Klein huis"}: ${["Klein huis", "House"]}</p>
        <div>${drawing}</div>`,
  );
  expect(saidIn(place)).toEqual(["Klein huis", "Klein huis", "Klein huis", "Klein huis", "Klein h…"]);
  expect(place.textContent.replace(/\n */g, "")).toBe(
    "Places in Klein huis: Klein huisHouseKlein huisKlein huis, lowKlein h…Place",
  );
});

it("leaves attributes, choices and fields as they are, and lines without such a text", () => {
  const text = "Klein huis";
  const place = shown(
    () =>
      html`<p title=${text} aria-label="${text}: 3">${"House"}</p>
        <select>
          <option value="1">${text}</option>
        </select>`,
  );
  expect(saidIn(place)).toEqual([]);
  expect(place.querySelector("p")?.getAttribute("aria-label")).toBe("Klein huis: 3");
  expect(place.querySelector("option")?.text).toBe("Klein huis");
});

it("draws a line again when it comes to be in the language of the page, and back", () => {
  const place = document.createElement("div");
  const draw = (text: string): string => {
    render(html`<p>${text}</p>`, place);
    return place.querySelector("p")?.innerHTML.replace(/<!--.*?-->/g, "") ?? "";
  };
  markLanguagesBy(createLanguageMarker({ language: "nl", texts: new Set(["Klein huis"]) }));
  expect(draw("Klein huis")).toBe('<span lang="nl">Klein huis</span>');
  expect(draw("Small house")).toBe("Small house");
  expect(draw("Klein huis")).toBe('<span lang="nl">Klein huis</span>');
});
