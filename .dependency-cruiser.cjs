/**
 * The direction of the arrows: cells → intake → classify → plan → sheets → excel | xlsx → faces.
 * Each room lists what it may import of `src/`; everything else is an error.
 */
const MAY_IMPORT = {
  policy: [],
  intake: ['policy'],
  classify: ['policy', 'intake'],
  plan: ['policy', 'intake', 'classify'],
  text: ['policy', 'intake', 'classify', 'plan'],
  sheets: ['policy', 'intake', 'classify', 'plan', 'text'],
  xlsx: ['sheets', 'intake', 'text'],
  excel: ['sheets', 'intake', 'text'],
  functions: ['policy', 'intake', 'classify', 'plan', 'text'],
  // Of the functions only the shelf, on which the workbook's own packs are laid for the formulas.
  commands: ['policy', 'intake', 'classify', 'plan', 'sheets', 'text', 'excel', 'functions/pack-shelf'],
  taskpane: ['policy', 'intake', 'classify', 'plan', 'sheets', 'text', 'excel', 'commands', 'xlsx'],
  cli: ['policy', 'intake', 'classify', 'plan', 'sheets', 'text', 'xlsx'],
};

const PURE = ['policy', 'intake', 'classify', 'plan', 'text', 'sheets'];

const directions = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `direction-of-${room}`,
  severity: 'error',
  comment: `src/${room} may import ${allowed.length ? allowed.join(', ') : 'nothing else'} of src.`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})[/.]` },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-rooms-have-no-io',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-policy-and-cli-know-zod',
      comment: 'A schema library stays off the row path and out of the functions script.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(policy/(pack-schema|load-pack)|cli/|excel/)' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'only-xlsx-knows-the-file-libraries',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/xlsx/' },
      to: { path: 'node_modules/(hucre|papaparse|fflate)' },
    },
    {
      name: 'the-product-never-imports-the-workbench',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|tools|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
