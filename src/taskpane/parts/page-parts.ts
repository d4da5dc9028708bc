import { lazy } from 'react';

/** The pages beside the steps. Each comes with a script of its own, loaded when it is opened. */
export const PAGE_PARTS = {
  policy: lazy(async () => {
    const { PolicyPage } = await import(/* webpackChunkName: "policy-page" */ './policy-page');
    return { default: PolicyPage };
  }),
  examples: lazy(async () => {
    const { ExamplesPage } = await import(/* webpackChunkName: "examples-page" */ './examples-page');
    return { default: ExamplesPage };
  }),
  status: lazy(async () => {
    const { StatusPage } = await import(/* webpackChunkName: "status-page" */ './status-page');
    return { default: StatusPage };
  }),
} as const;
