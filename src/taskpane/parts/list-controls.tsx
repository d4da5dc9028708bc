import { Link } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { RESULTS_WORDS } from '../../text/pane-words';
import type { PaneEvent } from '../state/pane-event';
import { DISTRICT_ORDERS, SCHOOL_ORDERS } from '../state/list-wish';
import type { ListKind, ListWish } from '../state/list-wish';
import { Choice } from './choice';

const KINDS: readonly ListKind[] = ['schools', 'districts'];
const ORDERS = SCHOOL_ORDERS.map((order) => [order, RESULTS_WORDS.orders[order]] as const);
const ORDERS_OF_DISTRICTS = DISTRICT_ORDERS.map(
  (order) => [order, RESULTS_WORDS.districtOrders[order]] as const,
);

type Props = { readonly list: ListWish; readonly tell: Dispatch<PaneEvent> };

/** What is listed: schools or districts, a search, an order. */
export function ListControls({ list, tell }: Props) {
  const change = (change: Partial<ListWish>): void => tell({ type: 'list-changed', list: change });
  const search = list.kind === 'schools' ? RESULTS_WORDS.searchSchools : RESULTS_WORDS.searchDistricts;
  return (
    <div className="list-controls">
      <div className="kinds" role="group" aria-label={RESULTS_WORDS.listLabel}>
        {KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === list.kind} onClick={() => change({ kind })}>
            {RESULTS_WORDS[kind]}
          </button>
        ))}
      </div>
      {list.kind === 'schools' ? (
        <Choice
          name={RESULTS_WORDS.order}
          value={list.order}
          options={ORDERS}
          onChoose={(order) => change({ order })}
        />
      ) : (
        <Choice
          name={RESULTS_WORDS.order}
          value={list.districtOrder}
          options={ORDERS_OF_DISTRICTS}
          onChoose={(districtOrder) => change({ districtOrder })}
        />
      )}
      {list.kind === 'schools' && list.tier !== null && (
        <span className="only-tier">
          {RESULTS_WORDS.onlyTier(list.tier)}{' '}
          <Link as="button" inline onClick={() => change({ tier: null })}>
            {RESULTS_WORDS.allTiers}
          </Link>
        </span>
      )}
      <input
        type="search"
        className="search"
        value={list.search}
        placeholder={search}
        aria-label={search}
        onChange={({ target }) => change({ search: target.value })}
      />
    </div>
  );
}
