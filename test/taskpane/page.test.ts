import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const page = readFileSync(new URL('../../src/taskpane/taskpane.html', import.meta.url), 'utf8');

/** The page's content policy, by directive. */
const policy = new Map(
  (/Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '').split(';').map((part) => {
    const [name = '', ...allowed] = part.trim().split(' ');
    return [name, allowed];
  }),
);

describe('the page of the runtime', () => {
  it('shows its text before any script is asked for', () => {
    expect(page.indexOf('<h1>')).toBeGreaterThan(0);
    expect(page.indexOf('<script')).toBeGreaterThan(page.indexOf('</main>'));
  });

  it.each([
    ['default-src', ["'none'"]],
    ['connect-src', ["'none'"]],
    ['script-src', ["'self'", 'https://appsforoffice.microsoft.com']],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ])('allows by %s only %j', (directive, allowed) => {
    expect(policy.get(directive)).toEqual(allowed);
  });

  it('has no script of its own in the page, which the policy would stop', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  });
});
