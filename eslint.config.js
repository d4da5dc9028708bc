import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE_ROOMS = ['policy', 'intake', 'classify', 'plan', 'sheets', 'text'].map(
  (room) => `src/${room}/**/*.ts`,
);

// The numbers of the letters (in points, and in the thousandths of a point that the code counts in).
const RULE_NUMBERS = '/^(10|11|15|66\\.7|95|66700|95000|5)$/';

// The plugin's own rules only: its recommended set also switches JavaScript's rules back on, which misjudge types.
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: [
      'src/excel/**/*.ts',
      'src/functions/**/*.ts',
      'src/commands/**/*.ts',
      'src/taskpane/**/*.{ts,tsx}',
    ],
    rules: OFFICE_RULES,
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: PURE_ROOMS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'fetch', 'process', 'Excel', 'Office', 'OfficeExtension', 'console'].map(
          (name) => ({
            name,
            message: 'The pure rooms know no host, no clock and no I/O.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Today is an argument.' },
        { object: 'Math', property: 'random', message: 'The pure rooms are deterministic.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/policy/**', 'src/sheets/**', 'src/xlsx/**', 'src/taskpane/**', 'src/excel/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        {
          selector: `:not(BinaryExpression[operator='<<']) > Literal[raw=${RULE_NUMBERS}]`,
          message: 'A number of the letters belongs in the policy pack.',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' },
    },
  },
  { files: ['test/**/*.ts', 'tools/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['*.config.js', 'test/*.js', 'test/**/*.js'], rules: { 'no-restricted-exports': 'off' } },
);
