import { expect, it } from '@jest/globals';
import { weekdayOf } from '../../src/policy/calendar';
import { walk } from '../../src/policy/lint/walk';
import type { Action, ActionKind, Ask, ConditionKind } from '../../src/policy/pack';
import { pack202324 as pack } from '../../src/policy/packs/2023-24/index';
import {
  bulletsOf,
  describeWithLetters,
  flat,
  letterA,
  letterB,
  lettersAreHere,
  numberedItemsOf,
  sectionsOf,
  wordsOf,
} from './letter-text';
import type { Bullet, Heading } from './letter-text';

const bullets: readonly Bullet[] = lettersAreHere ? bulletsOf(letterA()) : [];
const kindOf: Readonly<Record<Heading, ActionKind>> = {
  Required: 'required',
  Recommended: 'recommended',
  'DESE action step': 'state-step',
};

/** The first line that fits a bullet says which action carries it. */
const ACTION_OF_BULLET: readonly (readonly [RegExp, string])[] = [
  [/Chief Schools Officer/, 'chief-schools-officer-visit'],
  [/turnaround plan/, 'turnaround-plan'],
  [/School schedules/, 'air-visit-schedule'],
  [/selected to receive/, 'air-visit-selected'],
  [/^(if eligible, )?apply for/, 'tag-grant'],
  [/Coherence Guidebook/, 'coherence-guidebook'],
  [/improve graduation rates/, 'graduation-plan'],
  [/improvement plans/, 'update-improvement-plans'],
  [/CCTE/, 'career-technical-consult'],
  [/resource guide/, 'participation-guide'],
  [/outreach/, 'outreach-september'],
];

