import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, sha256 } from './files.mjs';
import { root } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { readJson, writeJson } from './state.mjs';

// test/bench and test/support: benchmarks run as ordinary programs, not under jest.
const FOLDERS = [
  'apps/api',
  'apps/worker',
  'apps/cli',
  'libs',
  'workflows',
  'migrations',
  'test/bench',
  'test/support',
];

/** @typedef {{ size: number, mtimeMs: number, hash: string }} Seen
 * @typedef {{ config: string, files: Record<string, Seen> }} Stamp */

/** @param {string} file */
const isSource = (file) => /\.ts$/.test(file) && !/\.(spec|d)\.ts$/.test(file);
/** Data that programs read beside their code. @param {string} file */
const isAsset = (file) =>
  !/\.(ts|md|tsx|snap)$/.test(file) && !/(^|\/)(tsconfig[^/]*\.json|__snapshots__\/.*)$/.test(file);
/** @param {string} file */
const outputOf = (file) => join(root, 'dist', isSource(file) ? file.replace(/\.ts$/, '.js') : file);

/**
 * Compiles the server's TypeScript to dist, file by file in the same layout, only what has changed.
 * @param {string} stamps
 * @returns {Promise<boolean>} whether anything was made
 */
export async function compileServer(stamps) {
  const stampFile = join(stamps, 'server.json');
  const config = configHash();
  const known = /** @type {Stamp | null} */ (readJson(stampFile));
  const before = known?.config === config ? known.files : {};
  const { files, stale } = inspect(before);
  const gone = Object.keys(known?.files ?? {}).filter((file) => !(file in files));
  for (const file of gone) removeOutput(file);
  if (stale.length > 0) await step(`正在编译 ${stale.length} 个源文件`, () => compileAll(stale));
  if (stale.length > 0 || gone.length > 0 || JSON.stringify(before) !== JSON.stringify(files)) {
    writeJson(stampFile, { config, files });
  }
  return stale.length > 0 || gone.length > 0;
}

function configHash() {
  const swc = /** @type {{ version?: string } | null} */ (
    readJson(join(root, 'node_modules/@swc/core/package.json'))
  );
  return sha256(`${readFileSync(join(root, '.swcrc'), 'utf8')}\0${swc?.version ?? ''}`);
}

/** @param {Record<string, Seen>} before */
function inspect(before) {
  /** @type {Record<string, Seen>} */
  const files = {};
  /** @type {string[]} */
  const stale = [];
  for (const file of FOLDERS.flatMap(filesUnder)) {
    if (!isSource(file) && !isAsset(file)) continue;
    const { size, mtimeMs } = statSync(join(root, file));
    const old = before[file];
    const made = existsSync(outputOf(file));
    if (old && made && old.size === size && old.mtimeMs === mtimeMs) {
      files[file] = old;
      continue;
    }
    const hash = sha256(readFileSync(join(root, file)));
    files[file] = { size, mtimeMs, hash };
    if (!made || old?.hash !== hash) stale.push(file);
  }
  return { files, stale };
}

/** @param {string} file */
function removeOutput(file) {
  rmSync(outputOf(file), { force: true });
  rmSync(`${outputOf(file)}.map`, { force: true });
}

/** @param {readonly string[]} files */
async function compileAll(files) {
  const { transformFile } = await import('@swc/core');
  const failures = await Promise.all(
    files.map(async (file) => {
      const output = outputOf(file);
      mkdirSync(dirname(output), { recursive: true });
      if (!isSource(file)) return copyFileSync(join(root, file), output);
      try {
        const { code, map } = await transformFile(join(root, file), {
          cwd: root,
          configFile: join(root, '.swcrc'),
          sourceMaps: true,
        });
        if (map) writeFileSync(`${output}.map`, map);
        writeFileSync(output, map ? `${code}//# sourceMappingURL=${output.split('/').at(-1)}.map\n` : code);
      } catch (error) {
        return `${file}\n${error instanceof Error ? error.message : String(error)}`;
      }
    }),
  );
  const messages = failures.filter((failure) => typeof failure === 'string');
  if (messages.length > 0) throw new OperatorError(`编译未成功：\n${messages.join('\n')}`);
}
