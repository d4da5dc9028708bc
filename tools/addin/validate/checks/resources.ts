import type { XmlElement } from '../../manifest/xml';
import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { resourcesOf } from '../manifest-resources';
import { repeated } from '../repeated';
import { elementsNamed, everyElement } from '../walk-xml';

/** Lengths in characters, as Office's reference gives them. */
const MOST = { id: 32, 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 };

/** Every reference leads to a resource of the right kind, every resource is used, and all texts fit. */
export function resourceFaults({ manifest }: BuiltAddin): readonly Fault[] {
  const kept = resourcesOf(manifest);
  const references = everyElement(manifest).flatMap((one) => {
    const resid = one.attributes['resid'];
    return resid === undefined ? [] : [{ resid, by: one.name, shelf: shelfFor(one) }];
  });
  return [
    ...references
      .filter(({ resid, shelf }) => !kept.some((one) => one.id === resid && one.shelf === shelf))
      .map(({ resid, by, shelf }) =>
        fault('resource-missing', `${by} refers to ${resid}, which is not among ${shelf}.`),
      ),
    ...kept.flatMap(({ id, shelf, value }) => [
      ...(id.length > MOST.id
        ? [fault('resource-id-length', `The resource id ${id} is longer than ${MOST.id} characters.`)]
        : []),
      ...(value.length === 0 || value.length > lengthLimit(shelf)
        ? [
            fault(
              'text-length',
              `${id} has ${value.length} characters; ${shelf} take 1 to ${lengthLimit(shelf)}.`,
            ),
          ]
        : []),
      ...(references.some(({ resid }) => resid === id)
        ? []
        : [fault('resource-unused', `Nothing refers to the resource ${id}.`)]),
    ]),
    ...repeated(kept.map(({ id }) => id)).map((id) =>
      fault('resource-twice', `Two resources are called ${id}.`),
    ),
    ...repeated(
      [...elementsNamed(manifest, 'Control'), ...elementsNamed(manifest, 'Group')].map(
        ({ attributes }) => attributes['id'] ?? '',
      ),
    ).map((id) => fault('id-twice', `Two buttons or groups are called "${id}".`)),
  ];
}

/** Which part of Resources an element's reference is looked up in. */
function shelfFor({ name }: XmlElement): string {
  if (name === 'bt:Image') return 'bt:Images';
  if (name === 'Description') return 'bt:LongStrings';
  if (['Label', 'Title', 'Namespace'].includes(name)) return 'bt:ShortStrings';
  return 'bt:Urls';
}

function lengthLimit(shelf: string): number {
  return shelf in MOST ? MOST[shelf as keyof typeof MOST] : 0;
}
