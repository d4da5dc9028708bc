import type { BuiltAddin } from '../built-addin';
import { fault } from '../fault';
import type { Fault } from '../fault';
import { elementAt, elementsNamed } from '../walk-xml';

/** Pane, buttons and functions share one runtime only where all of them name the same page. */
export function runtimeFaults({ manifest }: BuiltAddin): readonly Fault[] {
  const runtime = elementsNamed(manifest, 'Runtime')[0];
  const page = runtime?.attributes['resid'];
  const users = [
    ['FunctionFile', elementsNamed(manifest, 'FunctionFile')[0]],
    ['Page', elementAt(elementsNamed(manifest, 'Page')[0] ?? manifest, 'SourceLocation')],
    ...elementsNamed(manifest, 'Action')
      .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
      .map((action) => ['ShowTaskpane', elementAt(action, 'SourceLocation')] as const),
  ] as const;
  return [
    ...users
      .filter(([, used]) => used?.attributes['resid'] !== page)
      .map(([by]) => fault('runtime-split', `${by} must refer to ${page}, as the shared runtime does.`)),
    ...(runtime?.attributes['lifetime'] === 'long'
      ? []
      : [fault('runtime-split', 'The runtime’s lifetime must be "long", or functions stop with the pane.')]),
  ];
}
