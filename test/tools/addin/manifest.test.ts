import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../../src/commands/commands';
import { addinManifest } from '../../../tools/addin/manifest/addin-manifest';
import { resources } from '../../../tools/addin/manifest/resources';
import { shortcutFile } from '../../../tools/addin/manifest/shortcuts';
import { element, printXml } from '../../../tools/addin/manifest/xml';
import { addinSettings } from '../../../tools/addin/settings';
import type { AddinEnvironment } from '../../../tools/addin/settings';
import { expectGolden } from '../../support/golden';

function manifestFor(environment: AddinEnvironment): string {
  const answer = addinSettings(environment, {
    address: 'https://tools.example.org/ssos',
    npmVersion: '1.4.2',
  });
  if (!answer.ok) throw new Error(answer.problem);
  return printXml(addinManifest(answer.settings, COMMANDS));
}

describe('the manifest', () => {
  it.each(['production', 'development'] as const)('for %s is the one people have read', (environment) => {
    expectGolden(new URL('.', import.meta.url), `manifest-${environment}`, manifestFor(environment));
  });

  it('for production names nobody’s own machine', () => {
    expect(manifestFor('production')).not.toMatch(/localhost|127\.0\.0\.1|\[dev\]|SSOSDEV/);
  });

  it('gives every command its keys under its own name', () => {
    const { actions, shortcuts } = shortcutFile(COMMANDS);
    expect(actions.map(({ id, name }) => [id, name])).toEqual(COMMANDS.map(({ id, label }) => [id, label]));
    expect(shortcuts.map(({ action }) => action)).toEqual(COMMANDS.map(({ id }) => id));
  });
});

describe('XML', () => {
  it('says signs of its own in other words', () => {
    const document = element('A', { b: '"1" < 2 & 3' }, [element('C', {}, 'x > y')]);
    expect(printXml(document)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<A b="&quot;1&quot; &lt; 2 &amp; 3">\n  <C>x &gt; y</C>\n</A>\n',
    );
  });
});

describe('resources', () => {
  it('keep a value once, however often it is used', () => {
    const kept = resources();
    kept.url('Page', 'https://a.example');
    expect(kept.url('Page', 'https://a.example')).toBe('Page');
    expect(printXml(kept.element()).match(/id="Page"/g)).toHaveLength(1);
  });

  it('refuse a second value under one id', () => {
    const kept = resources();
    kept.url('Page', 'https://a.example');
    expect(() => kept.url('Page', 'https://b.example')).toThrow('Page');
  });
});
