import { createInlineRunner } from "./inline-runner.ts";
import { describeScenarioRunner } from "./test/scenario-runner-suite.ts";

describeScenarioRunner("on this thread", createInlineRunner);
