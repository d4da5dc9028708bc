import { Button } from '@fluentui/react-components';
import { PANE_WORDS, progressCount, PROGRESS_WORDS, WORK_WORDS } from '../../text/pane-words';
import type { PaneState } from '../state/pane-state';
import { TimeLeft } from './time-left';

type Props = { readonly state: Pick<PaneState, 'work' | 'progress'>; readonly onCancel: () => void };

/** What is being done, with a way to stop it. The live region stays in the page, so that a screen reader hears it. */
export function WorkLine({ state: { work, progress }, onCancel }: Props) {
  const words = work === null ? '' : (PROGRESS_WORDS[progress?.doing ?? ''] ?? WORK_WORDS[work]);
  const { done, total } = progress ?? {};
  const part = done === undefined || total === undefined ? {} : { value: done, max: total };
  return (
    <div className={work === null ? 'work-line' : 'work-line work-line-busy'}>
      <div role="status">{[words, progressCount(progress ?? {})].filter(Boolean).join(' ')}</div>
      {work !== null && (
        <>
          {done !== undefined && total !== undefined && (
            <TimeLeft key={`${work} ${progress?.doing}`} done={done} total={total} />
          )}
          <progress aria-label={words} {...part} />
          <Button size="small" onClick={onCancel}>
            {PANE_WORDS.cancel}
          </Button>
        </>
      )}
    </div>
  );
}
