import type { Example } from "./example.ts";
import { figureExamples } from "./figure-examples.ts";
import { flowExamples } from "./flow-examples.ts";
import { timeExamples } from "./time-examples.ts";

/** Every chart in every state. */
export const allExamples: readonly Example[] = [...timeExamples, ...figureExamples, ...flowExamples];
