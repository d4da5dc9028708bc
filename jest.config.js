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
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts'],
  coverageReporters: ['text-summary', 'lcov'],
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
