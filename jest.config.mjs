import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
if (!flags.includes('--experimental-vm-modules')) {
  // Without it every ESM test fails with a syntax error that says nothing of the cause.
  throw new Error('jest needs NODE_OPTIONS=--experimental-vm-modules: use `npm run jest -- <path>`');
}

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

const MINUTE = 60_000;

/**
 * @param {string} displayName
 * @param {string[]} testMatch
 * @param {number} [testTimeout]
 */
const project = (displayName, testMatch, testTimeout = 30_000) => ({
  displayName,
  rootDir: root,
  roots: ['apps', 'libs', 'workflows', 'migrations', 'test'].map((name) => `${root}/${name}`).filter((dir) => existsSync(dir)),
  testMatch,
  testTimeout,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Sources import './x.js' and are './x.ts'; js stays the first extension, so that a package's own './x.js' is still found.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: [`${root}/dist/`, `${root}/\\.local/`],
});

/** @param {string} folder */
const under = (folder) => [`${root}/test/${folder}/**/*.spec.ts`];

export default {
  projects: [
    project('unit', ['libs', 'workflows', 'apps'].flatMap((dir) => [`${root}/${dir}/**/*.spec.ts`, `${root}/${dir}/**/*.spec.tsx`])),
    project('integration', under('integration')),
    project('workflows', under('workflows'), MINUTE),
    project('replay', under('replay'), MINUTE),
    project('architecture', under('architecture'), MINUTE),
    project('e2e', under('e2e'), MINUTE),
    project('launcher', under('launcher'), 2 * MINUTE),
    project('browser', under('browser'), 2 * MINUTE),
    project('faults', under('faults'), 3 * MINUTE),
  ],
};
