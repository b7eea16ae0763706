import { attachmentSettings } from '../../libs/attachment/index.js';
import type { AttachmentSettings } from '../../libs/attachment/index.js';

/** Settings that every process of the system reads from its environment. */
export interface ProcessSettings {
  database: { url: string; poolSize: number; dataKey: string; indexKey: string; movableClock: boolean };
  temporal: { address: string; namespace: string };
  attachments: AttachmentSettings;
}

/** Settings of the API alone. */
export interface ApiSettings {
  port: number;
  host: string;
  /** Where users reach the console, e.g. `https://ygt.example.gov.cn`; cookies are Secure when it is https. */
  publicOrigin: string;
  production: boolean;
  /** Proxies whose X-Forwarded-For is believed: addresses or networks, comma separated. */
  trustedProxies: string;
}

/** Reads the settings; throws with the names of those that are missing. */
export function processSettings(env: NodeJS.ProcessEnv): ProcessSettings {
  const [url, dataKey, indexKey] = required(env, ['DATABASE_URL', 'YIGONGTI_DATA_KEY', 'YIGONGTI_INDEX_KEY']);
  return {
    database: {
      url,
      dataKey,
      indexKey,
      poolSize: Number(env['DATABASE_POOL_SIZE'] ?? 20),
      movableClock: env['YIGONGTI_DEMO'] === '1',
    },
    temporal: {
      address: env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233',
      namespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
    },
    attachments: attachmentSettings(env),
  };
}

export function apiSettings(env: NodeJS.ProcessEnv): ApiSettings {
  const port = Number(env['PORT'] ?? 3000);
  return {
    port,
    host: env['HOST'] ?? '0.0.0.0',
    publicOrigin: env['PUBLIC_ORIGIN'] ?? `http://localhost:${port}`,
    production: env['NODE_ENV'] === 'production',
    trustedProxies: env['TRUSTED_PROXIES'] ?? 'loopback',
  };
}

function required<const N extends readonly string[]>(
  env: NodeJS.ProcessEnv,
  names: N,
): { [K in keyof N]: string } {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`missing environment variables: ${missing.join(', ')}`);
  return names.map((name) => env[name]) as unknown as { [K in keyof N]: string };
}
