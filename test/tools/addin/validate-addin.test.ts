import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FaultCode } from '../../../tools/addin/validate/fault';
import { validateAddin } from '../../../tools/addin/validate/validate-addin';
import { bytesOf, changedFile, exampleBuild } from './example-build';
import type { BuiltFiles } from './example-build';

let good: BuiltFiles = new Map();
beforeAll(async () => {
  good = await exampleBuild();
});

const codes = (files: BuiltFiles): FaultCode[] => validateAddin(files).map(({ code }) => code);

describe('a sound build', () => {
  it('has no fault', () => {
    expect(validateAddin(good)).toEqual([]);
  });
});

const MOVE = /(\s*<ProviderName>.*<\/ProviderName>)(\s*<DefaultLocale>.*<\/DefaultLocale>)/;
const FIRST_CONTROL = /<Control xsi:type="Button" id="SSoS.openPane">[\s\S]*?<\/Control>/;
const long = (characters: number): string => 'x'.repeat(characters);

/** What is wrong, the file, what is replaced by what, and the fault that must be among those found. */
const BAD: readonly [string, string, string | RegExp, string, FaultCode][] = [
  ['an element that is not closed', 'manifest.xml', '</OfficeApp>', '', 'not-xml'],
  [
    'another kind of add-in',
    'manifest.xml',
    'xsi:type="TaskPaneApp"',
    'xsi:type="MailApp"',
    'element-misplaced',
  ],
  ['two elements in the wrong order', 'manifest.xml', MOVE, '$2$1', 'element-misplaced'],
  ['an element of no use here', 'manifest.xml', '<Hosts>', '<AppDomains/><Hosts>', 'element-misplaced'],
  [
    'a second task pane',
    'manifest.xml',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>b</TaskpaneId>',
    'element-misplaced',
  ],
  ['a missing element', 'manifest.xml', /<SupportUrl .*\/>/, '', 'element-missing'],
  ['a button without a tip', 'manifest.xml', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'element-missing'],
  ['an id that is no GUID', 'manifest.xml', /<Id>.*<\/Id>/, '<Id>ssos-for-excel</Id>', 'id-shape'],
  ['a version of three numbers', 'manifest.xml', '1.4.2.0', '1.4.2', 'version-shape'],
  [
    'the name of the other environment',
    'manifest.xml',
    'SSoS for Excel"',
    'SSoS for Excel [dev]"',
    'identity-mixed',
  ],
  ['the namespace of the other environment', 'manifest.xml', '"SSOS"', '"SSOSDEV"', 'identity-mixed'],
  [
    'a name that is too long',
    'manifest.xml',
    'DefaultValue="SSoS for Excel"',
    `DefaultValue="${long(126)}"`,
    'text-length',
  ],
  [
    'a description that is too long',
    'manifest.xml',
    /<Description DefaultValue=".*"\/>/,
    `<Description DefaultValue="${long(251)}"/>`,
    'text-length',
  ],
  [
    'a label that is too long',
    'manifest.xml',
    'DefaultValue="Open SSoS"',
    `DefaultValue="${long(126)}"`,
    'text-length',
  ],
  ['a tip that is too long', 'manifest.xml', /"Shows the SSoS pane .*"/, `"${long(251)}"`, 'text-length'],
  ['a label without words', 'manifest.xml', 'DefaultValue="Open SSoS"', 'DefaultValue=""', 'text-length'],
  ['more permission than needed', 'manifest.xml', 'ReadWriteDocument', 'ReadWriteMailbox', 'permission'],
  [
    'a requirement set that is not asked for',
    'manifest.xml',
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.7"',
    'requirement-missing',
  ],
  ['an address without https', 'manifest.xml', /https:(.*addin-16.png)/, 'http:$1', 'address-shape'],
  [
    'an address left over from development',
    'manifest.xml',
    'https://tools.example.org/ssos/functions.js"',
    'https://localhost:3000/functions.js"',
    'address-own-machine',
  ],
  [
    'an address of another place',
    'manifest.xml',
    'https://tools.example.org/ssos/help.html',
    'https://www.contoso.com/help.html',
    'address-elsewhere',
  ],
  ['a file that is not there', 'manifest.xml', 'classify-24.png', 'classify-25.png', 'file-missing'],
  [
    'a reference that leads nowhere',
    'manifest.xml',
    '<Label resid="Group.Label"/>',
    '<Label resid="Group.Lable"/>',
    'resource-missing',
  ],
  [
    'a label that refers to a tip',
    'manifest.xml',
    '<Label resid="Group.Label"/>',
    '<Label resid="openPane.Tip"/>',
    'resource-missing',
  ],
  [
    'two resources of one id',
    'manifest.xml',
    '<bt:String id="Start.Title"',
    '<bt:String id="Group.Label" DefaultValue="SSoS"/><bt:String id="Start.Title"',
    'resource-twice',
  ],
  [
    'a resource that nothing uses',
    'manifest.xml',
    '<bt:String id="Start.Title"',
    '<bt:String id="Old" DefaultValue="SSoS"/><bt:String id="Start.Title"',
    'resource-unused',
  ],
  ['an id of 33 characters', 'manifest.xml', /Group\.Label/g, long(33), 'resource-id-length'],
  ['two buttons of one id', 'manifest.xml', 'id="SSoS.revertLastRun"', 'id="SSoS.openPane"', 'id-twice'],
  [
    'buttons in a runtime of their own',
    'manifest.xml',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'runtime-split',
  ],
  [
    'functions in a runtime of their own',
    'manifest.xml',
    /<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/,
    '<Page><SourceLocation resid="Help.Url"/>',
    'runtime-split',
  ],
  [
    'a pane in a runtime of its own',
    'manifest.xml',
    /(ShowTaskpane">\s*<SourceLocation resid=")Taskpane.Url/,
    '$1Help.Url',
    'runtime-split',
  ],
  [
    'a runtime that ends with the pane',
    'manifest.xml',
    'lifetime="long"',
    'lifetime="short"',
    'runtime-split',
  ],
  [
    'an icon of another size than stated',
    'manifest.xml',
    'icons/pane-16.png',
    'icons/pane-20.png',
    'icon-size',
  ],
  ['an icon that is no PNG', 'manifest.xml', 'icons/pane-16.png', 'help.html', 'icon-size'],
  [
    'an icon without the size Office needs',
    'manifest.xml',
    '<bt:Image size="80" resid="Icon.sheets.80"/>',
    '',
    'icon-missing',
  ],
  [
    'a namespace that looks like a cell',
    'manifest.xml',
    'DefaultValue="SSOS"',
    'DefaultValue="S1"',
    'namespace-shape',
  ],
  ['a list of functions that is no JSON', 'functions.json', '{', '', 'functions-unreadable'],
  [
    'a list without functions',
    'functions.json',
    /"functions": \[[\s\S]*\]/,
    '"functions": []',
    'functions-too-many',
  ],
  [
    'error cells that swallow a call',
    'functions.json',
    '"allowErrorForDataTypeAny": true',
    '"allowErrorForDataTypeAny": false',
    'function-error-cells',
  ],
  ['a function id in small letters', 'functions.json', '"id": "DUE"', '"id": "due"', 'function-id'],
  [
    'an argument without words',
    'functions.json',
    /("name": "row",\s*"description": )".*"|("description": )"The cells of one school.*"/,
    '$1$2""',
    'function-text',
  ],
  [
    'a function the script does not know',
    'functions.json',
    '"id": "WHY"',
    '"id": "WHYNOT"',
    'function-not-associated',
  ],
  ['a script without a function', 'functions.js', 'WHY:c,', '', 'function-not-associated'],
  [
    'help at another address',
    'functions.json',
    'https://tools.example.org/ssos/help.html#tier',
    'https://localhost:3000/help.html#tier',
    'function-help',
  ],
  [
    'help at a place that is not there',
    'functions.json',
    'help.html#tier',
    'help.html#tiers',
    'function-help',
  ],
  [
    'a button that runs nothing',
    'manifest.xml',
    '<FunctionName>classifySelection</FunctionName>',
    '<FunctionName>classify</FunctionName>',
    'action-unknown',
  ],
  [
    'a command without a button',
    'manifest.xml',
    '<FunctionName>classifySelection</FunctionName>',
    '<FunctionName>classify</FunctionName>',
    'command-missing',
  ],
  ['no button that shows the pane', 'manifest.xml', FIRST_CONTROL, '', 'command-missing'],
  ['shortcuts that are no JSON', 'shortcuts.json', '{', '', 'shortcuts-unreadable'],
  [
    'keys for no command',
    'shortcuts.json',
    '"action": "openPane"',
    '"action": "openPain"',
    'shortcut-unknown',
  ],
  [
    'a command without keys',
    'shortcuts.json',
    '"action": "openPane"',
    '"action": "revertLastRun"',
    'shortcut-missing',
  ],
  ['keys without a modifier', 'shortcuts.json', '"Ctrl+Shift+Alt+S"', '"S"', 'shortcut-shape'],
  ['Shift as the only modifier', 'shortcuts.json', '"Ctrl+Shift+Alt+S"', '"Shift+S"', 'shortcut-shape'],
  ['the same keys twice', 'shortcuts.json', '"Ctrl+Shift+Alt+S"', '"Ctrl+Shift+Alt+C"', 'shortcut-twice'],
  [
    'functions before Office.js',
    'taskpane.html',
    /(<script src="https:.*"><\/script>)(\s*)(<script src="rules.js"><\/script>\s*<script src="functions.js"><\/script>)/,
    '$3$2$1',
    'page-scripts',
  ],
  [
    'functions before the rules they need',
    'taskpane.html',
    /(<script src="rules.js"><\/script>)(\s*)(<script src="functions.js"><\/script>)/,
    '$3$2$1',
    'page-scripts',
  ],
  [
    'a page without the functions',
    'taskpane.html',
    '<script src="functions.js"></script>',
    '',
    'page-scripts',
  ],
  [
    'a page that loads what is not there',
    'taskpane.html',
    '</body>',
    '<script src="missing.js"></script></body>',
    'page-scripts',
  ],
  ['code made from text', 'functions.js', 'TIER:a', 'TIER:new Function("return 1")', 'script-eval'],
];

describe('a build with a fault', () => {
  it.each(BAD)('%s is found', (_what, path, from, to, code) => {
    expect(codes(changedFile(good, path, from, to))).toContain(code);
  });

  it.each([
    'manifest.xml',
    'functions.json',
    'rules.js',
    'functions.js',
    'shortcuts.json',
    'help.html',
    'taskpane.html',
  ])('is found where %s is missing', (path) => {
    expect(codes(new Map([...good].filter(([name]) => name !== path)))).not.toEqual([]);
  });

  it('with more than eight functions is found', () => {
    const { functions, ...rest } = JSON.parse(new TextDecoder().decode(good.get('functions.json'))) as {
      functions: object[];
    };
    const nine = JSON.stringify({ ...rest, functions: [...functions, functions[0]] });
    expect(codes(new Map([...good, ['functions.json', bytesOf(nine)]]))).toEqual(['functions-too-many']);
  });

  it('says in a sentence what is wrong and where', () => {
    const files = changedFile(good, 'manifest.xml', 'icons/pane-16.png', 'icons/pane-20.png');
    expect(validateAddin(files)).toEqual([
      {
        code: 'icon-size',
        message: 'icons/pane-20.png is 20 × 20 pixels; the manifest says 16.',
      },
    ]);
  });
});
