import { Button } from '@fluentui/react-components';
import { PACK_WORDS } from '../../text/policy-words';
import type { PackDraft } from '../policy/pack-draft';
import { FaultList } from './fault-list';
import { PackNameForm } from './pack-name-form';

type Props = {
  readonly draft: PackDraft;
  /** Names of the packs that are kept already. */
  readonly kept: readonly string[];
  readonly isBusy: boolean;
  readonly onKeep: (name: string) => void;
  readonly onDrop: () => void;
};

/** A pack's file that was opened: its faults by place, or the question how to call it. */
export function PackDraftPanel({ draft: { fileName, check }, kept, isBusy, onKeep, onDrop }: Props) {
  return (
    <section className="pack-draft" aria-label={PACK_WORDS.draft(fileName)}>
      <h3>{PACK_WORDS.draft(fileName)}</h3>
      {!check.ok && (
        <div role="alert">
          <p>{PACK_WORDS.errors(check.errors.length)}</p>
          <FaultList faults={check.errors} />
          {check.formOnly && <p className="quiet">{PACK_WORDS.formOnly}</p>}
        </div>
      )}
      {check.warnings.length > 0 && (
        <>
          <p>{PACK_WORDS.warnings(check.warnings.length)}</p>
          <FaultList faults={check.warnings} />
        </>
      )}
      {check.ok ? (
        <PackNameForm pack={check.pack} kept={kept} isBusy={isBusy} onKeep={onKeep} onDrop={onDrop} />
      ) : (
        <Button size="small" onClick={onDrop}>
          {PACK_WORDS.close}
        </Button>
      )}
    </section>
  );
}
