import { IDENTITIES } from '../../settings';
import { REQUIREMENT_SETS } from '../../manifest/requirements';
import { resourcesOf } from '../manifest-resources';
import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { elementAt, elementsNamed, textAt } from '../walk-xml';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Who the add-in says it is, what it asks for, and what Office shows of it before it is opened. */
export function identityFaults({ manifest }: BuiltAddin): readonly Fault[] {
  const id = textAt(manifest, 'Id');
  const version = textAt(manifest, 'Version');
  const permission = textAt(manifest, 'Permissions');
  const displayName = elementAt(manifest, 'DisplayName')?.attributes['DefaultValue'] ?? '';
  const description = elementAt(manifest, 'Description')?.attributes['DefaultValue'] ?? '';
  const faults: Fault[] = [];
  if (!GUID.test(id)) faults.push(fault('id-shape', `Id is "${id}", which is not a GUID in small letters.`));
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    faults.push(fault('version-shape', `Version is "${version}". Office compares four numbers: 1.4.2.0.`));
  }
  if (permission !== 'ReadWriteDocument') {
    faults.push(
      fault('permission', `Permissions is "${permission}". The add-in needs ReadWriteDocument, no more.`),
    );
  }
  for (const [what, text, most] of [
    ['DisplayName', displayName, 125],
    ['ProviderName', textAt(manifest, 'ProviderName'), 125],
    ['Description', description, 250],
  ] as const) {
    if (text.length === 0 || text.length > most) {
      faults.push(fault('text-length', `${what} has ${text.length} characters; Office takes 1 to ${most}.`));
    }
  }
  return [
    ...faults,
    ...mixedIdentity(id, displayName, namespaceOf(manifest)),
    ...requirementFaults(manifest),
  ];
}

type Manifest = BuiltAddin['manifest'];

function namespaceOf(manifest: Manifest): string {
  const resid = elementsNamed(manifest, 'Namespace')[0]?.attributes['resid'] ?? '';
  return resourcesOf(manifest).find((one) => one.id === resid)?.value ?? '';
}

/** Two add-ins with one id replace each other; one id with two names confuses everyone. */
function mixedIdentity(id: string, displayName: string, namespace: string): readonly Fault[] {
  const known = Object.values(IDENTITIES).some(
    (one) => one.id === id && one.displayName === displayName && one.namespace === namespace,
  );
  return known
    ? []
    : [
        fault(
          'identity-mixed',
          `Id, name and namespace (${id}, ${displayName}, ${namespace}) do not belong to one environment.`,
        ),
      ];
}

function requirementFaults(manifest: Manifest): readonly Fault[] {
  const stated = elementsNamed(manifest, 'Set').map(({ attributes }) => attributes);
  return REQUIREMENT_SETS.filter(
    ({ name, minVersion }) => !stated.some((set) => set['Name'] === name && set['MinVersion'] === minVersion),
  ).map(({ name, minVersion }) =>
    fault('requirement-missing', `The manifest does not ask for ${name} ${minVersion}.`),
  );
}
