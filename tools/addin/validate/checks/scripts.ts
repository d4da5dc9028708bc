import { FILES } from '../../files';
import { fileText } from '../built-addin';
import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page loads Office.js, then the functions, then only what is there; and no script makes code from text. */
export function scriptFaults({ files }: BuiltAddin): readonly Fault[] {
  const page = fileText(files, FILES.page) ?? '';
  const loaded = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address);
  const [first, second, ...rest] = loaded;
  return [
    ...(first === OFFICE_JS && second === FILES.functionsScript
      ? []
      : [
          fault(
            'page-scripts',
            `${FILES.page} must load Office.js from Microsoft first and ${FILES.functionsScript} next.`,
          ),
        ]),
    ...rest
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
