/**
 * Imports go one way: apps → features → {approval, establishment, organization} → {audit, access, database,
 * temporal} → context → rules.
 */
const lib = (names) => `^libs/(${names})/`;
const FEATURES =
  'posting|declared-matter|village-employment|placement|hiring|appointment|annual-salary|performance-pay|payroll|notification';
const CORE = 'approval|attachment|establishment|organization';
const PLATFORM = 'audit|access|database|temporal';

/** Code in `from` must not reach code in `to`. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circular', 'A cycle has no order to read it in.', {}, { circular: true }),
    forbid(
      'rules-are-pure',
      'Rules know no framework, no database and no clock.',
      { path: lib('rules'), pathNot: '\\.spec\\.ts$' },
      {
        path: [
          '^libs/(?!rules/)',
          '^apps/',
          '^workflows/',
          'node_modules/(@nestjs|typeorm|mysql2|@temporalio)',
        ],
      },
    ),
    forbid(
      'context-below-all',
      'context may use rules alone.',
      { path: lib('context') },
      { path: `^(apps|workflows|migrations)/|${lib(`${PLATFORM}|${CORE}|${FEATURES}`)}` },
    ),
    forbid(
      'platform-below-core',
      'The platform knows no business.',
      { path: lib(PLATFORM) },
      { path: `^apps/|${lib(`${CORE}|${FEATURES}`)}` },
    ),
    forbid(
      'database-first',
      'database is the lowest of the platform.',
      { path: lib('database') },
      { path: lib('audit|access|temporal') },
    ),
    forbid(
      'audit-before-access',
      'access writes to the trail, never the other way.',
      { path: lib('audit') },
      { path: lib('access|temporal') },
    ),
    forbid(
      'core-below-features',
      'The engine and the ledgers know no matter.',
      { path: lib(CORE) },
      { path: `^apps/|${lib(FEATURES)}` },
    ),
    forbid(
      'organization-alone',
      'Who is who knows no cases and no quotas.',
      { path: lib('organization') },
      { path: lib('approval|attachment|establishment') },
    ),
    forbid(
      'attachment-below-approval',
      'Files know no cases: what they belong to registers itself.',
      { path: lib('attachment') },
      { path: lib('approval|establishment') },
    ),
    forbid(
      'establishment-without-approval',
      'The ledger knows no chain.',
      { path: lib('establishment') },
      { path: lib('approval') },
    ),
    forbid('libs-below-apps', 'Libraries never reach into programs.', { path: '^libs/' }, { path: '^apps/' }),
    forbid(
      'public-surface-only',
      'Another library is entered by its index.',
      { path: '^libs/([^/]+)/' },
      {
        path: '^libs/([^/]+)/',
        pathNot: [
          '^libs/$1/',
          '^libs/[^/]+/index\\.ts$',
          '^libs/context/graphql/index\\.ts$',
          '^libs/testing/',
        ],
      },
    ),
    forbid(
      'apps-enter-by-index',
      'Programs enter libraries by their index.',
      { path: '^apps/(api|worker|cli)/' },
      {
        path: '^libs/',
        pathNot: ['^libs/[^/]+/index\\.ts$', '^libs/context/graphql/index\\.ts$'],
      },
    ),
    forbid(
      'contracts-only',
      'Features know the contract of a workflow, not the workflow.',
      { path: '^libs/' },
      { path: '^workflows/', pathNot: '/contract\\.ts$' },
    ),
    forbid(
      'workflows-are-deterministic',
      'workflows/ imports itself, rules and @temporalio/workflow; of others only types.',
      { path: '^workflows/' },
      {
        pathNot: ['^workflows/', '^libs/rules/', 'node_modules/@temporalio/(workflow|common)'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'bundle-in-worker-only',
      'Only the worker touches workflow code.',
      { path: '^apps/(?!worker/)' },
      { path: '^workflows/', pathNot: '/contract\\.ts$' },
    ),
    forbid(
      'console-by-generated-types',
      'The console knows the API by its schema.',
      { path: '^apps/console/' },
      { path: '^(libs|workflows|apps/(api|worker|cli))/' },
    ),
    forbid(
      'migrations-import-typeorm',
      'A migration must mean the same forever.',
      { path: '^migrations/' },
      { pathNot: 'node_modules/typeorm' },
    ),
    forbid(
      'typeorm-in-repositories',
      'Services speak to repositories, not to the ORM.',
      {
        path: '^(libs|apps)/',
        pathNot: [
          '^libs/database/',
          '/entities/',
          '\\.repository\\.ts$',
          '/repositories/',
          '\\.spec\\.ts$',
          '^apps/cli/database/',
        ],
      },
      { path: 'node_modules/typeorm', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-orphans',
      'A file that nobody imports is dead.',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.spec\\.ts$',
          '^migrations/',
          '^test/',
          'main\\.tsx?$',
          '^apps/console/',
          '^apps/launcher/',
          'contract\\.ts$',
        ],
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/console/src/gql/', '^apps/launcher/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    detectJSDocImports: false,
  },
};
