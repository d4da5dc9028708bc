import { builtAddin } from './built-addin';
import type { BuiltAddin } from './built-addin';
import { addressFaults } from './checks/addresses';
import { commandFaults } from './checks/commands';
import { functionFaults } from './checks/functions';
import { iconFaults } from './checks/icons';
import { identityFaults } from './checks/identity';
import { resourceFaults } from './checks/resources';
import { runtimeFaults } from './checks/runtime';
import { scriptFaults } from './checks/scripts';
import { structureFaults } from './checks/structure';
import { fault } from './fault';
import type { Fault } from './fault';

const CHECKS: readonly ((addin: BuiltAddin) => readonly Fault[])[] = [
  structureFaults,
  identityFaults,
  addressFaults,
  resourceFaults,
  runtimeFaults,
  iconFaults,
  functionFaults,
  commandFaults,
  scriptFaults,
];

/**
 * Looks for what would keep Office from installing or starting the add-in. These are our own checks, made
 * from Microsoft's published schema and limits; Microsoft's validator is a service on the network.
 * @param files the built add-in, by path in its folder
 */
export function validateAddin(files: ReadonlyMap<string, Uint8Array>): readonly Fault[] {
  const built = builtAddin(files);
  return built.ok ? CHECKS.flatMap((check) => check(built.addin)) : [fault('not-xml', built.problem)];
}
