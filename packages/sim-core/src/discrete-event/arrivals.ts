import { exp } from "../engine/portable-math.ts";
import { drawUniform, mix, mixAgain, nameWord, type RunKey } from "../engine/random-source.ts";
import { eventKind, plan } from "./event-calendar.ts";
import type { RunState } from "./run-state.ts";
import { doing } from "./youth.ts";
import { takeYouth } from "./pool-of-youths.ts";
import { giveKey, keyWord, otherKeyWord } from "./youths.ts";

/** Days of the calendar for which arrivals are drawn at once, and the mean number that one layer has in them. */
export const blockDays = 32;
const meanInBlock = 8;
const layerRate = meanInBlock / blockDays;

const arrivalWord = nameWord("arrivals");
const poissonShares = poissonSharesBelow(meanInBlock);

/**
 * Announce the new referrals of one block of calendar days. All scenarios thin one common stream (Lewis and Shedler
 * 1979): layers of a fixed rate lie on top of each other, each a Poisson process on the calendar, and a youth at height
 * h of the pile is referred where the arrival rate of that day exceeds h. A higher level adds youths and moves none.
 */
export function announceArrivals(run: RunState, replication: RunKey, block: number): void {
  const { system } = run.compiled;
  const firstDay = block * blockDays - system.start;
  let highest = 0;
  for (let day = Math.max(0, firstDay); day < Math.min(system.days, firstDay + blockDays); day++) {
    highest = Math.max(highest, system.arrivalsPerDay[day]!);
  }
  const layers = Math.ceil(highest / layerRate);
  for (let layer = 0; layer < layers; layer++) announceLayer(run, replication, block, layer);
}

function announceLayer(run: RunState, replication: RunKey, block: number, layer: number): void {
  const { system } = run.compiled;
  const place = Math.imul(block, 0x1b873593) ^ Math.imul(layer + 1, 0x27d4eb2f) ^ arrivalWord;
  const first = mix(replication.first ^ place);
  const second = mixAgain(replication.second + place);
  const youths = poissonNumber(drawUniform(first, second, 0));
  for (let number = 0; number < youths; number++) {
    const time = block * blockDays - system.start + drawUniform(first, second, 2 * number + 1) * blockDays;
    if (time < 0 || time >= system.days) continue;
    const height = (layer + drawUniform(first, second, 2 * number + 2)) * layerRate;
    if (height < system.arrivalsPerDay[Math.floor(time)]!)
      announce(run, time, keyWord(first, number), otherKeyWord(second, number));
  }
}

function announce(run: RunState, time: number, key: number, otherKey: number): void {
  const youth = takeYouth(run);
  giveKey(youth, key, otherKey);
  youth.doing = doing.coming;
  youth.eventTime = time;
  plan(run, youth, eventKind.referral);
}

function poissonNumber(u: number): number {
  let number = 0;
  while (u > poissonShares[number]!) number++;
  return number;
}

/** Shares of a Poisson number that is at most 0, 1, 2, ... up to where doubles no longer tell it from 1. */
function poissonSharesBelow(mean: number): Float64Array {
  const shares = new Float64Array(64).fill(1);
  let term = exp(-mean);
  let sum = term;
  for (let number = 0; sum < 1 - 1e-15 && number < 63; number++) {
    shares[number] = sum;
    term *= mean / (number + 1);
    sum += term;
  }
  return shares;
}
