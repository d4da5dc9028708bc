import type { Command } from '../../src/commands/command';
import { FILES } from './files';
import { escapedHtml, markdownToHtml } from './markdown';
import type { AddinSettings } from './settings';

/**
 * The page behind every Help link of Excel: the buttons from the registry, and the functions from the help
 * that is made from their comments. It is read in a browser and runs no script.
 */
export function helpPage(
  { displayName, version }: Pick<AddinSettings, 'displayName' | 'version'>,
  commands: readonly Command[],
  functionHelp: string,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(displayName)}: help</title>
<link rel="stylesheet" href="${FILES.style}">
</head>
<body>
<main>
<h1>${escapedHtml(displayName)}</h1>
<p>Reads Massachusetts accountability results, shows which schools fall under which category of the state’s letters and why, and makes one printable action sheet for each district.</p>
<h2 id="buttons">The buttons on the Data tab</h2>
<dl>
${commands.map(commandEntry).join('\n')}
</dl>
${markdownToHtml(functionHelp)}
<h2 id="data">Where your data goes</h2>
<p>Nowhere. The add-in loads its own files and asks for nothing else: rows, results and sheets stay in your workbook. It may read and write the workbook it is opened in, and nothing else.</p>
<p class="aside">Version ${escapedHtml(version)}</p>
</main>
</body>
</html>
`;
}

function commandEntry({ label, supertip, shortcut }: Command): string {
  return `<dt>${escapedHtml(label)}</dt>
<dd>${escapedHtml(supertip)}<br><kbd>${escapedHtml(shortcut.standard)}</kbd>, on a Mac <kbd>${escapedHtml(shortcut.mac)}</kbd></dd>`;
}
