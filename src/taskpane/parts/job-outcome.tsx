import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JobOutcome } from '../state/pane-state';
import { useInSight } from '../use-in-sight';
import { SentenceList } from './sentence-list';
import { SheetLinks } from './sheet-links';

type Props = { readonly outcome: JobOutcome; readonly onShow: (sheet: string) => void };

/** What a job in the workbook has done, and the way to the sheets it wrote. */
export function JobOutcomeNote({ outcome: { said, notes, sheets }, onShow }: Props) {
  const section = useInSight<HTMLElement>();
  return (
    <section ref={section}>
      <div role="status">
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      </div>
      <SentenceList sentences={notes} />
      {sheets.length > 0 && <SheetLinks sheets={sheets} onShow={onShow} />}
    </section>
  );
}
