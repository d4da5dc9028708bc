import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STANDARD_FACTS } from '../src/intake/fact';
import { STANDARD_HEADINGS } from '../src/intake/standard-headings';
import { DUE_REASONS } from '../src/functions/due';
import type { PolicyPack } from '../src/policy/pack';
import { newestPack } from '../src/policy/packs';
import { dateLabel } from '../src/text/date-label';
import { capitalized } from '../src/text/list-label';
import { reasonLabel } from '../src/text/reason-label';
import { exampleAnswer } from './example-answer';
import { functionComments, type DescribedFunction } from './function-comments';

/** The help page's source, made from the functions' comments and a preface. */
export const HELP_PAGE = 'docs/functions.md';
/** The guide for users, which lists the same functions. */
export const USER_GUIDE = 'docs/user-guide.md';
const PREFACE = 'tools/function-help-preface.md';
const STANDARD_COLUMNS = '<!-- standard columns -->';

/** The page: a preface on what all functions share, then one section for each, under its name. */
export function functionHelp(): string {
  const columns = STANDARD_FACTS.map((fact, place) => `${place + 1}. ${STANDARD_HEADINGS[fact]}`);
  const preface = readFileSync(PREFACE, 'utf8').replace(STANDARD_COLUMNS, columns.join('\n'));
  const described = functionComments();
  const list = described.map(({ id, text }) => `- [${id}](#${id.toLowerCase()}): ${text}`);
  return [preface.trim(), list.join('\n'), ...described.map(section)].join('\n\n') + '\n';
}

const LIST = /(?<=<!-- functions[^>]*-->\n).*?(?=<!-- \/functions -->)/s;

/**
 * The user guide with its list of functions made anew between its two marks.
 * @throws where the marks are missing
 */
export function guideWithFunctions(guide: string): string {
  if (!LIST.test(guide)) throw new Error(`${USER_GUIDE} has lost the marks around its list of functions.`);
  const lines = functionComments().map(
    ({ id, text, examples }) =>
      `- [${id}](functions.md#${id.toLowerCase()}): ${text} For example \`${examples[0]?.formula ?? ''}\`.`,
  );
  return guide.replace(LIST, () => ['', ...lines, '', ''].join('\n'));
}

function section({ id, text, gives, remarks, examples, ...rest }: DescribedFunction): string {
  const signature = rest.arguments.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return [
    `## ${id}`,
    text,
    `\`=SSOS.${id}(${signature})\``,
    rest.arguments
      .map((one) => `- \`${one.name}\`${one.optional ? ' (optional)' : ''}: ${one.text}`)
      .join('\n'),
    `Gives: ${gives}`,
    ...remarks,
    [
      'Examples:',
      '',
      ...examples.map(({ formula, text: words }) => `- \`${formula}\`: ${withAnswer(words, formula)}`),
    ].join('\n'),
    ...(id === 'DUE' ? wordsForDue() : []),
  ].join('\n\n');
}

const ANSWER = '{answer}';

const withAnswer = (words: string, formula: string): string =>
  words.includes(ANSWER) ? words.replace(ANSWER, () => exampleAnswer(formula)) : words;

/** What DUE can be asked for: the names of the newest pack, which no other place shows. */
function wordsForDue(): readonly string[] {
  const pack = newestPack();
  return [
    `The actions of ${pack.schoolYear}:`,
    pack.actions.map((action) => `- \`${action.id}\`: ${action.text} ${dayOf(action)}`).join('\n'),
    'What brings actions; DUE gives the earliest day of them:',
    DUE_REASONS.map((reason) => `- \`${reason}\`: ${capitalized(reasonLabel(reason, pack))}`).join('\n'),
  ];
}

function dayOf({ due: { date, text } }: PolicyPack['actions'][number]): string {
  return `${date === null ? capitalized(text ?? 'no date given') : dateLabel(date)}.`;
}

function main(): void {
  mkdirSync(dirname(HELP_PAGE), { recursive: true });
  writeFileSync(HELP_PAGE, functionHelp());
  writeFileSync(USER_GUIDE, guideWithFunctions(readFileSync(USER_GUIDE, 'utf8')));
  process.stdout.write(`${HELP_PAGE}, ${USER_GUIDE}: ${functionComments().length} functions\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
