// Modules that are published as ES modules only and so must be transformed for jest.
const esModules = [
  "d3-[a-z-]+",
  "internmap",
  "delaunator",
  "robust-predicates",
  "@turf/.*",
  "comlink",
  "saxes",
  "danfojs",
  "hucre",
  "kdbush",
];

/**
 * Test files run in a context whose global object is looked through at each use of a global, a hundred times the price of a
 * sum; these, which no test replaces, are handed to every module instead. NaN cannot be handed over: it is written as what it
 * is.
 */
const sandboxInjectedGlobals = [
  ...["Array", "Boolean", "Error", "Infinity", "JSON", "Map", "Math", "Number", "Object", "Promise"],
  ...["RangeError", "Set", "String", "DataView", "Float32Array", "Float64Array", "Int8Array", "Int32Array"],
  ...["Uint8Array", "Uint16Array", "Uint32Array", "WeakMap", "isNaN"],
];
const constants = { NaN: "(0 / 0)" };

const shared = {
  sandboxInjectedGlobals,
  // Microsoft's client keeps globals of its own for as long as the process lives.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" }, optimizer: { globals: { vars: constants } } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  moduleNameMapper: {
    "^@fluentui/react-icons$": "<rootDir>/test/support/fluent-icons.cjs",
    // The package names a file for require() that it does not contain.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    // danfojs, an oracle for grouped sums, needs of its heavy dependencies only what these two give it.
    "^danfojs$": "<rootDir>/node_modules/danfojs/dist/danfojs-browser/src/index.js",
    "^@tensorflow/tfjs$": "<rootDir>/test/support/danfojs/tensorflow.ts",
    "^mathjs$": "<rootDir>/test/support/danfojs/mathjs.ts",
  },
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
};

export default {
  // Every core: half of the suites wait for a browser, a command or LibreOffice.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/longest-first.js",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      setupFiles: ["<rootDir>/test/support/page-parts.ts"],
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "<rootDir>/test/(end-to-end|repository)/"],
    },
    {
      ...shared,
      displayName: "repository",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/repository/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "end-to-end",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/end-to-end/**/*.test.ts"],
    },
  ],
};
