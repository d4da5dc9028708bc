import { PANE_WORDS } from '../../text/pane-words';
import { isDone, isReachable, STEPS } from '../state/pane-state';
import type { PaneState, Step } from '../state/pane-state';

type Props = { readonly state: PaneState; readonly onChoose: (step: Step) => void };

/** The steps, with the one that is shown and those that are done. */
export function StepList({ state, onChoose }: Props) {
  return (
    <nav aria-label={PANE_WORDS.stepsLabel}>
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={state.page === 'steps' && step === state.step ? 'step' : undefined}
              disabled={!isReachable(state, step)}
              onClick={() => onChoose(step)}
            >
              {isDone(state, step) && (
                <span className="tick" role="img" aria-label={PANE_WORDS.done}>
                  ✓{' '}
                </span>
              )}
              {PANE_WORDS.steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
