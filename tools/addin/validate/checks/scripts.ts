import { FILES } from '../../files';
import { fileText } from '../built-addin';
import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';

/** In this order, before anything larger. */
const FIRST = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  FILES.rulesScript,
  FILES.functionsScript,
];

/** The page loads Office.js, the rules, the functions, then only what is there; and no script makes code from text. */
export function scriptFaults({ files }: BuiltAddin): readonly Fault[] {
  const page = fileText(files, FILES.page) ?? '';
  const loaded = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address);
  return [
    ...(FIRST.every((address, index) => loaded[index] === address)
      ? []
      : [
          fault(
            'page-scripts',
            `${FILES.page} must load Office.js from Microsoft first, and then ${FILES.rulesScript} and ${FILES.functionsScript}.`,
          ),
        ]),
    ...loaded
      .slice(1)
      .filter((address) => !files.has(address))
      .map((address) => fault('page-scripts', `${FILES.page} loads ${address}, which is not there.`)),
    ...[...files.keys()]
      .filter(
        (path) => path.endsWith('.js') && /\beval\s*\(|\bnew Function\s*\(/.test(fileText(files, path) ?? ''),
      )
      .map((path) =>
        fault('script-eval', `${path} makes code from text, which the page's content policy forbids.`),
      ),
  ];
}
