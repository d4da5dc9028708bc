import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** Builds once. Answers null, or what webpack complains about. */
export function runWebpack(configuration: Configuration): Promise<string | null> {
  return new Promise((resolve) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) resolve(error.message);
      else if (stats === undefined) resolve('webpack gave no result.');
      else if (stats.hasErrors() || stats.hasWarnings()) resolve(stats.toString('errors-warnings'));
      else resolve(null);
    });
  });
}
