import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly onGo: () => void;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
};

/** What a step leads to, always in sight at the foot of the pane. */
export function StepFoot({ label, onGo, disabled = false, children }: Props) {
  return (
    <footer className="pane-foot">
      <Button appearance="primary" onClick={onGo} disabled={disabled}>
        {label}
      </Button>
      {children}
    </footer>
  );
}
