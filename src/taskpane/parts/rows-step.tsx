import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import { ROWS_WORDS } from '../../text/pane-words';
import type { Pane } from '../use-pane';

const FILES = '.xlsx,.xlsm,.xlsb,.xls,.csv,.txt,.tsv';

/** Where rows come from: pasted, a file, or the sample. */
export function RowsStep({ pane: { deeds, tell, state } }: { readonly pane: Pane }) {
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(false);
  const [paste, hint] = [useId(), useId()];
  const isBusy = state.work !== null;

  const takePaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    // The text has the cells' values; the page version that lies beside it may show #### for narrow columns.
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '') tell({ type: 'went-wrong', said: ROWS_WORDS.notPasted });
    else deeds.giveRows({ kind: 'text', text });
  };

  return (
    <>
      <h2>{ROWS_WORDS.heading}</h2>
      {deeds.inWorkbook !== null && (
        <div className="choice">
          <Button appearance="primary" disabled={isBusy} onClick={deeds.inWorkbook.useSelection}>
            {ROWS_WORDS.selection}
          </Button>
          <span className="quiet">{ROWS_WORDS.selectionHint}</span>
        </div>
      )}
      {deeds.inWorkbook !== null && state.lastPlace !== null && (
        <div className="choice">
          <Button disabled={isBusy} onClick={deeds.inWorkbook.useLast}>
            {ROWS_WORDS.usedLast(state.lastPlace.sheet)}
          </Button>
          <span className="quiet">{ROWS_WORDS.usedLastHint}</span>
        </div>
      )}
      <label htmlFor={paste} className="field-label">
        {ROWS_WORDS.pasteLabel}
      </label>
      <textarea
        id={paste}
        className="paste"
        value=""
        rows={5}
        aria-describedby={hint}
        spellCheck={false}
        disabled={isBusy}
        onPaste={takePaste}
        onChange={() => setTyped(true)}
      />
      <p id={hint} className="quiet">
        {typed ? ROWS_WORDS.typed : ROWS_WORDS.pasteHint}
      </p>
      <div className="choice">
        <Button disabled={isBusy} onClick={() => file.current?.click()}>
          {ROWS_WORDS.openFile}
        </Button>
        <span className="quiet">{ROWS_WORDS.fileHint}</span>
      </div>
      <input
        ref={file}
        type="file"
        accept={FILES}
        hidden
        aria-label={ROWS_WORDS.openFile}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) deeds.giveFile(chosen);
          // The same file chosen again is a change only if none was chosen before.
          target.value = '';
        }}
      />
      <div className="choice">
        <Button disabled={isBusy} onClick={deeds.giveSample}>
          {ROWS_WORDS.sample}
        </Button>
        <span className="quiet">{ROWS_WORDS.sampleHint}</span>
      </div>
      <p className="quiet">{ROWS_WORDS.privacy}</p>
    </>
  );
}
