import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AccessModule } from '../../libs/access/index.js';
import { AttachmentModule } from '../../libs/attachment/index.js';
import { AuditModule } from '../../libs/audit/index.js';
import { matterModules } from '../api/composition.js';
import { buildSchemaOptions, scalarResolvers } from '../api/graphql.module.js';
import { apiResolvers } from '../api/resolvers.js';

/** What marks a provider as a resolver. */
const RESOLVER = 'graphql:resolver_type';

type Class = new (...args: never[]) => unknown;

/** The SDL of all features' resolvers, sorted, so that the order of modules leaves no trace in it. */
export async function printSchemaOf(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['fatal', 'error'],
    abortOnError: false,
  });
  try {
    const resolvers = [
      ...apiResolvers,
      ...[AuditModule, AccessModule, AttachmentModule, ...matterModules].flatMap(resolversOf),
    ];
    const schema = await app
      .get(GraphQLSchemaFactory)
      .create(resolvers, scalarResolvers, { ...buildSchemaOptions });
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

function resolversOf(module: Class): Class[] {
  const providers = (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as Class[];
  return providers.filter(
    (provider) => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider),
  );
}
