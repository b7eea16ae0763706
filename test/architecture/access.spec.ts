import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { featureModules } from '../../apps/api/composition.js';
import { ConsoleController } from '../../apps/api/console.controller.js';
import { ExportController } from '../../apps/api/exports/export.controller.js';
import { resolvedFieldCosts } from '../../apps/api/field-costs.js';
import { apiResolvers } from '../../apps/api/resolvers.js';
import { ACCESS } from '../../libs/access/index.js';
import type { AccessDeclaration } from '../../libs/access/index.js';
import { testEnvironment } from '../support/app.js';

/** What Nest marks handlers with. */
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVED_FIELD = 'graphql:resolve_property';
const HTTP_PATH = 'path';
const HTTP_METHOD = 'method';

type Class = new (...args: never[]) => object;
interface Dynamic {
  module: Class;
  imports?: unknown[];
  providers?: unknown[];
  controllers?: unknown[];
}

/** Every class of every module that the API is composed of. */
function classesOf(root: unknown, seen = new Set<unknown>()): Class[] {
  const dynamic = typeof root === 'function' ? null : (root as Dynamic | null);
  const module = dynamic?.module ?? (root as Class);
  if (typeof module !== 'function' || seen.has(module)) return [];
  seen.add(module);
  const list = (key: string, own: unknown[] = []): unknown[] => [
    ...((Reflect.getMetadata(key, module) as unknown[] | undefined) ?? []),
    ...own,
  ];
  const imports = list(MODULE_METADATA.IMPORTS, dynamic?.imports);
  const own = [
    ...list(MODULE_METADATA.PROVIDERS, dynamic?.providers),
    ...list(MODULE_METADATA.CONTROLLERS, dynamic?.controllers),
  ];
  return [
    ...own.filter((item): item is Class => typeof item === 'function'),
    ...imports.flatMap((item) => classesOf(item, seen)),
  ];
}

function declarationsOf(owner: Class): [string, string][] {
  const prototype = owner.prototype as object;
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(
    ([name, { value }]): [string, string][] => {
      const handler: unknown = name === 'constructor' ? null : value;
      if (typeof handler !== 'function') return [];
      const kind = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
      const http = Reflect.hasMetadata(HTTP_PATH, handler) && Reflect.hasMetadata(HTTP_METHOD, handler);
      const field = Reflect.hasMetadata(RESOLVER_NAME, handler);
      if (!kind && !http && !field) return [];
      return [
        [
          `${owner.name}.${name}`,
          wordsOf(Reflect.getMetadata(ACCESS, handler) as AccessDeclaration | undefined),
        ],
      ];
    },
  );
}

function wordsOf(declared: AccessDeclaration | undefined): string {
  if (!declared) return 'NOT DECLARED';
  return declared.kind === 'CAN' ? `${declared.action}:${declared.subject}` : declared.kind;
}

/** Fields of types, e.g. `Posting.life`, that the class resolves by itself. */
function resolvedFieldsOf(owner: Class): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(owner.prototype as object)).flatMap(
    ([method, { value }]): string[] => {
      const handler: unknown = method === 'constructor' ? null : value;
      if (typeof handler !== 'function' || !Reflect.hasMetadata(RESOLVED_FIELD, handler)) return [];
      const name = Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined;
      return [`${String(Reflect.getMetadata(RESOLVER_NAME, owner))}.${name ?? method}`];
    },
  );
}

const classes = [
  ...apiResolvers,
  ConsoleController,
  ExportController,
  ...featureModules(testEnvironment('mysql://nobody@127.0.0.1:1/none')).flatMap((module) =>
    classesOf(module),
  ),
];

const declared = new Map(classes.flatMap(declarationsOf).sort(([a], [b]) => (a < b ? -1 : 1)));

it('every resolver and controller says who may call it', () => {
  expect([...declared].filter(([, words]) => words === 'NOT DECLARED')).toEqual([]);
});

it('the declarations are those that were agreed', () => {
  expect(Object.fromEntries(declared)).toMatchSnapshot();
});

it('sees the resolvers at all', () => {
  expect(declared.get('CaseResolver.cases')).toBe('read:Case');
  expect(declared.size).toBeGreaterThan(15);
});

it('every field with a resolver of its own says what it costs', () => {
  expect([...new Set(classes.flatMap(resolvedFieldsOf))].sort()).toEqual(
    Object.keys(resolvedFieldCosts).sort(),
  );
});
