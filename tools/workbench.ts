// `npm run workbench`: the add-in beside a live spreadsheet in a browser, without Excel.
import { parseArgs } from 'node:util';
import { openBrowser } from './workbench/open-browser';
import { startWorkbench } from './workbench/start-workbench';

const USAGE = 'npm run workbench -- --port 3100 --no-open --folder dist/workbench';

const options = readOptions();
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { port, folder } = options;
  const started = await startWorkbench({ port, folder, tell: console.log }).catch((error: unknown) => ({
    ok: false as const,
    problem: error instanceof Error ? error.message : String(error),
  }));
  if (started.ok) {
    const { address, stop } = started.server;
    console.log(
      `\nThe workbench is at ${address}\n\n` +
        'It is not Excel: a spreadsheet in your browser with the add-in beside it, to try it in. It starts with\n' +
        'sample results; everything stays on this computer.\n' +
        'Your browser does not know the certificate and warns once: choose Advanced, then continue to localhost.\n' +
        'Ctrl+C ends it.',
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
    if (options.open) openBrowser(address);
  } else {
    console.error(started.problem);
    process.exitCode = 1;
  }
}

function readOptions(): { readonly port: number; readonly open: boolean; readonly folder: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3100' },
        'no-open': { type: 'boolean', default: false },
        // Everything that is built or made: the page, the add-in, the certificate.
        folder: { type: 'string', default: 'dist/workbench' },
      },
    });
    const port = Number(values.port);
    const isPort = Number.isInteger(port) && port >= 0 && port < 65_536;
    return isPort ? { port, open: !values['no-open'], folder: values.folder } : null;
  } catch {
    return null;
  }
}
