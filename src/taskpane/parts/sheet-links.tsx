import { SHEETS_WORDS } from '../../text/pane-words';
import { RovingList } from './roving-list';

type Props = { readonly sheets: readonly string[]; readonly onShow: (sheet: string) => void };

const LINE_HEIGHT = 30;
const LINES_IN_SIGHT = 8;

/** The sheets that were written, each with the way to it. */
export function SheetLinks({ sheets, onShow }: Props) {
  return (
    <section>
      <h3>{SHEETS_WORDS.goTo}</h3>
      <RovingList
        label={SHEETS_WORDS.goTo}
        count={sheets.length}
        height={LINE_HEIGHT}
        most={LINES_IN_SIGHT}
        line={(place, tabIndex) => {
          const sheet = sheets[place] ?? '';
          return (
            <button type="button" className="line-link" tabIndex={tabIndex} onClick={() => onShow(sheet)}>
              {sheet}
            </button>
          );
        }}
      />
    </section>
  );
}
