import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import {
  Client,
  Connection,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcDeadlineError,
  isGrpcServiceError,
} from '@temporalio/client';
import { machineNow } from '../context/index.js';

/** Where the conductor lives. */
export interface TemporalSettings {
  /** host:port */
  address: string;
  namespace: string;
}

/** How long nothing is sent after the server was found out of reach. */
const REST_MS = 500;
const PROBE_MS = 1_000;
// Values of grpc.status; the package itself is not ours to import.
const UNAVAILABLE = 14;
const RESOURCE_EXHAUSTED = 8;
const ABORTED = 10;

/**
 * The connection to Temporal. It is made on first use and mends itself; nothing here waits for a server that is
 * absent, because approvals are accepted without it.
 */
@Injectable()
export class TemporalLink implements BeforeApplicationShutdown {
  readonly connection: Connection;
  readonly client: Client;
  private readonly namespace: string;
  private restUntil = 0;

  constructor(settings: TemporalSettings) {
    this.connection = Connection.lazy({
      address: settings.address,
      // Deliveries have their own, longer-lived way to be repeated: the outbox.
      interceptors: [],
      channelArgs: { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1_000 },
    });
    this.namespace = settings.namespace;
    this.client = new Client({ connection: this.connection, namespace: settings.namespace });
  }

  /** False for a moment after the server was found out of reach. */
  get mayTry(): boolean {
    return performance.now() >= this.restUntil;
  }

  /** Runs a call that gives up after the time; remembers when the server is out of reach. */
  async within<T>(ms: number, call: () => Promise<T>): Promise<T> {
    try {
      const result = await this.connection.withDeadline(machineNow().getTime() + ms, call);
      this.restUntil = 0;
      return result;
    } catch (error) {
      if (isOutOfReach(error)) this.restUntil = performance.now() + REST_MS;
      throw error;
    }
  }

  /** Whether the server answers now. */
  async answers(): Promise<boolean> {
    return (await this.storeId()) !== null;
  }

  /** Identifies the server's store: a server that lost its store answers with another one. null: out of reach. */
  async storeId(): Promise<string | null> {
    try {
      const { namespace } = this;
      const found = await this.within(PROBE_MS, () =>
        this.connection.workflowService.describeNamespace({ namespace }),
      );
      return found.namespaceInfo?.id ?? null;
    } catch {
      return null;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}

/** True when the server could not be reached, which says nothing about the message. */
export function isOutOfReach(error: unknown): boolean {
  return grpcCause(error)?.code === UNAVAILABLE;
}

/** True when the server, or this one workflow, has its hands full for the moment. */
export function isBusy(error: unknown): boolean {
  const code = grpcCause(error)?.code;
  return code === RESOURCE_EXHAUSTED || code === ABORTED;
}

/** True when the server did not finish in time, e.g. because no worker is running. */
export function isTimeout(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  const cause = grpcCause(error);
  return cause !== null && isGrpcDeadlineError(cause);
}

function grpcCause(error: unknown): { code: number } | null {
  if (isGrpcServiceError(error)) return error;
  if (error instanceof Error && error.cause !== undefined) return grpcCause(error.cause);
  return null;
}
