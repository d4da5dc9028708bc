import type { Classification, Finding, Outcome } from '../classify/classification';
import { classify } from '../classify/classify';
import type { SchoolData } from '../intake/school-data';
import type { PolicyPack } from '../policy/pack';
import { citationLabel } from '../text/citation-label';
import { conflictSentence } from '../text/conflict-sentence';
import { findingWords } from '../text/finding-sentence';
import { capitalized } from '../text/list-label';
import { tierLabel } from '../text/tier-label';
import { tierSentence } from '../text/tier-sentence';
import { answered, type FormulaAnswer } from './formula-answer';
import { notesOfRow } from './notes';
import { readRow } from './read-row';

const HEADINGS = ['Criterion', 'Outcome', 'Why', 'Written in'] as const;
type Line = [criterion: string, outcome: string, why: string, writtenIn: string];

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'met',
  'not-met': 'not met',
  unknown: 'unknown',
  pending: 'pending',
  'not-applicable': 'not applicable',
};

/** The findings of a row, headings first: the tier, every criterion, then watch, conflicts and doubtful cells. */
export function whyOf(row: unknown, headings: unknown, policy: unknown): FormulaAnswer<string[][]> {
  const found = readRow(row, headings, policy);
  if (!found.ok) return found;
  const reading = found.value;
  return answered(
    reading.kind === 'read' ? [[...HEADINGS], ...lines(reading.data, reading.policy)] : [[reading.sentence]],
  );
}

function lines(data: SchoolData, policy: PolicyPack): Line[] {
  const classification = classify(data, policy).at(0);
  return [
    tierLine(classification, policy),
    ...classification.findings.map((finding) => findingLine(finding, policy)),
    ...(classification.watch ? [watchLine(policy)] : []),
    ...classification.conflicts.map((conflict): Line => [
      'conflict',
      'check',
      conflictSentence(conflict, policy),
      '',
    ]),
    ...notesOfRow(data, policy).map((note): Line => ['note', 'check', note, '']),
  ];
}

function tierLine(classification: Classification, policy: PolicyPack): Line {
  const rung = policy.tiers.find(({ tier }) => tier === classification.tier);
  return [
    'tier',
    tierLabel(classification),
    tierSentence(classification, policy),
    rung === undefined ? '' : capitalized(citationLabel(rung.citation, policy)),
  ];
}

function findingLine(finding: Finding, policy: PolicyPack): Line {
  return [
    finding.criterion,
    OUTCOME_WORDS[finding.outcome],
    findingWords(finding, policy),
    capitalized(citationLabel(finding.source, policy)),
  ];
}

const watchLine = (policy: PolicyPack): Line => [
  'watch',
  'yes',
  policy.watch.text,
  capitalized(citationLabel(policy.watch.citation, policy)),
];
