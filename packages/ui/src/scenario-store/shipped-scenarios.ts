import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";

const files = import.meta.glob<unknown>("../../../../scenarios/zuidwest/*.scenario.json", {
  eager: true,
  import: "default",
});

/** The scenario that the page opens with. */
const openingId = "houtskoolschets";

let known: readonly Scenario[] | null = null;

/** The scenarios that come with the page, in the order of their files, the opening one first; read once. */
export function shippedScenarios(): readonly Scenario[] {
  known ??= readShipped();
  return known;
}

function readShipped(): readonly Scenario[] {
  const read = Object.values(files).flatMap((file) => {
    const parsed = parseScenario(file);
    return parsed.ok ? [parsed.value] : [];
  });
  return read.toSorted((a, b) => Number(b.id === openingId) - Number(a.id === openingId));
}

export function openingScenario(): Scenario {
  const [first] = shippedScenarios();
  if (first === undefined) throw new Error("No scenario came with the page that it can read.");
  return first;
}
