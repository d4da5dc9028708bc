import type { Conflict } from '../classify/classification';
import type { PolicyPack } from '../policy/pack';
import { evidenceLabel } from './evidence-label';
import { capitalized } from './list-label';
import { criterionLabel } from './reason-label';

/** What does not agree in a row, with both values, and which of them counts. */
export function conflictSentence(conflict: Conflict, pack: PolicyPack): string {
  switch (conflict.code) {
    case 'state-against-number': {
      const label = criterionLabel(conflict.criterion, pack);
      const stated =
        conflict.stated === 'met' ? `The state names “${label}”` : `The state does not name “${label}”`;
      return `${stated}, but the file shows ${evidenceLabel(conflict.number)}. The state’s finding stands.`;
    }
    case 'number-despite-insufficient-data': {
      const label = criterionLabel(conflict.criterion, pack);
      return `The state says insufficient data, but ${evidenceLabel(conflict.number)} would count as “${label}”.`;
    }
    case 'named-but-not-requiring':
      return `${capitalized(criterionLabel(conflict.criterion, pack))} is named as a reason, but the state also says that no assistance is required.`;
    case 'broad-without-designation':
      return 'The state says that broad or comprehensive support is needed, but names no underperforming designation.';
  }
}
