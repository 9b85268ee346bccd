/**
 * The direction of dependencies:
 * taskpane, commands -> use-cases -> workbook, worker; worker -> engine, report;
 * report -> engine/model; workbook -> the report's types; engine -> engine only.
 */
const layer = (...names) => `^src/(${names.join("|")})/`;

/** Pure packages that the engine may use. */
const engineLibraries =
  "node_modules/(zod|simple-statistics|ml-matrix|@turf|d3-delaunay|delaunator|robust-predicates|topojson-client|@types/topojson-specification)/";

/** Where the vocabulary is validated as well as named: each brings zod along, 26 KB compressed. */
const schemas =
  "^src/engine/model/(handover|input-print-of-text|placement|plan-job|scenario|scenario-figures|scenario-record|settings|(matching|performance|quota-date|resource|review|sheet|workload)-settings)\\.ts$";

/** Use cases that validate what they read, fetched when something was kept or typed. */
const validatingUseCases = "^src/use-cases/(keep-draft|read-typed-settings|scenario-records)\\.ts$";

/** Screens that the pane can open with; every other is a file of its own. */
const firstScreens = "^src/taskpane/screens/(FirstRun|ProblemScreen)\\.tsx$";

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "two files that need each other are one subject, or a third is missing",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "engine-is-pure",
      comment: "the engine is handed its data: it knows no workbook, page, worker or report",
      severity: "error",
      from: { path: layer("engine") },
      to: { pathNot: [layer("engine"), engineLibraries] },
    },
    {
      name: "model-knows-no-algorithm",
      comment: "the vocabulary stands below everything that uses it",
      severity: "error",
      from: { path: "^src/engine/model/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/model/" },
    },
    {
      name: "checker-is-independent",
      comment: "what checks an alignment shares no code with what made it",
      severity: "error",
      from: { path: "^src/engine/alignment/check-alignment" },
      to: { path: "^src/engine/alignment/" },
    },
    {
      name: "report-is-pure",
      comment: "the report turns a plan into descriptions of sheets and knows nothing else",
      severity: "error",
      from: { path: layer("report") },
      to: { pathNot: [layer("report"), "^src/engine/model/"] },
    },
    {
      name: "workbook-decides-nothing",
      comment:
        "the workbook folder reads, writes and translates; it knows the vocabulary, the report's types and what both must agree on: looks, widths, the name of the map, columns of charts, up to where formulas count",
      severity: "error",
      from: { path: layer("workbook") },
      to: {
        path: "^src/",
        pathNot: [
          layer("workbook"),
          "^src/engine/model/",
          "^src/report/(workbook-description|report-options|cell-look|column-points|map-name|chart-ground|direct-sums)",
        ],
      },
    },
    {
      name: "worker-has-no-page-and-no-workbook",
      comment: "a worker has neither a page nor Office",
      severity: "error",
      from: { path: layer("worker") },
      to: { path: layer("taskpane", "commands", "use-cases", "workbook") },
    },
    {
      name: "use-cases-have-no-page",
      comment: "a use case serves the pane, the ribbon and the command line alike",
      severity: "error",
      from: { path: layer("use-cases") },
      to: { path: layer("taskpane", "commands") },
    },
    {
      name: "pane-goes-through-use-cases",
      comment:
        "components and pages know props, use cases, the vocabulary and the engine's English; its algorithms and the workbook stand behind",
      severity: "error",
      from: { path: layer("taskpane", "commands") },
      to: { path: ["^src/workbook/", "^src/engine/(?!model/|told/)"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "later-screens-come-later",
      comment:
        "a screen that the pane does not open with is named in later-screens, which fetches it once the pane stands; anyone else who imports it makes the first script heavier",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/screens/later-screens\\.ts$" },
      to: {
        path: "^src/taskpane/screens/\\w+\\.tsx$",
        pathNot: firstScreens,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "schemas-stay-behind",
      comment:
        "the pane and the ribbon name settings, jobs and scenarios by type; what validates them loads where it is used",
      severity: "error",
      from: { path: layer("taskpane", "commands", "use-cases", "workbook"), pathNot: validatingUseCases },
      to: {
        path: [schemas, validatingUseCases, "node_modules/zod/"],
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "schemas-are-known",
      comment:
        "a file of the vocabulary that brings zod along is named in this configuration, so that the pane stays without it",
      severity: "error",
      from: { path: "^src/engine/model/", pathNot: schemas },
      to: { path: ["node_modules/zod/", schemas], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-the-workbench-knows-the-workbench",
      comment: "what ships knows neither the development tools nor the tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(workbench|test|bench|scripts)/" },
    },
    {
      name: "no-unlisted-package",
      comment: "what is imported stands in package.json",
      severity: "error",
      from: { path: "^(src|workbench)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
    {
      name: "shipped-code-uses-dependencies-only",
      comment: "a development dependency is not there in production",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^test/repository/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
    },
  },
};
