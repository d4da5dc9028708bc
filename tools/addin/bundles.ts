import { EsbuildPlugin } from 'esbuild-loader';
import type { Configuration } from 'webpack';
import type { AddinEnvironment } from './settings';

/** What browsers inside Excel understand: WebView2 and Safari of the last years. */
const TARGET = 'es2022';

/**
 * The scripts of the add-in, each under the name the page and the manifest know. Excel caches by name, so
 * names are fixed and the server is asked to have files checked each time.
 */
const ENTRIES = { functions: './src/functions/functions.ts' };

/**
 * webpack's settings for one environment. No script holds `eval`, which the page's content policy forbids:
 * source maps are files of their own, also while developing.
 */
export function bundles(environment: AddinEnvironment, folder: string): Configuration {
  return {
    mode: environment,
    target: ['web', TARGET],
    entry: ENTRIES,
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js' },
    devtool: environment === 'production' ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // Without this, webpack finds the global object with code made from text.
    node: { global: false },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET } }] },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: TARGET, charset: 'utf8', legalComments: 'external' })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}
