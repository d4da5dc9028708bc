import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/commands';
import { functionHelp } from '../make-function-help';
import { functionsJson } from '../make-functions-json';
import { addressOf, FILES } from './files';
import { helpPage } from './help-page';
import { addinManifest } from './manifest/addin-manifest';
import { shortcutFile } from './manifest/shortcuts';
import { printXml } from './manifest/xml';
import type { AddinSettings } from './settings';

/** Writes everything of the add-in that is not a script into its folder, which is made where it is missing. */
export async function assemble(settings: AddinSettings, folder: string): Promise<void> {
  const metadata = await functionsJson(addressOf(settings, FILES.help));
  const made: readonly (readonly [string, string])[] = [
    [FILES.page, await readFile(`src/taskpane/${FILES.page}`, 'utf8')],
    [FILES.style, await readFile(`src/taskpane/${FILES.style}`, 'utf8')],
    [FILES.paneStyle, await readFile(`src/taskpane/${FILES.paneStyle}`, 'utf8')],
    [FILES.policyStyle, await readFile(`src/taskpane/${FILES.policyStyle}`, 'utf8')],
    [FILES.help, helpPage(settings, COMMANDS, functionHelp())],
    [FILES.functionsMetadata, json(metadata)],
    [FILES.shortcuts, json(shortcutFile(COMMANDS))],
    [FILES.manifest, printXml(addinManifest(settings, COMMANDS))],
  ];
  await mkdir(folder, { recursive: true });
  for (const [name, text] of made) await writeFile(join(folder, name), text);
  await cp('assets/icons', join(folder, FILES.icons), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
