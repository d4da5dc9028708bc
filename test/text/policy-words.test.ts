import { describe, expect, it } from '@jest/globals';
import { packNameSentences } from '../../src/text/pack-name-sentence';
import type { PackNameProblem } from '../../src/text/pack-name-sentence';
import { PACK_WORDS, POLICY_WORDS, policyFileName, policyUsedLine } from '../../src/text/policy-words';

describe('the words about a policy', () => {
  it.each([
    ['2023-24', 'ssos-policy-2023-24.json'],
    ['Our draft / März', 'ssos-policy-our-draft-marz.json'],
    ['***', 'ssos-policy.json'],
  ])('name the file of %j %s', (name, file) => {
    expect(policyFileName(name)).toBe(file);
  });

  it.each([
    [null, 'By the rules of school year 2023–24.'],
    ['Our draft', 'By the pack “Our draft”, rules of 2023–24.'],
  ])('say that rows were decided by %j', (name, line) => {
    expect(policyUsedLine({ name, schoolYear: '2023-24' })).toBe(line);
  });

  it.each<[PackNameProblem, string, string]>([
    ['empty', '', 'no name'],
    ['school-year', '2024-25', 'such as “2024-25 edited”'],
    ['too-long', 'x'.repeat(61), '61 characters; 60 is the most'],
  ])('say why a name that is %s will not do', (problem, name, words) => {
    const { said, next } = packNameSentences(name, problem);
    expect(`${said} ${next}`).toContain(words);
  });

  it.each([
    [POLICY_WORDS.found(0), 'Nothing in the policy has these words.'],
    [POLICY_WORDS.found(1), '1 entry'],
    [PACK_WORDS.warnings(1), '1 thing worth a look. It does not keep the pack from being used.'],
    [PACK_WORDS.warnings(2), '2 things worth a look. They do not keep the pack from being used.'],
    [PACK_WORDS.removeQuestion('Draft', true), 'Remove “Draft”? Formulas that name it will show #N/A.'],
    [PACK_WORDS.removeQuestion('Draft', false), 'Remove “Draft”?'],
  ])('count and ask: %s', (said, words) => {
    expect(said).toBe(words);
  });
});
