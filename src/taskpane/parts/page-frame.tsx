import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../text/pane-words';

type Props = { readonly title: string; readonly onBack: () => void; readonly children: ReactNode };

/** A page beside the steps: what it is, the way back, and its content. */
export function PageFrame({ title, onBack, children }: Props) {
  return (
    <>
      <div className="page-title">
        <h2>{title}</h2>
        <Link as="button" onClick={onBack}>
          {PAGE_WORDS.back}
        </Link>
      </div>
      {children}
    </>
  );
}
