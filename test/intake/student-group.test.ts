import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readGroupList } from '../../src/intake/group-list';
import { studentGroup, studentGroups } from '../../src/intake/student-group';
import { issuesOf } from '../support/rows';

describe('the name of a student group', () => {
  it.each<[spelling: string, name: string]>([
    ['Econ. disadvantaged', 'Economically disadvantaged'],
    ['Economically disadvantaged', 'Economically disadvantaged'],
    ['Low Income', 'Low income'],
    ['Afr. Amer./Black', 'African American/Black'],
    ['Black or African American', 'African American/Black'],
    ['Hispanic/Latino', 'Hispanic/Latino'],
    ['Hispanic or Latino', 'Hispanic/Latino'],
    ['Students w/disabilities', 'Students with disabilities'],
    ['Students with Disabilities', 'Students with disabilities'],
    ['EL and former EL', 'EL and former EL'],
    ['English Learners and Former English Learners', 'EL and former EL'],
    ['High needs', 'High needs'],
    ['High Needs', 'High needs'],
    ['Multi-race, Non-Hisp./Lat.', 'Multi-race, non-Hispanic'],
    ['Multi\u2010race, Non\u2011Hisp./Lat.', 'Multi-race, non-Hispanic'],
    ['Amer. Ind. or Alaska Nat.', 'American Indian or Alaska Native'],
    ['Nat. Haw. or Pacif. Isl.', 'Native Hawaiian or Pacific Islander'],
    ['all students', 'All students'],
  ])('group-old-names, group-new-names: %s', (spelling, name) => {
    expect(studentGroup(spelling)).toBe(name);
  });

  it('low income is a later group than economically disadvantaged, and stays another', () => {
    expect(studentGroup('Low income')).not.toBe(studentGroup('Econ. disadvantaged'));
  });
});

describe('a list of student groups', () => {
  it.each<[name: string, list: string, expected: string[]]>([
    [
      'group-list-hyphen',
      'Low income -Hispanic/Latino -EL and former EL -High needs',
      ['Low income', 'Hispanic/Latino', 'EL and former EL', 'High needs'],
    ],
    [
      'group-list-leading-hyphen',
      '- High Needs -Students with Disabilities',
      ['High needs', 'Students with disabilities'],
    ],
    ['group-list-leading-hyphen, a dash', '– High Needs – Asian', ['High needs', 'Asian']],
    ['group-list-breaks', 'High Needs\r\nAsian\nWhite', ['High needs', 'Asian', 'White']],
    ['group-list-breaks with hyphens', '-High Needs\n-Asian', ['High needs', 'Asian']],
    ['semicolons', 'High Needs; Asian', ['High needs', 'Asian']],
    ['commas', 'High Needs, Asian, White', ['High needs', 'Asian', 'White']],
    ['bullets', '• High Needs • Asian', ['High needs', 'Asian']],
    ['group-inner-hyphen', 'Multi-race, Non-Hisp./Lat.', ['Multi-race, non-Hispanic']],
    [
      'group-inner-hyphen among others',
      'Asian -Multi-race, Non-Hisp./Lat. -White',
      ['Asian', 'Multi-race, non-Hispanic', 'White'],
    ],
    ['reason-all-students, alone', 'All students', ['All students']],
    ['reason-all-students, among groups', 'High needs -All students', ['High needs', 'All students']],
    ['twice the same', 'High needs -High Needs', ['High needs']],
    [
      'an unknown name stays as written',
      'High needs -Newcomers, recent',
      ['High needs', 'Newcomers, recent'],
    ],
    ['no group', ' - ', []],
  ])('%s', (_, list, expected) => {
    expect(studentGroups(list)).toEqual(expected);
  });
});

describe('a column of low student groups', () => {
  it.each<[name: string, cell: CellValue, names: boolean, groups: string[]]>([
    ['a list', 'High needs -Asian', true, ['High needs', 'Asian']],
    ['a list with an unknown name', 'High needs -Newcomers', true, ['High needs', 'Newcomers']],
    ['a plain yes', 'Yes', true, []],
    ['a plain yes as 1', 1, true, []],
    ['a plain no', 'No ', false, []],
    ['FALSE as text', 'FALSE', false, []],
    ['0 as text', '0', false, []],
    ['0', 0, false, []],
    ['a mark for none', '-', false, []],
    ['an empty cell', null, false, []],
  ])('%s', (_, cell, names, groups) => {
    expect(readGroupList(cell)).toEqual({ names, groups, unknown: null });
  });

  it.each<[CellValue]>([['see note'], [3]])('%j lists no group and is reported', (cell) => {
    expect(readGroupList(cell)).toEqual({ names: false, groups: [], unknown: String(cell) });
    expect(issuesOf({ 'Low Performing Student Group(s)': cell })).toEqual([
      { code: 'unknown-group', value: String(cell), row: 2, column: 'Low Performing Student Group(s)' },
    ]);
  });
});
