import { EsbuildPlugin } from 'esbuild-loader';
import type { Configuration } from 'webpack';
import type { AddinEnvironment } from './settings';

/** What browsers inside Excel understand: WebView2 and Safari of the last years. */
const TARGET = 'es2022';

/**
 * The scripts of the add-in, each under the name the page and the manifest know. Excel caches by name, so
 * names are fixed and the server is asked to have files checked each time.
 */
const ENTRIES = {
  functions: './src/functions/functions.ts',
  // One page, one memory: the ribbon and the pane use the rules that the functions script has brought already.
  ribbon: { import: './src/commands/ribbon.ts', dependOn: 'functions' },
  pane: { import: './src/taskpane/start.ts', dependOn: 'functions' },
};

/**
 * webpack's settings for one environment. No script holds `eval`, which the page's content policy forbids:
 * source maps are files of their own, also while developing.
 */
export function bundles(environment: AddinEnvironment, folder: string): Configuration {
  return {
    mode: environment,
    target: ['web', TARGET],
    entry: ENTRIES,
    // Everything lies beside the page, so scripts are named as seen from there.
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: '' },
    devtool: environment === 'production' ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // Without this, webpack finds the global object with code made from text.
    node: { global: false },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } },
        // The sample comes as text in a script of its own: the page's content policy lets nothing be fetched.
        { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: asBase64 } },
      ],
    },
    optimization: {
      chunkIds: 'named',
      // With webpack's own start in it, so that the page has no script the more.
      runtimeChunk: { name: 'rules' },
      splitChunks: {
        cacheGroups: {
          // The way from cells to words, which all faces share, beside the functions: theirs stays a small script.
          rules: {
            test: /[\\/]src[\\/](?:intake|classify|plan|text)[\\/]/,
            name: 'rules',
            chunks: ({ name }) => name === 'functions',
            enforce: true,
          },
          // Names of their own for the two large libraries; what comes with neither goes with whoever needs it.
          controls: {
            test: /node_modules[\\/](?:react|@fluentui|@griffel|scheduler|tabster)/,
            name: 'controls',
            chunks: 'async',
          },
          workbooks: { test: /node_modules[\\/]hucre/, name: 'workbooks', chunks: 'async' },
        },
      },
      minimizer: [new EsbuildPlugin({ target: TARGET, charset: 'utf8', legalComments: 'external' })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

function asBase64(content: string | Buffer): string {
  return Buffer.from(content).toString('base64');
}
