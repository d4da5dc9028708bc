import type { XmlElement } from '../manifest/xml';

export function childrenOf({ content }: XmlElement): readonly XmlElement[] {
  return typeof content === 'string' ? [] : content;
}

/** The element itself and everything below it, in the order of the document. */
export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...childrenOf(root).flatMap(everyElement)];
}

/** All elements of a name, wherever they stand. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return everyElement(root).filter((one) => one.name === name);
}

/** The element at the end of a path of names, the first of each name taken. Undefined where the path breaks off. */
export function elementAt(root: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => (at === undefined ? undefined : childrenOf(at).find((child) => child.name === name)),
    root,
  );
}

/** The text of an element; empty where it is not there. */
export function textAt(root: XmlElement, ...path: readonly string[]): string {
  const content = elementAt(root, ...path)?.content;
  return typeof content === 'string' ? content : '';
}
