import type { PackFault } from '../../policy/pack-fault';
import { packFaultWords } from '../../text/pack-fault-sentence';
import { packPlaceLabel } from '../../text/pack-place-label';
import type { FaultLine } from './pack-draft';

/** Faults as a person looks for them in the file that they edited; `json` is the file as read. */
export function faultLines(faults: readonly PackFault[], json: unknown): readonly FaultLine[] {
  return faults.map((fault) => ({ place: packPlaceLabel(fault.path, json), said: packFaultWords(fault) }));
}
