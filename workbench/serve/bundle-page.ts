import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const SOURCE = 'workbench/page';

/** Builds the workbench's own page into a folder, which is emptied first. */
export async function bundlePage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(SOURCE, 'main.ts')],
    outdir: folder,
    bundle: true,
    // What is rarely asked for, such as the file library, comes when it is.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'page.css']) await copyFile(join(SOURCE, name), join(folder, name));
}
