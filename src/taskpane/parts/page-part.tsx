import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { PAGE_WORDS } from '../../text/pane-words';
import type { Page } from '../state/pane-state';
import type { Pane } from '../use-pane';

type PartProps = { readonly pane: Pane };

/** The pages beside the steps. Each comes with a script of its own, loaded when it is opened. */
const LOADERS: Readonly<Record<Exclude<Page, 'steps'>, () => Promise<ComponentType<PartProps>>>> = {
  policy: async () => (await import(/* webpackChunkName: "policy-page" */ './policy-page')).PolicyPage,
  examples: async () =>
    (await import(/* webpackChunkName: "examples-page" */ './examples-page')).ExamplesPage,
  status: async () => (await import(/* webpackChunkName: "status-page" */ './status-page')).StatusPage,
};

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly Part: ComponentType<PartProps> }
  | { readonly is: 'failed'; readonly fault: unknown };

/** A page's content once its script has come. Where it does not come, the boundary around it can have it tried again. */
export function PagePart({ pane, page }: PartProps & { readonly page: Exclude<Page, 'steps'> }) {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const settle = (next: Loaded): void => {
      if (isWanted) setLoaded(next);
    };
    LOADERS[page]().then(
      (Part) => settle({ is: 'there', Part }),
      (fault: unknown) => settle({ is: 'failed', fault }),
    );
    return () => {
      isWanted = false;
    };
  }, [page]);
  if (loaded.is === 'failed') throw loaded.fault;
  return loaded.is === 'there' ? <loaded.Part pane={pane} /> : <p className="quiet">{PAGE_WORDS.loading}</p>;
}
