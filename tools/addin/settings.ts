import { DEVELOPMENT_ADDRESS, productionAddress } from './address';
import { fourPartVersion } from './version';

export type AddinEnvironment = 'production' | 'development';

/** What differs between the add-in people use and the one being worked on, so that both can be installed at once. */
export type AddinSettings = {
  readonly environment: AddinEnvironment;
  /** Office's identity of the add-in. It never changes. */
  readonly id: string;
  readonly displayName: string;
  /** What stands before the dot in `=SSOS.TIER(…)`. */
  readonly namespace: string;
  /** https, without a slash at the end. */
  readonly address: string;
  /** Four numbers, as Office wants them. */
  readonly version: string;
};

export type SettingsAnswer =
  { readonly ok: true; readonly settings: AddinSettings } | { readonly ok: false; readonly problem: string };

/** Each environment is an add-in of its own to Office. */
export const IDENTITIES = {
  production: {
    id: '2ab7c61b-497f-4807-87d9-badd8718cda9',
    displayName: 'SSoS for Excel',
    namespace: 'SSOS',
  },
  development: {
    id: '2e60b6fc-3417-4165-97dc-a11397cb8344',
    displayName: 'SSoS for Excel [dev]',
    namespace: 'SSOSDEV',
  },
} as const;

/** Settles what a build is for, or says what is missing. */
export function addinSettings(
  environment: AddinEnvironment,
  { address: given, npmVersion }: { readonly address: string | undefined; readonly npmVersion: string },
): SettingsAnswer {
  const version = fourPartVersion(npmVersion);
  if (version === null) {
    return {
      ok: false,
      problem: `The version in package.json is "${npmVersion}". Office needs three plain numbers, such as 1.4.2.`,
    };
  }
  const answer =
    environment === 'production'
      ? productionAddress(given)
      : { ok: true as const, address: DEVELOPMENT_ADDRESS };
  if (!answer.ok) return answer;
  return {
    ok: true,
    settings: { environment, ...IDENTITIES[environment], address: answer.address, version },
  };
}
