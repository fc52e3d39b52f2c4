import type { Scenario } from "../../packages/sim-core/src/index.ts";
import type { Feature } from "./feature.ts";
import { storyOf, type StoryLine } from "./story.ts";

/** A story longer than this says how many lines follow. */
const longest = 14;

/** All features with their stories, as a page for people who will never open a scenario file. */
export function storyPage(features: readonly (Feature & { readonly scenario: Scenario })[]): string {
  return [
    "# Elke regel als verhaal",
    "",
    "Elke regel van het model staat hier in een klein landsdeel dat op een bladzijde past. Onder elke regel staat wat er in",
    "de eerste doorrekening gebeurt, zoals het logboek het vertelt. De bestanden staan in deze map; een test kijkt of er",
    "gebeurt wat er moet gebeuren. Zelf zien, met alle regels van het logboek:",
    "",
    "```sh",
    "npm run -s cli -- log scenarios/features/alle-regels-samen.scenario.json --youths",
    "```",
    "",
    "Deze bladzijde wordt gemaakt door `npm run scenarios:build`.",
    "",
    ...features.flatMap(section),
  ].join("\n");
}

function section(feature: Feature & { readonly scenario: Scenario }): string[] {
  const { name, title, shows, tells, scenario } = feature;
  const lines = storyOf(scenario, "nl").filter((line) => isTold(line, tells));
  const more = lines.length - longest;
  return [
    `## ${title.nl}`,
    "",
    shows.nl,
    "",
    ...lines.slice(0, longest).map(({ date, sentence }) => `- ${date}: ${sentence}`),
    ...(more > 0 ? [`- … en nog ${more} regels.`] : []),
    "",
    `_Bestand: [${name}](${name}.scenario.json)._`,
    "",
  ];
}

/** That a stay is over goes without saying where the next line says that the youth leaves. */
function isTold({ isOfUnit, short }: StoryLine, tells: Feature["tells"]): boolean {
  if (tells !== "all" && (tells === "units") !== isOfUnit) return false;
  return !short.includes(" stayEnded ");
}
