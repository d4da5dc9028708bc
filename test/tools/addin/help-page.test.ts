import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../../src/commands/commands';
import { helpPage } from '../../../tools/addin/help-page';
import { markdownToHtml } from '../../../tools/addin/markdown';

describe('Markdown for the help page', () => {
  it.each([
    ['## TIER', '<h3 id="tier">TIER</h3>'],
    ['# Two words', '<h2 id="two-words">Two words</h2>'],
    ['A line\nand its second', '<p>A line and its second</p>'],
    ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['- a\n  goes on\n- b', '<ul>\n<li>a goes on</li>\n<li>b</li>\n</ul>'],
    ['1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['**Bold** and `code`', '<p><b>Bold</b> and <code>code</code></p>'],
    ['`**not bold** <b>`', '<p><code>**not bold** &lt;b&gt;</code></p>'],
    ['[TIER](#tier): why', '<p><a href="#tier">TIER</a>: why</p>'],
    ['a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['<!-- made from comments -->\n\ntext', '<p>text</p>'],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown)).toBe(html);
  });

  it.each(['| a | b |', '```\ncode\n```', '> quoted', '#### four'])(
    'refuses %j, which it cannot show',
    (text) => {
      expect(() => markdownToHtml(text)).toThrow('cannot show');
    },
  );
});

describe('the help page', () => {
  const page = helpPage({ displayName: 'SSoS <test>', version: '1.4.2.0' }, COMMANDS, '## TIER\n\nThe tier.');

  it.each(COMMANDS.map(({ label, shortcut }) => [label, shortcut.standard] as const))(
    'explains the button %s and its keys',
    (label, keys) => {
      expect(page).toContain(`<dt>${label}</dt>`);
      expect(page).toContain(`<kbd>${keys}</kbd>`);
    },
  );

  it('has a place for each function', () => {
    expect(page).toContain('<h3 id="tier">TIER</h3>');
  });

  it('runs no script and shows names as they are written', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('<h1>SSoS &lt;test&gt;</h1>');
  });
});
