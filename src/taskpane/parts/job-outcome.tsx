import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JobOutcome } from '../state/pane-state';
import { useInSight } from '../use-in-sight';
import { SentenceList } from './sentence-list';
import { SheetLinks } from './sheet-links';

type Props = {
  /** Null while there is none. */
  readonly outcome: JobOutcome | null;
  readonly onShow: (sheet: string) => void;
};

/**
 * What a job in the workbook has done, and the way to the sheets it wrote. The live region stays in the page, so that a
 * screen reader hears what comes into it.
 */
export function JobOutcomeNote({ outcome, onShow }: Props) {
  return (
    <section>
      <div role="status">{outcome !== null && <Said words={outcome.said} />}</div>
      {outcome !== null && <Led outcome={outcome} onShow={onShow} />}
    </section>
  );
}

function Said({ words }: { readonly words: string }) {
  const bar = useInSight<HTMLDivElement>();
  return (
    <div ref={bar}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Led({ outcome: { notes, sheets }, onShow }: Props & { readonly outcome: JobOutcome }) {
  const part = useInSight<HTMLDivElement>();
  return (
    <div ref={part}>
      <SentenceList sentences={notes} />
      {sheets.length > 0 && <SheetLinks sheets={sheets} onShow={onShow} />}
    </div>
  );
}
