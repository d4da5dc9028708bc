import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { FAULT_WORDS } from '../../text/pane-words';
import { CopyDetails } from './copy-details';

type Props = {
  /** What is known beside the fault, for whoever helps. */
  readonly about: string;
  /** Whether nothing of the pane stands beside it. */
  readonly isWhole?: boolean;
  /** Hears of the fault in a few words. */
  readonly onFault?: (fault: string) => void;
  readonly children: ReactNode;
};
type State = { readonly fault: string | null };

/** Shows a fault of ours with a next step instead of an empty pane. The first one stays until the person tries again. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: String(error) };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault?.(String(error));
  }

  override render(): ReactNode {
    const { fault } = this.state;
    const { about, isWhole = false, children } = this.props;
    if (fault === null) return children;
    const Place = isWhole ? 'main' : 'section';
    const Heading = isWhole ? 'h1' : 'h2';
    return (
      <Place className={isWhole ? 'pane-step' : 'fault'}>
        <div role="alert">
          <Heading>{FAULT_WORDS.heading}</Heading>
          <p>{isWhole ? FAULT_WORDS.next : FAULT_WORDS.nextOfPart}</p>
        </div>
        <p>
          <Button appearance="primary" onClick={() => this.setState({ fault: null })}>
            {isWhole ? FAULT_WORDS.again : FAULT_WORDS.tryAgain}
          </Button>
        </p>
        <CopyDetails details={`${about}\n${fault}`} />
      </Place>
    );
  }
}
