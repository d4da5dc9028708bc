import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { FAULT_WORDS } from '../../text/pane-words';

type Props = { readonly children: ReactNode };
type State = { readonly fault: string | null };

/** Shows a fault of ours with a next step instead of an empty pane. The first one stays until the person starts again. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <main className="pane-step" role="alert">
        <h1>{FAULT_WORDS.heading}</h1>
        <p>{FAULT_WORDS.next}</p>
        <p>
          <Button appearance="primary" onClick={() => this.setState({ fault: null })}>
            {FAULT_WORDS.again}
          </Button>
        </p>
        <details>
          <summary>{FAULT_WORDS.details}</summary>
          <code>{fault}</code>
        </details>
      </main>
    );
  }
}
