import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
if (!flags.includes('--experimental-vm-modules')) {
  // Without it every ESM test fails with a syntax error that says nothing of the cause.
  throw new Error('jest needs NODE_OPTIONS=--experimental-vm-modules: use `npm run jest -- <path>`');
}

// The same settings as the build's: a test must not pass on code that the build would compile otherwise.
const { $schema: _schema, ...swcrc } = JSON.parse(readFileSync(`${root}/.swcrc`, 'utf8'));

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    ...swcrc,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      ...swcrc.jsc,
      parser: { ...swcrc.jsc.parser, tsx },
      transform: { ...swcrc.jsc.transform, react: { runtime: 'automatic' } },
    },
  },
];

const MINUTE = 60_000;

/**
 * @param {string} displayName
 * @param {string[]} testMatch
 */
const project = (displayName, testMatch) => ({
  displayName,
  rootDir: root,
  roots: ['apps', 'libs', 'workflows', 'migrations', 'test']
    .map((name) => `${root}/${name}`)
    .filter((dir) => existsSync(dir)),
  testMatch,
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
  // Jest takes the time limit from here alone: a project's own is not heard.
  testTimeout: 3 * MINUTE,
  projects: [
    project(
      'unit',
      ['libs', 'workflows', 'apps'].flatMap((dir) => [
        `${root}/${dir}/**/*.spec.ts`,
        `${root}/${dir}/**/*.spec.tsx`,
      ]),
    ),
    project('integration', under('integration')),
    project('workflows', under('workflows')),
    project('replay', under('replay')),
    project('architecture', under('architecture')),
    project('e2e', under('e2e')),
    project('launcher', under('launcher')),
    project('browser', under('browser')),
    project('faults', under('faults')),
  ],
};
