/** Decides how the two pages are bundled: the add-in that Excel loads, and the workbench that shows it without Excel. */
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { generatedFiles, localAddress } from "./scripts/generate.mjs";

const root = import.meta.dirname;

function common(name, mode) {
  return {
    name,
    mode,
    context: root,
    output: {
      path: path.join(root, "dist", name),
      filename: "[name].[contenthash].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    // No eval, which the pages' policy forbids.
    devtool: "source-map",
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [import.meta.filename] },
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          // A function written into its only caller is a new one each call: what is compiled for it is lost with the next collection.
          terserOptions: { compress: { inline: 0, reduce_vars: false } },
        }),
      ],
    },
    performance: false,
  };
}

/** A plugin that adds files which are made by a function instead of from a source file. */
function emit(makeFiles) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("emit", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tapPromise({ name: "emit", stage }, async () => {
          for (const [name, text] of await makeFiles())
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
        });
      });
    },
  };
}

/** One page for the pane and the custom functions: they share a runtime. */
export function addin({ mode = "development", address = localAddress } = {}) {
  const base = common("addin", mode);
  return {
    ...base,
    entry: { taskpane: "./src/excel/index.ts" },
    output: {
      ...base.output,
      // The manifest names the script that holds the functions.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash].js",
    },
    plugins: [
      new HtmlPlugin({
        template: "src/excel/taskpane.html",
        filename: "taskpane.html",
        hash: true,
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
      emit(() => generatedFiles(address)),
    ],
  };
}

const workbenchPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>SPD for Excel</title>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

/** Always unminified: nobody downloads it, and minifying the spreadsheet takes a minute. */
export function workbench() {
  return {
    ...common("workbench", "development"),
    entry: { workbench: "./src/workbench/index.tsx" },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlPlugin({ templateContent: workbenchPage, favicon: "assets/icon.svg" }),
    ],
  };
}
