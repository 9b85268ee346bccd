import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The workbench page: the grid, and the Excel host in its worker. The pane is built by its own configuration. */
export default {
  mode: "development",
  // Source maps of the grid's libraries would take longer than everything else.
  devtool: false,
  context: here,
  entry: { workbench: "./index.tsx", "pane-boundary": "./pane-boundary.ts" },
  output: { path: `${root}dist/workbench`, publicPath: "/workbench/", filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
      // Packages that name their own files without extension.
      { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "workbench.html", scriptLoading: "defer", chunks: ["workbench"] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
