/** An element of a document that is either a container or a leaf with text, never both. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
};

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, content };
}

/** The document as text, two blanks a level, ending with a line break. */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): string[] {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  if (content.length === 0) return [`${indent}<${open.join(' ')}/>`];
  if (typeof content === 'string') return [`${indent}<${open.join(' ')}>${escaped(content)}</${name}>`];
  return [
    `${indent}<${open.join(' ')}>`,
    ...content.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
