import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FORMULAS } from './function-comments';

export type FunctionParameter = {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
};

export type FunctionEntry = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'matrix' };
};

/** What Excel reads before it loads the script. The namespace (SSOS, SSOSDEV) is the manifest's. */
export type FunctionsJson = {
  /** Error cells reach the functions, which name them, instead of swallowing the call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
};

/** Where people find a function: its heading on the help page. */
export const helpAnchor = (id: string): string => `#${id.toLowerCase()}`;

/**
 * Makes the description of all functions from their comments. `helpAddress` is the address of the help page, without an
 * anchor. Throws with every complaint of Microsoft's generator, which itself reports them and carries on.
 */
export async function functionsJson(helpAddress: string): Promise<FunctionsJson> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(FORMULAS);
  if (errors.length > 0 || metadataJson === '') {
    throw new Error(`functions.json cannot be made:\n${errors.join('\n') || 'no function was found'}`);
  }
  const made = JSON.parse(metadataJson) as { functions: Omit<FunctionEntry, 'helpUrl'>[] };
  return {
    allowErrorForDataTypeAny: true,
    functions: made.functions.map((entry) => ({ ...entry, helpUrl: helpAddress + helpAnchor(entry.id) })),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist/functions.json' },
      help: { type: 'string', default: 'https://localhost:3000/functions.html' },
    },
  });
  const made = await functionsJson(values.help);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(made, null, 2)}\n`);
  process.stdout.write(`${values.out}: ${made.functions.length} functions, help at ${values.help}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
