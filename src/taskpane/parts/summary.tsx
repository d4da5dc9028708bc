import type { ReactNode } from 'react';

type Props = { readonly className?: string; readonly children: ReactNode };

/**
 * The line that unfolds more. In Excel on the web Office.js answers the Tab key itself and goes only to elements that it
 * knows; a summary is one of them only where it says that it can be reached.
 */
export function Summary({ className, children }: Props) {
  return (
    <summary className={className} tabIndex={0}>
      {children}
    </summary>
  );
}
