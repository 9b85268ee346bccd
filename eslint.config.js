import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Names that would make the engine depend on where and when it runs. */
const hostGlobals = [
  "window",
  "document",
  "navigator",
  "self",
  "fetch",
  "Office",
  "Excel",
  "OfficeExtension",
  "process",
  "performance",
];

/** What no shipped file may do. */
const unsafeProperties = [
  { property: "innerHTML", message: "text reaches the page through textContent or React only" },
  { property: "outerHTML", message: "text reaches the page through textContent or React only" },
  { property: "insertAdjacentHTML", message: "text reaches the page through textContent or React only" },
  {
    object: "document",
    property: "write",
    message: "text reaches the page through textContent or React only",
  },
  { object: "Math", property: "random", message: "randomness comes from the seed: use alignment/random" },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program for all layers: the configurations of the layers, one program each, take more than twice as long. What a
        // layer may see is held by the types of the layers and by the dependency rule.
        project: "./tsconfig.lint.json",
      },
    },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Numbers in messages are meant; the compiler still refuses objects.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-properties": ["error", ...unsafeProperties] },
  },
  {
    files: ["src/engine/**/*.ts", "src/report/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostGlobals.map((name) => ({
          name,
          message: "the engine and the report are pure: they are handed what they need",
        })),
      ],
      "no-restricted-properties": [
        "error",
        ...unsafeProperties,
        { object: "Date", property: "now", message: "the engine has no clock: Control.now() is handed in" },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "the engine has no clock",
        },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    // Programs for the terminal speak to it.
    files: ["workbench/cli/**/*.ts", "workbench/page/serve.ts", "bench/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // What is no ES module takes others in by the only means it has.
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
