import { describe, expect, it } from '@jest/globals';
import { addinSettings } from '../../../tools/addin/settings';

const production = (address: string | undefined) =>
  addinSettings('production', { address, npmVersion: '1.4.2' });

describe('the address of a production build', () => {
  it.each([
    ['https://tools.example.org', 'https://tools.example.org'],
    ['https://tools.example.org/', 'https://tools.example.org'],
    ['https://tools.example.org/k12/ssos//', 'https://tools.example.org/k12/ssos'],
    ['  https://tools.example.org:8443/ssos ', 'https://tools.example.org:8443/ssos'],
    ['https://localhost.example.org', 'https://localhost.example.org'],
  ])('%j is taken as %s', (given, address) => {
    expect(production(given)).toMatchObject({ ok: true, settings: { address } });
  });

  it.each([
    [undefined, 'SSOS_ADDRESS is not set'],
    ['   ', 'SSOS_ADDRESS is not set'],
    ['tools.example.org', 'is not an address'],
    ['http://tools.example.org', 'over https only'],
    ['https://tools.example.org/?v=1', 'without ?, # or a user name'],
    ['https://tools.example.org/#here', 'without ?, # or a user name'],
    ['https://me@tools.example.org', 'without ?, # or a user name'],
    ['https://localhost:3000', 'only this machine can reach'],
    ['https://LOCALHOST', 'only this machine can reach'],
    ['https://addin.localhost', 'only this machine can reach'],
    ['https://127.0.0.1/ssos', 'only this machine can reach'],
    ['https://[::1]:3000', 'only this machine can reach'],
  ])('%j is refused: %s', (given, why) => {
    expect(production(given)).toEqual({ ok: false, problem: expect.stringContaining(why) });
  });
});

describe('the two environments', () => {
  const made = [
    production('https://tools.example.org'),
    addinSettings('development', { address: undefined, npmVersion: '1.4.2' }),
  ].flatMap((answer) => (answer.ok ? [answer.settings] : []));

  it.each(['id', 'displayName', 'namespace', 'address'] as const)(
    'can be installed together: own %s',
    (what) => {
      expect(new Set(made.map((settings) => settings[what])).size).toBe(2);
    },
  );

  it('mark the one being worked on', () => {
    expect(made[1]).toMatchObject({
      displayName: expect.stringMatching(/ \[dev\]$/),
      namespace: 'SSOSDEV',
      address: 'https://localhost:3000',
    });
  });

  it.each([
    ['1.4.2', '1.4.2.0'],
    ['0.1.0', '0.1.0.0'],
  ])('version %s is %s for Office', (npmVersion, version) => {
    expect(addinSettings('development', { address: undefined, npmVersion })).toMatchObject({
      settings: { version },
    });
  });

  it.each(['1.4', '1.4.2-beta.1', 'v1.4.2', ''])('version %j is refused', (npmVersion) => {
    expect(addinSettings('development', { address: undefined, npmVersion })).toEqual({
      ok: false,
      problem: expect.stringContaining(`"${npmVersion}"`),
    });
  });
});
