import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { axeIssues, contrastIssues, withoutRuns } from "./page.ts";

const manual = readFileSync(new URL("../../../docs/inbedden.md", import.meta.url), "utf8");
const snippets = [...manual.matchAll(/```html\n(.*?)```/gs)].map(([, snippet = ""]) => snippet).join("\n");
const policy = "default-src 'none'; script-src 'self'; frame-src 'self'; connect-src 'self'";

/** A page of somebody else, with what the manual shows. */
async function openNews(page: Page, baseURL: string | undefined): Promise<void> {
  const here = snippets.replaceAll("https://uw-server.nl/plaatsbepaling/", `${baseURL ?? ""}/`);
  const body = `<!doctype html><html lang="nl"><title>Nieuws</title><body><main><h1>Nieuws</h1>${here}</main></body></html>`;
  await page.route("**/nieuws.html", (route) =>
    route.fulfill({ contentType: "text/html", body, headers: { "Content-Security-Policy": policy } }),
  );
  await page.goto("/nieuws.html");
}

test.beforeEach(({ context }) => withoutRuns(context));

test("another page shows a chart and a sheet as the manual says, under a strict policy, and says what is wrong", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.route("**/nergens.scenario.json", (route) => route.fulfill({ status: 404 }));
  await openNews(page, baseURL);
  const plain = page.frameLocator("iframe[title^=Jongeren]");
  await expect(plain.locator(".figure-chart svg").first()).toBeVisible();
  await expect(plain.locator(".cell-foot")).toContainText("Eerst afbouwen");
  await expect(plain.getByRole("button", { name: "Opslaan" })).toHaveCount(0);

  const sheet = page.frameLocator("plaatsbepaling-werkblad iframe");
  await expect(sheet.locator(".prose").first()).toContainText("Drie volgordes");
  await expect(sheet.getByLabel("Cel toevoegen onderaan")).toBeHidden();

  const chart = page.locator("plaatsbepaling-grafiek");
  const inside = page.frameLocator("plaatsbepaling-grafiek iframe");
  await expect(inside.locator(".figure-chart svg").first()).toBeVisible();
  await expect.poll(() => chart.evaluate((element) => element.clientHeight)).not.toBe(448);
  await chart.evaluate((element) => element.setAttribute("measure", "geluk"));
  await expect(inside.getByRole("alert")).toContainText('Een grafiek van "geluk" is er niet. Wel kan: waiting');
  await chart.evaluate((element) => {
    element.removeAttribute("measure");
    element.setAttribute("src", "nergens.scenario.json");
  });
  await expect(inside.getByRole("alert")).toContainText("kon niet worden opgehaald");

  await page.goto("/#embed=chart&form=kib");
  await expect(page.locator(".figure-chart svg").first()).toBeVisible();
  expect(await axeIssues(page)).toEqual([]);
  expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
});

test("a machine finds nothing on a page with frames, nor in them, that keeps people out", async ({ page, baseURL }) => {
  await openNews(page, baseURL);
  for (const frame of ["iframe[title^=Jongeren]", "plaatsbepaling-werkblad iframe", "plaatsbepaling-grafiek iframe"])
    await expect(page.frameLocator(frame).locator(".figure-chart svg").first()).toBeVisible();
  expect(await axeIssues(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastIssues(page)).toEqual([]);
});
