export interface Layout {
  dir: string;
  state: string;
  secrets: string;
  env: string;
  demoAccounts: string;
  logs: string;
  mariadb: string;
  temporal: string;
}
export interface ProcessRef {
  pid: number;
  startTime: string;
}
export interface Running extends ProcessRef {
  port?: number;
  owner?: string;
  url?: string;
  secrets?: string;
}
export type ServiceName = 'mariadb' | 'temporal';
export interface Services {
  databaseUrl: string;
  databaseAdminUrl: string;
  temporalAddress: string;
  /** What this call brought up. */
  started: ServiceName[];
}
export interface ServiceOptions {
  layout?: Layout;
  owner?: 'start' | 'services';
  /** Where to look for a free port first. */
  ports?: Partial<Record<ServiceName, number>>;
  /** Whether DATABASE_URL and TEMPORAL_ADDRESS are used where they are set; by default they are. */
  useEnvironment?: boolean;
}
export interface ServiceStatus {
  name: ServiceName;
  running: boolean;
  healthy: boolean;
  pid?: number;
  port?: number;
}

export function demoAccountLines(layout: Layout): string[];
export function checkNode(version?: string): void;
export function findDatabaseServer(options: { noInstall: boolean }): Promise<string>;
export function findTemporalServer(options: { noInstall: boolean }): Promise<string>;
export function findInstalledTemporal(): string | null;
export function socketPath(layout: Layout): string;
export function layout(dir?: string): Layout;
export function isFree(port: number): Promise<boolean>;
export function nextFree(preferred: number, avoid?: ReadonlySet<number>): Promise<number>;
export function databaseAnswers(address: { host: string; port: number }): Promise<boolean>;
export function temporalAnswers(address: string, namespace?: string): Promise<boolean>;
export function waitUntil(
  check: () => Promise<boolean>,
  options: { timeoutMs: number; alive?: () => boolean; everyMs?: number },
): Promise<boolean>;
export function isAlive(ref: ProcessRef | null | undefined): boolean;
export function refOf(pid: number): ProcessRef;
export function stopProcess(
  ref: ProcessRef | null | undefined,
  options?: { graceMs?: number },
): Promise<boolean>;
export function ensureServices(options?: ServiceOptions): Promise<Services>;
/** Starts one service again where it was: same port, same data. */
export function restartService(name: ServiceName, layout: Layout): Promise<void>;
export function serviceStatus(layout?: Layout): Promise<ServiceStatus[]>;
export function stopServices(options?: {
  layout?: Layout;
  only?: readonly ServiceName[];
}): Promise<ServiceName[]>;
export function readState(layout: Layout): Record<string, Running>;
export function remember(layout: Layout, name: string, running: Running): Promise<void>;
export function runningOf(layout: Layout, name: string): Running | null;
export function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options?: { timeoutMs?: number },
): Promise<T>;
