import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import type { Expectations, Provenance, Scenario } from "../../packages/sim-core/src/index.ts";
import { arrivingFeatures } from "./cases/arriving.ts";
import { closingFeatures } from "./cases/closing.ts";
import { openingFeatures } from "./cases/opening.ts";
import { payingFeatures } from "./cases/paying.ts";
import { startingFeatures } from "./cases/starting.ts";
import { stayingFeatures } from "./cases/staying.ts";
import { waitingFeatures } from "./cases/waiting.ts";
import type { Feature } from "./feature.ts";
import { storyPage } from "./story-page.ts";

/** All features, in the order in which the page tells them. */
export const features: readonly Feature[] = [
  ...openingFeatures,
  ...closingFeatures,
  ...arrivingFeatures,
  ...waitingFeatures,
  ...stayingFeatures,
  ...startingFeatures,
  ...payingFeatures,
];

/** The files that must stand in this folder, byte for byte. */
export async function featureFiles(): Promise<{ readonly name: string; readonly text: string }[]> {
  const files = features.flatMap((feature) => [
    { name: `${feature.name}.scenario.json`, value: scenarioOf(feature) },
    ...(feature.expect === undefined
      ? []
      : [{ name: `${feature.name}.expect.json`, value: expectationsOf(feature, feature.expect) }]),
  ]);
  const json = await Promise.all(
    files.map(async ({ name, value }) => ({
      name,
      text: await format(JSON.stringify(value), { parser: "json", printWidth: 120 }),
    })),
  );
  const page = await format(storyPage(features.map((feature) => ({ ...feature, scenario: scenarioOf(feature) }))), {
    parser: "markdown",
    printWidth: 120,
  });
  return [...json, { name: "README.md", text: page }];
}

/** The scenario of a feature, as it stands in its file. */
export function scenarioOf({ name, title, shows, setting }: Feature): Scenario {
  const withNumbers = Object.entries(setting).filter(([, part]) => /\d/.test(JSON.stringify(part)));
  return {
    $schema: "../scenario.schema.json",
    formatVersion: 1,
    id: name,
    name: title,
    description: shows,
    ...setting,
    provenance: Object.fromEntries(withNumbers.map(([key]) => [`/${key}`, chosen])),
  };
}

const chosen: Provenance = {
  kind: "assumption",
  why: {
    nl: "Gekozen om een regel te laten zien in een landsdeel dat op een bladzijde past; het zegt niets over de zorg.",
    en: "Chosen to show one rule in a region that fits on a page; it says nothing about care.",
  },
};

function expectationsOf({ title, replications = 2000 }: Feature, expect: NonNullable<Feature["expect"]>): Expectations {
  return {
    $schema: "../expectations.schema.json",
    formatVersion: 1,
    title,
    seed: 1,
    replications,
    expect: expect.map((one) => ({ ...one, source: "by hand, from the rule" })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await featureFiles();
  for (const { name, text } of files) writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${files.length} files.`);
}
