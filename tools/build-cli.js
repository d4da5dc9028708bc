// Bundles the command line into one file, so that it starts fast and needs no compiler at run time.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/ssos.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  sourcemap: 'linked',
  // Some bundled packages are CommonJS and ask for Node's own modules by require().
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as bannerRequire } from 'node:module'; const require = bannerRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
