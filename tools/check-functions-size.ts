import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = 'src/functions/functions.ts';

/** What a part of the script weighs on the wire. */
export type Weight = { readonly part: string; readonly gzipped: number };

/** In bytes after gzip. The whole script holds the reading, the rules and the words that the pane uses too. */
export const BUDGETS = { whole: 36 * 1024, ownAndPolicy: 12 * 1024 } as const;

/** The functions script as it is shipped: everything in it, minified. */
export async function functionsScript(): Promise<string> {
  return bundled({});
}

/** Weighs the whole script, and the functions with the policy alone: without the line they share with every other face. */
export async function functionsWeights(): Promise<{ readonly whole: Weight; readonly ownAndPolicy: Weight }> {
  const shared = ['intake', 'classify', 'plan', 'text'].map((room) => `../${room}/*`);
  return {
    whole: { part: 'the whole script', gzipped: gzipped(await functionsScript()) },
    ownAndPolicy: {
      part: 'the functions and the policy, without the shared line',
      gzipped: gzipped(await bundled({ external: shared, format: 'esm' })),
    },
  };
}

async function bundled(options: { external?: string[]; format?: 'iife' | 'esm' }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}

const gzipped = (script: string): number => gzipSync(script, { level: 9 }).length;

async function main(): Promise<void> {
  const weights = await functionsWeights();
  let heavy = false;
  for (const name of ['whole', 'ownAndPolicy'] as const) {
    const { part, gzipped: bytes } = weights[name];
    heavy ||= bytes > BUDGETS[name];
    process.stdout.write(`${part}: ${bytes} bytes gzipped, of ${BUDGETS[name]}\n`);
  }
  if (heavy) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
