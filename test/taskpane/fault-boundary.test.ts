import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FaultBoundary } from '../../src/taskpane/parts/fault-boundary';

const CHILDREN = createElement('p', null, 'the pane');

/** What stands in the page once something inside has thrown. */
function shownAfter(error: unknown, isWhole: boolean): string {
  const boundary = new FaultBoundary({ about: 'SSoS 1.2.3, excel', isWhole, children: CHILDREN });
  boundary.state = FaultBoundary.getDerivedStateFromError(error);
  return renderToStaticMarkup(createElement(() => boundary.render()));
}

describe('where a part of the pane throws', () => {
  it.each([
    [
      'nothing else stands in the page',
      true,
      ['<main', '<h1>', 'Your workbook is as it was.', 'Start again'],
    ],
    ['the rest of the pane stays', false, ['<section', '<h2>', 'go on with another step', 'Try again']],
  ])('there is a sentence, a next step and details to copy: %s', (_what, isWhole, expected) => {
    const shown = shownAfter(new Error('no such part'), isWhole);
    const all = [...expected, 'role="alert"', 'Copy details', 'SSoS 1.2.3, excel\nError: no such part'];
    expect(all.filter((part) => !shown.includes(part))).toEqual([]);
    expect(shown).not.toContain('the pane</p>');
  });

  it('what is no error is told too', () => {
    expect(shownAfter(undefined, true)).toContain('Something in the pane went wrong');
  });

  it('nothing is told before', () => {
    const boundary = new FaultBoundary({ about: '', children: CHILDREN });
    expect(renderToStaticMarkup(createElement(() => boundary.render()))).toBe('<p>the pane</p>');
  });
});
