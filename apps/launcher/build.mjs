import { build } from './lib/build.mjs';
import { checkNode, ensureDependencies } from './lib/install.mjs';
import { entry, say } from './lib/print.mjs';
import { noInstall } from './lib/services.mjs';

await entry(async () => {
  checkNode();
  await ensureDependencies({ noInstall: noInstall() });
  const made = await build();
  say(made.length > 0 ? `已构建：${made.join('、')}` : '全部为最新，无需构建。');
});
