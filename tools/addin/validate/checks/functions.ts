import { z } from 'zod';
import { FILES } from '../../files';
import type { BuiltAddin } from '../built-addin';
import { fileJson, fileText } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { resourcesOf } from '../manifest-resources';
import { statedAddresses } from '../stated-addresses';
import { elementsNamed } from '../walk-xml';

const METADATA = z.object({
  allowErrorForDataTypeAny: z.boolean().optional(),
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string().optional(),
      helpUrl: z.string().optional(),
      parameters: z.array(z.object({ name: z.string(), description: z.string().optional() })),
    }),
  ),
});

/** More would crowd the list Excel shows after `=SSOS.`. */
const MOST_FUNCTIONS = 8;

/** Three characters or more, a letter first: Excel takes shorter names for cells. */
const NAME = /^[A-Z][A-Z0-9.]{2,}$/;

/** The functions' description fits the manifest, the script and the help page. */
export function functionFaults({ manifest, files }: BuiltAddin): readonly Fault[] {
  const read = METADATA.safeParse(fileJson(files, FILES.functionsMetadata));
  if (!read.success) {
    return [
      fault('functions-unreadable', `${FILES.functionsMetadata} is missing or not as Excel expects it.`),
    ];
  }
  const { functions, allowErrorForDataTypeAny } = read.data;
  const resid = elementsNamed(manifest, 'Namespace')[0]?.attributes['resid'];
  const namespace = resourcesOf(manifest).find(({ id }) => id === resid)?.value ?? '';
  const script = fileText(files, FILES.functionsScript) ?? '';
  const help = fileText(files, FILES.help) ?? '';
  const helpAddress = `${statedAddresses(manifest).base}/${FILES.help}`;
  return [
    ...(NAME.test(namespace)
      ? []
      : [fault('namespace-shape', `The namespace "${namespace}" is not a name for functions.`)]),
    ...(functions.length === 0 || functions.length > MOST_FUNCTIONS
      ? [
          fault(
            'functions-too-many',
            `There are ${functions.length} functions; 1 to ${MOST_FUNCTIONS} are wanted.`,
          ),
        ]
      : []),
    ...(allowErrorForDataTypeAny === true
      ? []
      : [
          fault(
            'function-error-cells',
            'Error cells would swallow the call: allowErrorForDataTypeAny is off.',
          ),
        ]),
    ...functions.flatMap(({ id, name, description, helpUrl, parameters }) => [
      ...(NAME.test(id) && NAME.test(name) ? [] : [fault('function-id', `"${id}" is not a function's id.`)]),
      ...[{ name: id, description }, ...parameters]
        .filter((one) => (one.description ?? '') === '')
        .map((one) => fault('function-text', `${id}: ${one.name} has no description.`)),
      ...(new RegExp(`["']?\\b${id}\\b["']?\\s*[:,]`).test(script)
        ? []
        : [fault('function-not-associated', `${FILES.functionsScript} does not associate ${id}.`)]),
      ...helpFaults(id, helpUrl ?? '', helpAddress, help),
    ]),
  ];
}

function helpFaults(id: string, helpUrl: string, helpAddress: string, help: string): readonly Fault[] {
  const [address, anchor = ''] = helpUrl.split('#');
  if (address !== helpAddress) {
    return [fault('function-help', `The help of ${id} is at ${helpUrl}, which is not ${helpAddress}.`)];
  }
  return help.includes(`id="${anchor}"`)
    ? []
    : [fault('function-help', `${FILES.help} has no place called "${anchor}" for ${id}.`)];
}
