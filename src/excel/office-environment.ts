/// <reference types="office-js" />
import { MINIMUM_EXCEL_API, OPTIONAL } from './capabilities';

/** What Office says of itself, for whoever helps. */
export type OfficeEnvironment = {
  /** `Excel`, or whatever opened the page. */
  readonly host: string;
  /** `PC`, `Mac`, `OfficeOnline` and so on. */
  readonly platform: string;
  /** The program's own version; Office.js names none for itself. */
  readonly version: string;
  readonly sets: readonly RequirementSet[];
};

/** A part of Office's programming interface, what it is for here, and whether it is there. */
export type RequirementSet = {
  readonly name: string;
  readonly version: string;
  readonly use: keyof typeof SETS;
  readonly isThere: boolean;
};

/** What is needed, and what is done without where it is missing. */
const SETS = {
  pane: { set: 'SharedRuntime', version: '1.1' },
  sheets: { set: 'ExcelApi', version: MINIMUM_EXCEL_API },
  functions: { set: 'CustomFunctionsRuntime', version: '1.1' },
  mergedHeadings: OPTIONAL.mergedAreas,
  shortcuts: { set: 'KeyboardShortcuts', version: '1.1' },
} as const;

const USES = Object.keys(SETS) as readonly (keyof typeof SETS)[];

/** Null where the page was not opened by Office. */
export function officeEnvironment(): OfficeEnvironment | null {
  if (typeof Office === 'undefined') return null;
  // Outside of Office the library is there too, but it knows nothing of where it is, whatever the types say.
  const { diagnostics, requirements }: Partial<Office.Context> = Office.context ?? {};
  if (diagnostics?.host === undefined || requirements === undefined) return null;
  const { host, platform, version } = diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    version,
    sets: USES.map((use) => {
      const { set: name, version: wanted } = SETS[use];
      return { name, version: wanted, use, isThere: requirements.isSetSupported(name, wanted) };
    }),
  };
}
