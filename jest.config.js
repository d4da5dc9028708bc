/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        useESM: true,
        tsconfig: { ...strictlyTranspiled() },
      },
    ],
  },
  // Tests in browsers mostly wait: two at a time take little longer than one.
  maxWorkers: 2,
  // No test asks how long something takes: this only ends one that hangs, on the slowest machine.
  testTimeout: 60_000,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts'],
  coverageReporters: ['text-summary', 'lcov'],
  // The pure rooms together lie above 95 %. What is missing in classify is mostly the "or nothing" that the compiler asks
  // for at every look into a typed array.
  coverageThreshold: {
    // What no line below names: the rooms that speak to hosts, files and people.
    global: { branches: 86 },
    './src/policy/': { branches: 95 },
    './src/intake/': { branches: 95 },
    './src/classify/': { branches: 93 },
    './src/plan/': { branches: 95 },
    './src/sheets/': { branches: 95 },
    './src/text/': { branches: 95 },
  },
  reporters: ['default', '<rootDir>/test/closing-line-reporter.js'],
};

// Types are checked once by `npm run typecheck`; here each file is only transpiled.
function strictlyTranspiled() {
  return {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    isolatedModules: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    verbatimModuleSyntax: true,
    jsx: 'react-jsx',
    sourceMap: true,
  };
}
