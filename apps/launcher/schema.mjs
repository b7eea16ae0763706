import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './lib/application.mjs';
import { build } from './lib/build.mjs';
import { checkNode, ensureDependencies } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { entry, OperatorError, say } from './lib/print.mjs';
import { noInstall } from './lib/services.mjs';

await entry(async () => {
  checkNode();
  await ensureDependencies({ noInstall: noInstall() });
  await build(['server']);
  const sdl = await command(['schema', 'print'], {});
  if (!sdl.includes('type Query')) throw new OperatorError('schema print 没有输出 GraphQL 模式。');
  writeFileSync(join(root, 'apps/api/schema.gql'), sdl);
  say('已更新 apps/api/schema.gql');
});