const CONDITION_OF_BULLET: readonly (readonly [RegExp, ConditionKind])[] = [
  [/^Some schools will be selected|some districts will receive/, 'if-selected'],
  [/^if eligible/, 'if-eligible'],
  [/\(if SSoS/, 'if-affiliated'],
];

/** Names that the pack's own words have to keep where a bullet has them. */
const NAMES = [
  'Komal Bhasin',
  'Chief Schools Officer',
  'SSoS',
  'OEPI',
  'AIR',
  'TAG',
  'CCTE',
  'CSDP',
  'District Submissions',
  'Coherence Guidebook',
  'Supporting Materials',
];

const DAYS: readonly (readonly [RegExp, string])[] = [
  [/Jan 31/, '2024-01-31'],
  [/October 31st/, '2023-10-31'],
  [/9\/25/, '2023-09-25'],
];

type Carried = { readonly action: Action; readonly ask: Ask };

function carriedBy(source: string, section: string, item: number | null): Carried[] {
  return pack.actions.flatMap((action) =>
    action.asks
      .filter(
        ({ citation }) =>
          citation.source === source && citation.section === section && citation.item === item,
      )
      .map((ask) => ({ action, ask })),
  );
}

function onlyOne(bullet: Bullet): Carried {
  const [carried, ...others] = carriedBy('letter-a', bullet.section, bullet.item);
  if (!carried || others.length)
    throw new Error(`Section ${bullet.section}, item ${bullet.item} is not carried once`);
  return carried;
}

function firstFor<T>(table: readonly (readonly [RegExp, T])[], text: string): T | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const eachBullet = bullets.map(
  (bullet) => [`${bullet.section}.${bullet.item} ${bullet.text.slice(0, 40)}`, bullet] as const,
);

describeWithLetters('the letter of Sep 21, bullet by bullet', () => {
  it('has 22 next steps in six categories, and the pack cites each of them once', () => {
    const perSection = sectionsOf(letterA()).map(
      (_, index) => bullets.filter(({ section }) => section === `${index + 1}`).length,
    );
    expect(perSection).toEqual([5, 5, 5, 4, 2, 1]);
    const cited = pack.actions
      .flatMap((action) => action.asks.map((ask) => ask.citation))
      .filter(({ source, item }) => source === 'letter-a' && item !== null)
      .map(({ section, item }) => `${section}.${item}`);
    expect(cited.sort()).toEqual(bullets.map(({ section, item }) => `${section}.${item}`).sort());
  });

  it.each(eachBullet)('%s: the right action, for its category, of its kind', (_, bullet) => {
    const { action, ask } = onlyOne(bullet);
    expect([action.id, ask.because, ask.kind]).toEqual([
      firstFor(ACTION_OF_BULLET, bullet.text),
      pack.criteria[Number(bullet.section) - 1]?.id,
      kindOf[bullet.heading],
    ]);
  });

  it.each(eachBullet)('%s: under the same condition', (_, bullet) => {
    expect(onlyOne(bullet).ask.condition?.kind ?? null).toBe(firstFor(CONDITION_OF_BULLET, bullet.text));
  });

  it.each(eachBullet)('%s: due on the same day', (_, bullet) => {
    const { due } = onlyOne(bullet).action;
    expect(due.date).toBe(firstFor(DAYS, bullet.text));
    expect(due.text !== null && /October 2023/.test(due.text)).toBe(/to come in October/.test(bullet.text));
    if (due.date && /Monday/.test(bullet.text)) expect(weekdayOf(due.date)).toBe('Monday');
  });

  it.each(eachBullet)('%s: with the names it gives', (_, bullet) => {
    const { action, ask } = onlyOne(bullet);
    const words = [ask.text ?? action.text, ask.condition?.text].join(' ');
    const named = NAMES.filter((name) => new RegExp(`\\b${name.replace(/s$/, 's?')}\\b`).test(bullet.text));
    expect(named.filter((name) => !words.includes(name))).toEqual([]);
  });

  it.each(eachBullet.filter(([, { text }]) => text.includes('affiliated')))(
    '%s: for districts affiliated with the same offices',
    (_, bullet) => {
      const [, offices = ''] = /\(if (.*?)[- ]affiliated\)/.exec(bullet.text) ?? [];
      expect(onlyOne(bullet).ask.condition?.text).toContain(`if affiliated with ${offices},`);
    },
  );

  it('is cited for what it asks outside the lists', () => {
    const letter = flat(letterA());
    expect(letter).toMatch(/should review accountability data with all schools/);
    expect(
      carriedBy('letter-a', 'assistance', null).map(({ action, ask }) => [action.id, ask.because, ask.kind]),
    ).toEqual([
      ...pack.criteria.map(({ id }) => ['review-accountability-data', id, 'recommended']),
      ...['underperforming', 'lowest-10', 'low-groups'].map((id) => [
        'assigned-team-contact',
        id,
        'state-step',
      ]),
    ]);
    expect(letter).toMatch(
      /will receive direct assistance will hear directly from their assigned assistance team next week/,
    );
    expect(flat(sectionsOf(letterA())[1] ?? '')).toMatch(
      /should also take into consideration schools that are at risk/,
    );
    expect(carriedBy('letter-a', '2', null).map(({ ask }) => [ask.because, ask.kind])).toEqual([
      ['watch', 'recommended'],
    ]);
  });

  it('gives the numbers that the pack counts with', () => {
    const [, lowest = '', groups = '', , graduation = ''] = sectionsOf(letterA()).map(flat);
    const limit = (id: string) => pack.criteria.find((criterion) => criterion.id === id)?.limit?.value;
    expect(Number(/bottom (\d+)% of schools/.exec(lowest)?.[1])).toBe(limit('lowest-10'));
    expect(Number(/lowest performing (\d+) percent/.exec(groups)?.[1])).toBe(limit('low-groups'));
    expect(Number(/below ([\d.]+)%/.exec(graduation)?.[1])).toBe(limit('grad-rate'));
    const [, from, to] = /percentile ranks of (\d+)-(\d+)/.exec(lowest) ?? [];
    expect([Number(from), Number(to)]).toEqual([pack.watch.from, pack.watch.to]);
    expect(flat(sectionsOf(letterA())[5] ?? '')).not.toMatch(/\b95\b/);
  });

  it('leaves the decisions of the Commissioner to later in the fall, which a note carries', () => {
    expect(flat(letterA())).toMatch(/made by the Commissioner later this fall/);
    expect(pack.notes.find((note) => note.id === 'designation-pending')).toMatchObject({
      text: expect.stringMatching(/Commissioner.*later in fall 2023/),
      citation: { source: 'letter-a', section: '1' },
    });
  });
});

describeWithLetters('the letter of Sep 22', () => {
  const letter = () => flat(letterB());

  it.each([
    ['prioritized', /priorities: ([^.]*)\./, 22],
    ['transitional', /improvement efforts: ([^.]*)\./, 3],
  ] as const)('lists the %s districts, each carried in its place', (support, list, count) => {
    const names = (list.exec(letter())?.[1] ?? '').split(',').map((name) => name.trim());
    expect(names).toHaveLength(count);
    expect(
      pack.districts
        .filter((district) => district.support === support)
        .map(({ name, citation }) => [name, citation]),
    ).toEqual(
      names.map((name, index) => [name, { source: 'letter-b', section: `${support} list`, item: index + 1 }]),
    );
  });

  it('names four criteria for assistance, and the pack counts those four', () => {
    const named = (/following criteria: (.*?)\. Based on/.exec(letter())?.[1] ?? '')
      .split(';')
      .map((part) => part.trim());
    const criterionOf: readonly (readonly [RegExp, string])[] = [
      [/lowest 10th percentile/, 'lowest-10'],
      [/federal designation/, 'federal'],
      [/lowest 5th percentile/, 'low-groups'],
      [/designated as underperforming/, 'underperforming'],
    ];
    const inLetter = named.map((part) => firstFor(criterionOf, part));
    const counted = pack.criteria.filter((criterion) => criterion.countsForAssistance);
    expect(named).toHaveLength(4);
    expect(counted.map(({ id }) => id).sort()).toEqual([...inLetter].sort());
    expect(
      counted.map(({ id, citations }) => [id, citations.find(({ source }) => source === 'letter-b')?.item]),
    ).toEqual(counted.map(({ id }) => [id, inLetter.indexOf(id) + 1]));
  });

  it('gives each region its people and their addresses', () => {
    const regions = [...letter().matchAll(/Districts in the (\S+) Region: ([^(]+)\(([^)]+)\)/g)];
    expect(regions).toHaveLength(2);
    for (const [, name, people = '', addresses = ''] of regions) {
      const contacts = pack.regions.find((region) => region.name === name)?.contacts ?? [];
      expect(contacts.map((contact) => contact.name)).toEqual(
        people.split(',').map((person) => person.trim()),
      );
      expect(contacts.map((contact) => contact.email)).toEqual(
        addresses.split(',').map((address) => address.trim()),
      );
    }
    expect(
      letter()
        .match(/[\w.]+@[\w.]+\w/g)
        ?.sort(),
    ).toEqual(pack.regions.flatMap((region) => region.contacts.map((contact) => contact.email)).sort());
  });

  it.each([
    ['prioritized list', /a Regional Assistance team will be assigned/, ['regional-team-assigned'], null],
    [
      'transitional list',
      /transitional supports by October 6/,
      ['transition-planning', 'transition-support'],
      '2023-10-06',
    ],
    [
      'upcoming communications',
      /By Oct\. 6, members of our SSoS Regional Assistance Teams/,
      ['outreach-october', 'returning-follow-up'],
      '2023-10-06',
    ],
  ] as const)('makes its promises in %s, which the state has to keep', (section, promise, ids, date) => {
    expect(letter()).toMatch(promise);
    const promised = pack.actions.filter((action) =>
      action.asks.some(({ citation }) => citation.source === 'letter-b' && citation.section === section),
    );
    expect(promised.map((action) => action.id).sort()).toEqual([...ids]);
    expect(promised.map((action) => action.due.date).filter((due) => due !== null)).toEqual(
      date ? [date] : [],
    );
    expect(promised.every((action) => action.who === 'state')).toBe(true);
  });

  it('numbers what its help is for, and a note carries each number with the names it gives', () => {
    const goals = numberedItemsOf(letterB());
    expect(goals).toHaveLength(2);
    const notes = pack.notes.filter(
      ({ citation }) => citation.source === 'letter-b' && citation.section === 'SSoS model',
    );
    expect(notes.map(({ citation }) => citation.item)).toEqual([1, 2]);
    const topics = [/priorit/, /cultur/, /grade/, /belong/, /leadership teams|ILTs/, /HQIM/];
    const namedIn = (text: string) => topics.filter((topic) => topic.test(text)).map(String);
    expect(goals.map(namedIn).map((named) => named.length)).toEqual([4, 3]);
    expect(notes.map(({ text }) => namedIn(text))).toEqual(goals.map(namedIn));
  });

  it('tells new districts from returning ones', () => {
    const asks = [
      ...carriedBy('letter-b', 'upcoming communications', 1),
      ...carriedBy('letter-b', 'upcoming communications', 2),
    ];
    expect(letter()).toMatch(/reach out to any new districts.*Districts returning to the SSoS caseload/);
    expect(asks.map(({ ask }) => [ask.because, ask.condition?.kind])).toEqual([
      ['prioritized', 'if-new'],
      ['prioritized', 'if-returning'],
    ]);
  });
});

describeWithLetters('both letters', () => {
  it.each([
    ['letter-a', letterA, 'September 21, 2023', '2023-09-21', 'Komal Bhasin'],
    ['letter-b', letterB, 'September 22, 2023', '2023-09-22', 'Charmie Curry'],
  ] as const)('%s has its date and its author', (id, letter, written, date, author) => {
    expect(flat(letter())).toContain(written);
    expect(flat(letter())).toContain(author);
    expect(pack.sources.find((source) => source.id === id)).toMatchObject({
      kind: 'letter',
      date,
      author: expect.stringContaining(author),
    });
  });

  it('are told in words of our own: no eight words in a row are theirs', () => {
    const theirs = new Set([letterA(), letterB()].flatMap((letter) => runsOf(letter)));
    const ours = [...walk(pack)].flatMap(({ value }) => (typeof value === 'string' ? runsOf(value) : []));
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter((run) => theirs.has(run))).toEqual([]);
  });
});

function runsOf(text: string, length = 8): string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}
