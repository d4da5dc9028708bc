import { isOwnMachine } from '../../address';
import { IDENTITIES } from '../../settings';
import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { statedAddresses } from '../stated-addresses';
import { textAt } from '../walk-xml';

/** All addresses are https and of one place, and the add-in people use never points at somebody's own machine. */
export function addressFaults({ manifest, files }: BuiltAddin): readonly Fault[] {
  const { base, addresses } = statedAddresses(manifest);
  const isDevelopment = textAt(manifest, 'Id') === IDENTITIES.development.id;
  return addresses.flatMap(({ address, by, path }) => {
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
      return [fault('address-shape', `${by} is "${address}", which is not an https address.`)];
    }
    if (!isDevelopment && isOwnMachine(new URL(address).hostname)) {
      return [
        fault('address-own-machine', `${by} still points at ${address}, which only this machine reaches.`),
      ];
    }
    if (path === null) {
      return [fault('address-elsewhere', `${by} is ${address}, which is not below ${base}.`)];
    }
    return files.has(path)
      ? []
      : [fault('file-missing', `${by} is ${address}, but there is no file ${path}.`)];
  });
}
