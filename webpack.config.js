import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";

const root = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Where the manifest points during development; a build for a site names its own origin. */
const DEV_ORIGIN = "https://localhost:3000";

/**
 * Office.js, and only it, comes from elsewhere and talks to its makers; there is no address of
 * ours in connect-src, so the page cannot send the user's data to us. Office.js sets inline
 * styles, as Fluent does. frame-ancestors works in headers only.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https://appsforoffice.microsoft.com https://*.events.data.microsoft.com https://browser.pipe.aria.microsoft.com",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * @param {{ origin?: string }} env --env origin=https://plans.example.com writes a manifest for that site
 * @param {{ mode?: string }} argv
 */
export default function config(env, argv) {
  const production = argv.mode !== "development";
  const origin = siteOrigin(env.origin);
  return {
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/commands.ts",
    },
    output: {
      path: join(root, "dist", "site"),
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      cssFilename: "[name].[contenthash:12].css",
      cssChunkFilename: "[name].[contenthash:12].css",
      assetModuleFilename: "[name].[contenthash:12][ext]",
      // The sample is made by its own script before the build.
      clean: { keep: /sample\.json$/ },
    },
    // The style sheet is a file of its own: it loads beside the script, which needs not make it.
    experiments: { css: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic", development: !production } },
            },
          },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ EVENFIELD_VERSION: JSON.stringify(version) }),
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/tokens\.js$/,
        join(root, "src", "taskpane", "theme", "fluent-tokens.ts"),
      ),
      // The exact solver asks for it under Node only.
      new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/, contextRegExp: /highs/ }),
      { apply: listFirstScript },
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        policy: POLICY,
      }),
      new HtmlPlugin({
        filename: "commands.html",
        template: "src/commands/commands.html",
        chunks: ["commands"],
        policy: POLICY,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/taskpane/support.html", to: "support.html" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (manifest) => manifest.toString().replaceAll(DEV_ORIGIN, origin),
          },
        ],
      }),
    ],
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    // The budget of the first load is held by a test of its own, on compressed sizes.
    performance: { hints: false },
    devtool: production ? false : "source-map",
    devServer: {
      port: 3000,
      server: devServer(),
      static: { directory: join(root, "dist", "site") },
      headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
      client: { overlay: false },
      hot: false,
      liveReload: false,
    },
  };
}

/**
 * Lists the files of the script that the pane opens with in dist/first-script.json, beside the site, by which the test of
 * its weight names what made it heavier.
 *
 * @param {webpack.Compiler} compiler
 */
function listFirstScript(compiler) {
  compiler.hooks.afterEmit.tap("first script", ({ chunks, chunkGraph }) => {
    const files = [...chunks]
      .filter(({ name }) => name === "taskpane")
      .flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)])
      // Files joined to one stand inside it.
      .flatMap((module) => ("modules" in module ? module.modules : [module]))
      .flatMap((module) => module.nameForCondition() ?? [])
      .map((file) => relative(root, file));
    writeFileSync(join(root, "dist", "first-script.json"), JSON.stringify([...new Set(files)].sort()));
  });
}

/** The origin without a trailing slash; Office takes https only. */
function siteOrigin(given) {
  if (given === undefined) return DEV_ORIGIN;
  if (!/^https:\/\/[^/\s]+(\/[^\s]*)?$/.test(given)) {
    throw new Error(
      `origin is "${given}"; give an https address, as in --env origin=https://plans.example.com`,
    );
  }
  return given.replace(/\/+$/, "");
}

/** https with the certificates that office-addin-dev-certs has installed, else plain http. */
function devServer() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  return [ca, cert, key].every((file) => existsSync(file))
    ? { type: "https", options: { ca, cert, key } }
    : "http";
}
