import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { servePage, type ServedPage } from "./served-page.ts";

let served: ServedPage;

test.beforeAll(async ({ browserName }, { project }) => {
  served = await servePage("../gallery/", `${project.outputDir}/gallery-${browserName}`);
});

test.afterAll(() => served.close());

for (const colorScheme of ["light", "dark"] as const) {
  test(`the charts pass the accessibility rules and a strict content policy, ${colorScheme}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.emulateMedia({ colorScheme });
    await page.goto(served.address);
    await expect(page.locator("figure svg").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
