import { useEffect, useRef } from 'react';
import type { PaneState } from './state/pane-state';

type Kept = {
  /** What had the focus last. */
  own: HTMLElement | null;
  /** What has it meanwhile. */
  standIn: HTMLElement | null;
};

const SHOWN = '[aria-current]:enabled';

/**
 * Keeps the focus in the pane. A button that was pressed is disabled while its work is done, or gone afterwards, and the
 * browser then leaves the focus nowhere: for Office.js in Excel on the web that is out of the pane. So the step or page
 * that is shown has it meanwhile, and gives it back. Nothing is done while the person is elsewhere in Excel.
 */
export function useKeptFocus(state: PaneState): void {
  const kept = useRef<Kept>({ own: null, standIn: null });
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target !== kept.current.standIn) {
        kept.current = { own: target, standIn: null };
      }
    };
    // Whoever presses beside everything means to leave what had the focus.
    const forget = (): void => {
      kept.current = { own: null, standIn: null };
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
  useEffect(() => {
    // The browser takes the focus away only when it draws.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => keepFocus(kept.current));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [state]);
}

function keepFocus(kept: Kept): void {
  const { activeElement, body } = document;
  const { own, standIn } = kept;
  if (own === null || !document.hasFocus()) return;
  const isLost = activeElement === null || activeElement === body;
  if (!isLost && activeElement !== standIn) return;
  if (own.isConnected && own.matches(':enabled, :not(button, input, select, textarea)')) {
    own.focus({ preventScroll: true });
  } else if (isLost) {
    kept.standIn = document.querySelector<HTMLElement>(SHOWN);
    kept.standIn?.focus({ preventScroll: true });
  }
}
