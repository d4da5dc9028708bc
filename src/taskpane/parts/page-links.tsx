import { PAGE_WORDS } from '../../text/pane-words';
import { PAGES } from '../state/pane-state';
import type { Page } from '../state/pane-state';

type Props = { readonly page: Page; readonly onChoose: (page: Page) => void };

/** The pages beside the steps. The page that is shown, pressed again, leads back to the steps. */
export function PageLinks({ page: shown, onChoose }: Props) {
  return (
    <nav className="page-links" aria-label={PAGE_WORDS.pagesLabel}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          aria-current={page === shown ? 'page' : undefined}
          onClick={() => onChoose(page === shown ? 'steps' : page)}
        >
          {PAGE_WORDS.titles[page]}
        </button>
      ))}
      <a href="help.html" target="_blank" rel="noreferrer">
        {PAGE_WORDS.help}
      </a>
    </nav>
  );
}
