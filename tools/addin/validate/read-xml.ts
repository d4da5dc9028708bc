import { JSDOM } from 'jsdom';
import { element } from '../manifest/xml';
import type { XmlElement } from '../manifest/xml';

export type XmlAnswer =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly problem: string };

/** Reads a document strictly. Comments and the white space between elements are left out. */
export function readXml(text: string): XmlAnswer {
  try {
    const { documentElement } = new JSDOM(text, { contentType: 'text/xml' }).window.document;
    return { ok: true, root: read(documentElement) };
  } catch (error) {
    return { ok: false, problem: `The manifest is not XML: ${error instanceof Error ? error.message : ''}` };
  }
}

function read(node: Element): XmlElement {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const children = [...node.children].map(read);
  return element(node.nodeName, attributes, children.length > 0 ? children : (node.textContent ?? '').trim());
}
