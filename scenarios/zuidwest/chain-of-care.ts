import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, derived, type Assumption, type WithReasons } from "./grounded.ts";
import { steeringGroup } from "./who-knows.ts";

type Money = NonNullable<Scenario["money"]>;

/** Around a trajectory: care before and after, and returns. */
export function chainOfCare(): WithReasons<NonNullable<Money["chain"]>> {
  const why = (nl: string, en: string): Assumption["why"] => ({
    nl: `${nl} De impactanalyse noemt het macro-effect mogelijk gunstig en moeilijk te onderbouwen (money.macro). Ter vergelijking: een cliënt met 24-uurs verblijf kostte in Gooi en Vechtstreek in 2020 46.000 euro in een jaar (gooi.clientsCosts).`,
    en: `${en} The impact analysis calls the macro effect possibly favourable and hard to show (money.macro). To compare: a client in residential care cost 46,000 euro a year in Gooi en Vechtstreek in 2020 (gooi.clientsCosts).`,
  });
  const euro = (value: number, range: [number, number], words: [string, string]) =>
    assumed<number>(value, { why: why(...words), range, whoCouldSupply: steeringGroup });
  return {
    old: {
      euroBefore: euro(
        25_000,
        [10_000, 50_000],
        ["Hulp die aan een gesloten traject voorafgaat.", "Care before a closed trajectory."],
      ),
      euroAfter: euro(
        30_000,
        [10_000, 60_000],
        ["Vervolghulp na een gesloten traject.", "Care after a closed trajectory."],
      ),
      returnShare: derived(
        "round((zw.placements.2019.kind[renewed] + zw.placements.2019.kind[renewedAfterAbsconding]) / zw.placements.2019, 3)",
        { nl: "Heraanmeldingen onder de plaatsingen van 2019.", en: "Returns among the placements of 2019." },
      ),
    },
    new: {
      euroBefore: euro(20_000, [10_000, 50_000], ["Korter voortraject.", "Shorter care before."]),
      euroAfter: euro(22_000, [8_000, 60_000], ["Minder nazorg.", "Less care after."]),
      returnShare: assumed<number>(0.25, {
        why: why("Minder terugkeer.", "Fewer returns."),
        range: [0.15, 0.35],
        whoCouldSupply: steeringGroup,
      }),
    },
  };
}
