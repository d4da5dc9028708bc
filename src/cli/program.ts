import { Command, Option } from 'commander';
import { classifyCommand, type ClassifyOptions } from './classify-command';
import { explainCommand, type ExplainOptions } from './explain-command';
import type { Outcome } from './outcome';
import {
  exportCommand,
  lintCommand,
  policyCommand,
  type ExportOptions,
  type PolicyOptions,
} from './policy-command';
import { sheetsCommand, type SheetsOptions } from './sheets-command';
import type { World } from './world';

const FILE = 'an .xlsx, .xls, .csv or .tsv file, or - for rows piped or pasted in';

/** The commands and their options; `settle` receives how the one that was called ended. */
export function program(world: World, settle: (outcome: Outcome<void>) => void): Command {
  const root = new Command('ssos')
    .description(
      "What the state's accountability results ask of each school and district, by when, and whom to call.",
    )
    .showHelpAfterError('(ssos --help shows the commands)');

  onData(root.command('classify').description('every school with its tier and why'))
    .option('--json', 'one JSON object with everything')
    .option('--csv', 'one line a school, for a spreadsheet')
    .option('--out <file>', 'write there instead of printing')
    .option('--force', 'replace the file if it exists')
    .action(async (file: string, options: ClassifyOptions) =>
      settle(await classifyCommand(file, options, world)),
    );

  onData(
    root
      .command('sheets')
      .description('a workbook with an index, the classification and an action sheet a district'),
  )
    .option('--out <file.xlsx>', 'where the workbook goes')
    .addOption(repeated('--district <name-or-code>', 'only this district; may be given again'))
    .option('--only <kind>', 'only prioritized, transitional or identified districts')
    .option('--force', 'replace the file if it exists')
    .action(async (file: string, options: SheetsOptions) =>
      settle(await sheetsCommand(file, options, world)),
    );

  onData(root.command('explain').description('one school: every finding in sentences, and what follows'))
    .option('--school <code>', 'the eight-digit code of the school or district')
    .action(async (file: string, options: ExplainOptions) =>
      settle(await explainCommand(file, options, world)),
    );

  const policy = root
    .command('policy')
    .description('the policy pack: criteria, actions, dates, districts, contacts, sources')
    .option('--policy <year|file>', 'a school year such as 2023-24, or a pack file')
    .action(async (options: PolicyOptions) => settle(await policyCommand(options, world)));
  policy
    .command('export')
    .description('the pack as JSON, to edit for another year or another reading')
    .option('--out <file>', 'write there instead of printing')
    .option('--force', 'replace the file if it exists')
    .action(async (_: ExportOptions, command: Command) =>
      settle(await exportCommand(command.optsWithGlobals(), world)),
    );
  policy
    .command('lint')
    .argument('<file>', 'an edited pack')
    .description('what is wrong with an edited pack, by its place in the file')
    .action(async (file: string) => settle(await lintCommand(file, world)));

  return root;
}

function onData(command: Command): Command {
  return command
    .argument('<file>', FILE)
    .option('--sheet <name>', 'the sheet to read; otherwise the one whose headings fit')
    .option('--policy <year|file>', 'a school year such as 2023-24, or a pack file')
    .option('--as-of <YYYY-MM-DD>', 'the day that "passed" and "next" refer to; otherwise today')
    .addOption(repeated('--column <heading=fact>', 'what a heading stands for, where it is not recognized'))
    .addOption(
      repeated('--scale <heading=percent|fraction>', 'how a rate column is written, where it does not show'),
    );
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[] = []) => [
    ...before,
    value,
  ]);
}
