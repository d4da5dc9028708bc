import { readFile } from 'node:fs/promises';
import { ADDRESS_VARIABLE } from './address';
import { addinSettings } from './settings';
import type { AddinEnvironment, SettingsAnswer } from './settings';

/** The settings of an environment, from package.json and the surroundings of the process. */
export async function readSettings(environment: AddinEnvironment): Promise<SettingsAnswer> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return addinSettings(environment, { address: process.env[ADDRESS_VARIABLE], npmVersion: version });
}
