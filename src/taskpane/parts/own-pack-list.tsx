import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { PACK_WORDS } from '../../text/policy-words';
import { faultLines } from '../policy/fault-lines';
import { isSamePack } from '../policy/policy-state';
import type { Pane } from '../use-pane';
import { FaultList } from './fault-list';

/** The packs that are kept, those with faults among them, each to be taken out after a question. */
export function OwnPackList({ pane: { state, deeds } }: { readonly pane: Pane }) {
  const [asked, ask] = useState<string | null>(null);
  const { packs, broken, chosen } = state.policy;
  const inWorkbook = deeds.inWorkbook !== null;
  if (packs.length + broken.length === 0) return null;
  const remove = (name: string) => (
    <RemovePack
      name={name}
      isUsed={isSamePack(name, chosen)}
      isAsked={asked === name}
      isBusy={state.work !== null}
      question={PACK_WORDS.removeQuestion(name, inWorkbook)}
      onAsk={ask}
      onRemove={deeds.policy.removePack}
    />
  );
  return (
    <>
      <h3>{inWorkbook ? PACK_WORDS.keptInWorkbook : PACK_WORDS.keptInPane}</h3>
      <ul className="own-packs">
        {packs.map(({ name, pack }) => (
          <li key={name}>
            <b>{name}</b> <span className="quiet">{PACK_WORDS.rulesOf(pack.schoolYear)}</span>
            {remove(name)}
          </li>
        ))}
        {broken.map(({ name, faults, json }) => (
          <li key={name}>
            <b>{name}</b> {PACK_WORDS.broken}
            <FaultList faults={faultLines(faults, json)} />
            {remove(name)}
          </li>
        ))}
      </ul>
    </>
  );
}

type RemoveProps = {
  readonly name: string;
  readonly isUsed: boolean;
  readonly isAsked: boolean;
  readonly isBusy: boolean;
  readonly question: string;
  readonly onAsk: (name: string | null) => void;
  readonly onRemove: (name: string) => void;
};

function RemovePack({ name, isUsed, isAsked, isBusy, question, onAsk, onRemove }: RemoveProps) {
  if (isUsed) return <span className="quiet block">{PACK_WORDS.inUse}</span>;
  if (!isAsked) {
    return (
      <Button
        size="small"
        disabled={isBusy}
        aria-label={PACK_WORDS.removeName(name)}
        onClick={() => onAsk(name)}
      >
        {PACK_WORDS.remove}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={question}>
      <p>{question}</p>
      <div className="choice">
        <Button size="small" appearance="primary" disabled={isBusy} onClick={() => onRemove(name)}>
          {PACK_WORDS.remove}
        </Button>
        <Button size="small" autoFocus onClick={() => onAsk(null)}>
          {PACK_WORDS.keepIt}
        </Button>
      </div>
    </div>
  );
}
