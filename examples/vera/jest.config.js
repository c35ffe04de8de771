/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // No `roots`: files outside of them that no test imports would be missing from the coverage.
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.ts$': 'ts-jest' },
  collectCoverageFrom: ['src/**/*.ts', 'scripts/**/*.js'],
  coverageReporters: ['text', 'lcov'],
  // Reached without a database; with one the integration test covers the rest.
  coverageThreshold: { global: { lines: 80, statements: 80, functions: 80, branches: 70 } },
};
