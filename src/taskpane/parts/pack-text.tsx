import { useId, useState } from 'react';
import { dataAsJson } from '../../policy/export-pack';
import { PACK_WORDS } from '../../text/policy-words';
import { Summary } from './summary';

/** The pack's text to be copied by hand: Excel for Mac hands over no files from a pane, and does not say so. */
export function PackText({ json }: { readonly json: unknown }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Summary className="policy-more">{PACK_WORDS.noFile}</Summary>
      {isOpen && (
        <>
          <label htmlFor={id} className="quiet">
            {PACK_WORDS.copyHint}
          </label>
          <textarea
            id={id}
            className="pack-text"
            readOnly
            rows={8}
            spellCheck={false}
            value={dataAsJson(json)}
            onFocus={({ target }) => target.select()}
          />
        </>
      )}
    </details>
  );
}
