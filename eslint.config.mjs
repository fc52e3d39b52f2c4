/** Only what helps a reader or catches a mistake. Layout is Prettier's job, imports are dependency-cruiser's. */
import { configs as lit } from "eslint-plugin-lit";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { root, typeProjects } from "./scripts/workspace.mjs";

const core = "packages/sim-core/src";
const tests = ["**/*.test.ts", "packages/*/test/**/*.ts", "packages/ui/e2e/**/*.ts", "tests/**/*.ts"];

/** What IEEE 754 makes exact, or what only selects. The rest of Math differs in its last bits between engines. */
const exactMath = [
  ...["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"],
  ...["E", "LN2", "LN10", "LOG2E", "LOG10E", "PI", "SQRT1_2", "SQRT2"],
];
const usePortable = "Use the functions of engine/portable-math.ts: they give the same bits everywhere.";
const useStreams = "Draw from the RandomSource that was passed in.";
const noClock = "Time in the model is a Day. The caller knows the date.";

const chance = { object: "Math", property: "random", message: useStreams };
const clock = { object: "Date", property: "now", message: noClock };
const clockForms = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
  { selector: "CallExpression[callee.name='Date']", message: noClock },
];
const powerForms = [
  { selector: "BinaryExpression[operator='**']", message: usePortable },
  { selector: "AssignmentExpression[operator='**=']", message: usePortable },
];

export default defineConfig(
  { ignores: ["**/dist/", "**/node_modules/", "test-results/", "*.mjs"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "scripts/**/*.mjs"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: typeProjects(), tsconfigRootDir: root } },
    rules: {
      complexity: ["error", 10],
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // The Dutch texts are the source from which the type of a catalogue is taken, so nothing can be written beside them.
    files: ["**/*.ts"],
    ignores: ["packages/*/src/i18n/**"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "error" },
  },
  {
    // In JavaScript a type assertion is a comment, which these rules do not see. The compiler does.
    files: ["**/*.mjs"],
    rules: Object.fromEntries(
      ["argument", "assignment", "call", "member-access", "return"].map((kind) => [
        `@typescript-eslint/no-unsafe-${kind}`,
        "off",
      ]),
    ),
  },
  { files: ["packages/ui/src/**/*.ts"], extends: [lit["flat/recommended"]] },
  {
    files: ["packages/ui/src/**/*.ts"],
    ignores: ["packages/ui/src/components/{html,mark-languages}.ts", ...tests],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "lit",
          importNames: ["html"],
          message: "Take html from components/html.ts: it says the language of texts that are not in that of the page.",
        },
      ],
    },
  },
  {
    files: [`${core}/**/*.ts`],
    rules: {
      "no-console": "error",
      "no-restricted-properties": ["error", chance, clock],
      "no-restricted-syntax": ["error", ...clockForms],
    },
  },
  {
    // Tests compare with the engine's own functions, and portable-math.ts is what stands in for them.
    files: [`${core}/**/*.ts`],
    ignores: [`${core}/engine/portable-math.ts`, ...tests],
    rules: {
      "no-restricted-properties": [
        "error",
        clock,
        { object: "Math", allowProperties: exactMath, message: `${usePortable} For chance: ${useStreams}` },
      ],
      "no-restricted-syntax": ["error", ...clockForms, ...powerForms],
    },
  },
  {
    // The inner loops, where no object is made for the sake of an argument.
    files: [`${core}/{discrete-event,mean-field,engine}/**/*.ts`],
    rules: {
      complexity: ["error", 15],
      "max-params": ["error", 6],
    },
  },
  {
    // Where numbers live in typed arrays, whose indices are right by construction.
    files: [
      `${core}/{transition,money,discrete-event,mean-field,engine,statistics,outcomes,experiment,calibration,hindsight,half-year}/**/*.ts`,
    ],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // A describe block is one function however many examples it holds, and an index that is wrong fails the test.
    files: tests,
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
