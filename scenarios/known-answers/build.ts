import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import type { Expectations, Provenance, Scenario } from "../../packages/sim-core/src/index.ts";
import { circleCases } from "./cases/circles.ts";
import { caseloadCases } from "./cases/caseload.ts";
import { closingCases } from "./cases/closings.ts";
import { demandCases } from "./cases/demand.ts";
import { impatienceCases } from "./cases/impatience.ts";
import { lossCases } from "./cases/loss.ts";
import { networkCases } from "./cases/networks.ts";
import { stayCases } from "./cases/stays.ts";
import { transientCases } from "./cases/transient.ts";
import { waitingCases } from "./cases/waiting.ts";
import type { KnownAnswer } from "./known-answer.ts";

/** All known answers, in the order in which docs/verification.md lists them. */
export const knownAnswers: readonly KnownAnswer[] = [
  ...waitingCases,
  ...transientCases,
  ...lossCases,
  ...impatienceCases,
  ...caseloadCases,
  ...stayCases,
  ...demandCases,
  ...networkCases,
  ...closingCases,
  ...circleCases,
];

/** The files that must stand in this folder, byte for byte. */
export async function knownAnswerFiles(): Promise<{ readonly name: string; readonly text: string }[]> {
  const files = knownAnswers.flatMap((answer) => [
    { name: `${answer.name}.scenario.json`, value: scenarioOf(answer) },
    { name: `${answer.name}.expect.json`, value: expectationsOf(answer) },
  ]);
  return Promise.all(files.map(async ({ name, value }) => ({ name, text: await toText(value) })));
}

function scenarioOf({ name, title, setting }: KnownAnswer): Scenario {
  const withNumbers = Object.entries(setting).filter(([, part]) => /\d/.test(JSON.stringify(part)));
  return {
    $schema: "../scenario.schema.json",
    formatVersion: 1,
    id: name,
    name: title,
    ...setting,
    provenance: Object.fromEntries(withNumbers.map(([key]) => [`/${key}`, chosen])),
  };
}

const chosen: Provenance = {
  kind: "assumption",
  why: {
    nl: "Gekozen voor een rekenvoorbeeld waarvan de uitkomst bekend is; het zegt niets over de zorg.",
    en: "Chosen for an example of which the answer is known; it says nothing about care.",
  },
};

function expectationsOf({ title, source, replications, soak, expect }: KnownAnswer): Expectations {
  return {
    $schema: "../expectations.schema.json",
    formatVersion: 1,
    title,
    seed: 1,
    replications,
    ...(soak === undefined ? {} : { soak }),
    expect: expect.map((one) => ({ ...one, source: one.source ?? source })),
  };
}

function toText(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: "json", printWidth: 120 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await knownAnswerFiles();
  for (const { name, text } of files) writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${files.length} files.`);
}
