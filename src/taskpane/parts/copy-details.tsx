import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { STATUS_WORDS } from '../../text/status-words';
import { copyText } from '../copy-text';

const LINES = 6;

/** Plain text to be handed on: to be copied with the button, or with the person's own keys. */
export function CopyDetails({ details }: { readonly details: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    if (area.current !== null) setCopied(copyText(area.current));
  };
  return (
    <>
      <textarea
        ref={area}
        className="details-text"
        readOnly
        rows={LINES}
        aria-label={STATUS_WORDS.details}
        value={details}
      />
      <div className="choice">
        <Button size="small" onClick={copy}>
          {STATUS_WORDS.copy}
        </Button>
        <span role="status">
          {isCopied !== null && (isCopied ? STATUS_WORDS.copied : STATUS_WORDS.notCopied)}
        </span>
      </div>
    </>
  );
}
