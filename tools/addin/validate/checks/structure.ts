import type { XmlElement } from '../../manifest/xml';
import type { BuiltAddin } from '../built-addin';
import { ELEMENT_ORDER } from '../element-order';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { childrenOf, everyElement } from '../walk-xml';

/** Every element stands under the right parent, after the right ones, and none that Office needs is missing. */
export function structureFaults({ manifest }: BuiltAddin): readonly Fault[] {
  if (manifest.name !== 'OfficeApp' || manifest.attributes['xsi:type'] !== 'TaskPaneApp') {
    return [fault('element-misplaced', 'The manifest must begin with OfficeApp of xsi:type TaskPaneApp.')];
  }
  return everyElement(manifest).flatMap(childFaults);
}

function childFaults(parent: XmlElement): readonly Fault[] {
  const kind = parent.attributes['xsi:type'];
  const rule = ELEMENT_ORDER[`${parent.name}:${kind ?? ''}`] ?? ELEMENT_ORDER[parent.name] ?? [];
  const order = rule.map((name) => name.replace('!', ''));
  const names = childrenOf(parent).map(({ name }) => name);
  const missing = rule
    .filter((name) => name.endsWith('!') && !names.includes(name.slice(0, -1)))
    .map((name) => fault('element-missing', `${parent.name} lacks ${name.slice(0, -1)}.`));
  const strangers = names
    .filter((name) => !order.includes(name))
    .map((name) => fault('element-misplaced', `${name} does not belong into ${parent.name}.`));
  const known = names.filter((name) => order.includes(name));
  const late = known.findIndex(
    (name, at) => at > 0 && order.indexOf(name) < order.indexOf(known[at - 1] ?? ''),
  );
  return [
    ...missing,
    ...strangers,
    ...(late > 0
      ? [fault('element-misplaced', `In ${parent.name}, ${known[late]} must come before ${known[late - 1]}.`)]
      : []),
  ];
}
