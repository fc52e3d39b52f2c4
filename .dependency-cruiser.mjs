/** The architecture as rules. Each comment says why, and what to do instead. */

const core = "^packages/sim-core/src";
const ui = "^packages/ui/src";
const outsideTheProduct = "[.](?:test|bench)[.]ts$|/(?:test|bench|e2e|gallery)/|[.]config[.]ts$";

/** @typedef {import("dependency-cruiser").IRegularForbiddenRuleType} Rule */

/**
 * A regular expression for a package, wherever the package manager keeps it.
 * @param {string} name
 */
const installed = (name) => `node_modules/${name}/`;

/** @type {(name: string, comment: string, from: Rule["from"], to: Rule["to"]) => Rule & { name: string }} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** Folders of sim-core from the bottom up: a folder may import from the lists before its own, never from its own list. */
const coreLayers = [
  ["engine", "statistics"],
  ["formulas", "queueing"],
  ["youth-care"],
  ["transition", "money", "norms"],
  ["outcomes"],
  ["scenario", "discrete-event", "mean-field"],
  ["experiment"],
  ["calibration", "hindsight"],
  ["half-year"],
  ["report"],
];

/** The only packages that the model may use, and the one place that knows each. */
const roomOfPackage = { valibot: "scenario/", mathjs: "formulas/", seedrandom: "engine/run-key" };

/** For each folder: everything beside it and above it is out of reach. */
const layerRules = coreLayers.flatMap((layer, level) =>
  layer.map((folder) => {
    const outOfReach = [...layer.filter((other) => other !== folder), ...coreLayers.slice(level + 1).flat()];
    return forbid(
      `core-layers: ${folder}`,
      `${folder}/ sits at level ${level}. Move the shared part down a level, or pass the value in as an argument.`,
      { path: `${core}/${folder}/`, pathNot: outsideTheProduct },
      { path: [...outOfReach.map((other) => `${core}/${other}/`), `${core}/index[.]ts$`] },
    );
  }),
);

const packageRules = Object.entries(roomOfPackage).map(([name, room]) =>
  forbid(
    `one-room: ${name}`,
    `Only ${room} knows ${name}. Ask that folder for what is needed.`,
    { path: `${core}/`, pathNot: [`${core}/${room}`, outsideTheProduct] },
    { path: installed(name) },
  ),
);

/** @satisfies {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...layerRules,

    forbid(
      "core-rooms-are-known",
      "A new folder in sim-core gets its level in coreLayers first.",
      {},
      { path: `${core}/(?!(?:${coreLayers.flat().join("|")})/|[^/]+$)` },
    ),

    forbid(
      "core-is-pure",
      "sim-core computes. Reading, writing, drawing and waiting belong in ui or cli.",
      { path: `${core}/`, pathNot: outsideTheProduct },
      {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
        pathNot: Object.keys(roomOfPackage).map(installed),
      },
    ),

    ...packageRules,

    forbid(
      "only-through-the-front-door",
      "Import from '@plaatsbepaling/sim-core'. Is something missing? Export it from its index.ts.",
      { path: "^packages/(?:ui|cli)/" },
      { path: "^packages/sim-core/", pathNot: `${core}/index[.]ts$` },
    ),

    forbid(
      "core-stands-alone",
      "Nothing above sim-core exists for it. Pass the value in as an argument.",
      { path: "^packages/sim-core/" },
      { path: "^packages/(?:ui|cli)/" },
    ),

    forbid(
      "ui-and-cli-are-strangers",
      "What both need is either in sim-core or not needed.",
      { path: "^packages/(ui|cli)/" },
      { path: "^packages/(?:ui|cli)/", pathNot: "^packages/$1/" },
    ),

    forbid(
      "charts-draw",
      "A chart takes rows and options. It knows no store, no runner and no element.",
      { path: `${ui}/charts/`, pathNot: outsideTheProduct },
      { path: `${ui}/(?!charts/|i18n/)` },
    ),

    forbid(
      "components-are-general",
      "components/ would fit any application. What knows of care belongs elsewhere.",
      { path: `${ui}/components/`, pathNot: outsideTheProduct },
      { path: [`${ui}/(?!components/|i18n/)`, `${core}/`] },
    ),

    forbid(
      "i18n-is-a-leaf",
      "Texts and formats know no element. Pass the value in.",
      { path: `${ui}/i18n/`, pathNot: outsideTheProduct },
      { path: `${ui}/(?!i18n/)` },
    ),

    forbid(
      "store-and-simulation-have-no-screen",
      "They are used by what is on the screen, not the other way round.",
      { path: `${ui}/(?:scenario-store|simulation)/`, pathNot: outsideTheProduct },
      { path: `${ui}/(?!(?:scenario-store|simulation|i18n)/)` },
    ),

    forbid(
      "device-and-links-have-no-screen",
      "They keep and carry what is open. What is shown of it belongs in app/.",
      { path: `${ui}/(?:device|links)/`, pathNot: outsideTheProduct },
      { path: `${ui}/(?!(?:device|links|scenario-store|i18n)/)` },
    ),

    forbid(
      "view-models-are-plain",
      "A view model is tested without a browser, so it imports no Lit and no Plot.",
      { path: `${ui}/.*-view[.]ts$` },
      { path: "node_modules/(?:lit|@lit|lit-html|lit-element|@observablehq)/" },
    ),

    forbid(
      "no-circles",
      "Two files that need each other are one file, or are missing a third. The engine's objects are the exception: a youth refers to its form, and a form's lists to its youths.",
      { pathNot: "^packages/sim-core/src/discrete-event/(youth|system-in-run)\\.ts$" },
      { circular: true },
    ),

    forbid(
      "no-tests-in-the-product",
      "Move what is useful into a normal file.",
      { path: "^packages/", pathNot: outsideTheProduct },
      { path: outsideTheProduct, pathNot: "node_modules" },
    ),

    forbid(
      "resolvable",
      "The import does not exist, or its package is not in package.json.",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
