import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { PACK_WORDS } from '../../text/policy-words';
import { policyToExport } from '../policy/policy-state';
import type { Pane } from '../use-pane';
import { OwnPackList } from './own-pack-list';
import { PackText } from './pack-text';
import { Summary } from './summary';

/** A pack of one's own, folded until it is asked for. */
export function PackTools({ pane }: { readonly pane: Pane }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="policy-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Summary>{PACK_WORDS.heading}</Summary>
      {isOpen && <OpenTools pane={pane} />}
    </details>
  );
}

/** Hands the rules out, takes an edited file in, and shows what is kept. */
function OpenTools({ pane }: { readonly pane: Pane }) {
  const { state, deeds } = pane;
  const file = useRef<HTMLInputElement>(null);
  const wanted = policyToExport(state.policy);
  const isBusy = state.work !== null;
  return (
    <>
      <p className="quiet">{PACK_WORDS.hint}</p>
      <div className="choice">
        <Button size="small" disabled={isBusy || wanted === null} onClick={deeds.policy.exportPack}>
          {PACK_WORDS.exportPack}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => file.current?.click()}>
          {PACK_WORDS.load}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={PACK_WORDS.load}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) deeds.policy.openFile(chosen);
          // The same file, corrected and chosen again, is a change only if none was chosen before.
          target.value = '';
        }}
      />
      {wanted !== null && <PackText json={wanted.json} />}
      <OwnPackList pane={pane} />
    </>
  );
}
