import { SaxesParser } from 'saxes';
import { element } from '../manifest/xml';
import type { XmlElement } from '../manifest/xml';

export type XmlAnswer =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly problem: string };

/** An element whose end has not been read yet. */
type OpenElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

/** Reads a document strictly. Comments and the white space between elements are left out. */
export function readXml(text: string): XmlAnswer {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const innermost = (): OpenElement => open.at(-1) ?? top;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on(
    'opentag',
    ({ name, attributes }) => void open.push({ name, attributes, children: [], text: '' }),
  );
  parser.on('text', (part) => void (innermost().text += part));
  parser.on('closetag', () => {
    const { name, attributes, children, text: own } = open.pop() ?? top;
    innermost().children.push(element(name, attributes, children.length > 0 ? children : own.trim()));
  });
  try {
    parser.write(text).close();
  } catch (error) {
    return { ok: false, problem: `The manifest is not XML: ${error instanceof Error ? error.message : ''}` };
  }
  const [root] = top.children;
  return root === undefined ? { ok: false, problem: 'The manifest is empty.' } : { ok: true, root };
}
