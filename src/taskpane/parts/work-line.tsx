import { Button, ProgressBar } from '@fluentui/react-components';
import { PANE_WORDS, WORK_WORDS } from '../../text/pane-words';
import type { Work } from '../state/pane-state';

/** What is being done, with a way to stop it. The live region stays in the page, so that a screen reader hears it. */
export function WorkLine({ work, onCancel }: { readonly work: Work | null; readonly onCancel: () => void }) {
  return (
    <div className={work === null ? 'work-line' : 'work-line work-line-busy'}>
      <div role="status">{work !== null && WORK_WORDS[work]}</div>
      {work !== null && (
        <>
          <ProgressBar aria-label={WORK_WORDS[work]} />
          <Button size="small" onClick={onCancel}>
            {PANE_WORDS.cancel}
          </Button>
        </>
      )}
    </div>
  );
}
