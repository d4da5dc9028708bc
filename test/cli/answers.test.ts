import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run';
import { exampleWorld } from './example-world';

const DATA = ['School Code,Grad. of four yrs,Percentile', '99990001,0.95,20', '99990002,66.6,30'].join('\n');

describe('an answer about a heading', () => {
  it.each([
    ['as it stands', 'Grad. of four yrs'],
    ['in another case', 'GRAD. OF FOUR YRS'],
    ['with other spaces', ' grad.of  four yrs '],
  ])('is taken where the heading is written %s', async (_, heading) => {
    const world = exampleWorld({ 'data.csv': DATA });
    const answers = ['--column', `${heading}=graduationRate`, '--scale', `${heading}=percent`];
    expect(await run(['classify', 'data.csv', ...answers], world)).toBe(0);
    expect(world.printed().match(/at least Tier 4/g)).toHaveLength(2);
  });

  it('is taken where only the answer makes the headings known', async () => {
    const world = exampleWorld({ 'data.csv': 'Title\nSchool Code,Grad. of four yrs\n99990001,50\n' });
    expect(await run(['classify', 'data.csv', '--column', 'grad. of four yrs=graduationRate'], world)).toBe(
      0,
    );
    expect(world.printed()).toContain('at least Tier 4');
  });

  it.each([
    [
      '--column',
      'Grad of 4 yrs=graduationRate',
      '--column: the data has no heading “Grad of 4 yrs”. Did you mean “Grad. of four yrs”?',
    ],
    [
      '--scale',
      'Grad of 4 yrs=percent',
      '--scale: the data has no heading “Grad of 4 yrs”. Did you mean “Grad. of four yrs”?',
    ],
    ['--column', 'ZZ=graduationRate', '--column: the data has no heading “ZZ”.'],
    ['--scale', 'D=percent', '--scale: the data has no heading “D”.'],
  ])('is refused where the data has no such heading: %s %s', async (option, answer, sentence) => {
    const world = exampleWorld({ 'data.csv': DATA });
    expect(await run(['classify', 'data.csv', option, answer], world)).toBe(2);
    expect(world.complained()).toContain(sentence);
    expect(world.complained()).toContain('or the letter of its column');
    expect(world.printed()).toBe('');
  });

  it('leaves the word to what is wrong with the data itself', async () => {
    const world = exampleWorld({
      'data.csv': 'School Code,Overall Classification\n99990001,Level 3\n',
      'none.csv': ',\n',
    });
    expect(await run(['classify', 'data.csv', '--column', 'School Code=schoolCode'], world)).toBe(1);
    expect(await run(['classify', 'none.csv', '--column', 'X=schoolCode'], world)).toBe(1);
  });
});

describe('what the data leaves open', () => {
  it.each<[string, string, string]>([
    [
      'a heading that only looks like one',
      'School Code,Percentile,Partic rate\n99990001,20,90\n',
      'Add --column "Partic rate=participationRate".',
    ],
    [
      'two columns of one fact',
      'School Code,Percentile,Graduation Rate,4-Year Graduation Rate\n99990001,20,50,60\n',
      'Add --column "Graduation Rate=graduationRate" or --column "4-Year Graduation Rate=graduationRate".',
    ],
    [
      'two columns under one heading',
      'School Code,Percentile,Graduation Rate,Graduation Rate\n99990001,20,50,60\n',
      'Add --column "C=graduationRate" or --column "D=graduationRate".',
    ],
    [
      'fractions and percents in one column',
      'School Code,Percentile,Graduation Rate\n99990001,20,0.5\n99990002,30,60\n',
      'Add --scale "Graduation Rate=percent" or --scale "Graduation Rate=fraction".',
    ],
    [
      'a column of ones',
      'School Code,Percentile,Graduation Rate\n99990001,20,1\n',
      'Add --scale "Graduation Rate=percent" or --scale "Graduation Rate=fraction".',
    ],
  ])('is told with the option that answers it: %s', async (_, text, advice) => {
    const world = exampleWorld({ 'data.csv': text });
    expect(await run(['classify', 'data.csv'], world)).toBe(0);
    expect(world.complained()).toContain(advice);
    const [, option = '', answer = ''] = /(--\w+) "(.*?)"/.exec(advice) ?? [];
    const answered = exampleWorld({ 'data.csv': text });
    expect(await run(['classify', 'data.csv', option, answer], answered)).toBe(0);
    expect(answered.complained()).not.toContain('Add --');
  });

  it.each([
    ['doubled', 'School Code,Percentile,Percentile\n99990001,20,30\n', 'C=accountabilityPercentile'],
    [
      'abbreviated',
      'School Code,School Name,Acct. %ile\n99990001,One,20\n',
      'Acct. %ile=accountabilityPercentile',
    ],
  ])('is told where nothing else could be decided by: a %s heading', async (_, text, answer) => {
    const world = exampleWorld({ 'data.csv': text });
    expect(await run(['classify', 'data.csv'], world)).toBe(1);
    expect(world.complained()).toContain(`--column "${answer}"`);
    const answered = exampleWorld({ 'data.csv': text });
    expect(await run(['classify', 'data.csv', '--column', answer], answered)).toBe(0);
  });

  it('is told question by question where there are several', async () => {
    const text =
      'School Code,School Name,Acct. %ile,Graduation Rate,Graduation Rate\n99990001,One,20,60,70\n';
    const world = exampleWorld({ 'data.csv': text });
    expect(await run(['classify', 'data.csv'], world)).toBe(1);
    expect(world.complained()).toContain(
      'Add --column "D=graduationRate" or --column "E=graduationRate", and --column "Acct. %ile=accountabilityPercentile".',
    );
  });

  it('can be copied though the heading has quotation marks', async () => {
    const text = 'School Code,Percentile,"Partic ""rate"""\n99990001,20,90\n';
    const world = exampleWorld({ 'data.csv': text });
    expect(await run(['classify', 'data.csv'], world)).toBe(0);
    expect(world.complained()).toContain('Add --column "Partic \\"rate\\"=participationRate".');
  });
});
