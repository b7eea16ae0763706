import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PROBE_MS = 1_500;

/**
 * A MySQL or MariaDB server greets first: one packet whose fifth byte is the protocol version, 10. An error
 * packet (0xff, for instance too many connections) is a server too, but not one that serves us.
 * @param {{ host: string, port: number }} address
 * @returns {Promise<boolean>}
 */
export function databaseAnswers({ host, port }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (/** @type {boolean} */ ok) => {
      socket.destroy();
      resolve(ok);
    };
    socket.setTimeout(PROBE_MS, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => resolve(false));
    socket.once('data', (greeting) => finish(greeting.length > 4 && greeting[4] === 10));
  });
}

/**
 * Temporal serves once its default namespace can be described; the port alone opens much earlier.
 * @param {string} address host:port
 * @param {string} [namespace]
 * @returns {Promise<boolean>}
 */
export function temporalAnswers(address, namespace = 'default') {
  return new Promise((resolve) => {
    const session = connectHttp2(`http://${address}`);
    const finish = (/** @type {boolean} */ ok) => {
      session.destroy();
      resolve(ok);
    };
    const timer = setTimeout(() => finish(false), PROBE_MS);
    session.once('close', () => clearTimeout(timer));
    session.once('error', () => finish(false));
    const request = session.request({
      ':method': 'POST',
      ':path': '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    let status = '';
    request.on('response', (headers) => (status = String(headers['grpc-status'] ?? status)));
    request.on('trailers', (headers) => (status = String(headers['grpc-status'] ?? status)));
    request.on('error', () => finish(false));
    request.on('close', () => finish(status === '0'));
    request.resume();
    request.end(describeNamespaceRequest(namespace));
  });
}

/** A gRPC frame: no compression, length, then the protobuf message {1: namespace}. @param {string} namespace */
function describeNamespaceRequest(namespace) {
  const name = Buffer.from(namespace);
  const message = Buffer.concat([Buffer.from([0x0a, name.length]), name]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/**
 * Waits until a check holds; ends early with false when the process it waits for has died.
 * @param {() => Promise<boolean>} check
 * @param {{ timeoutMs: number, alive?: () => boolean, everyMs?: number }} options
 */
export async function waitUntil(check, { timeoutMs, alive = () => true, everyMs = 100 }) {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (!alive()) return false;
    if (await check()) return true;
    await sleep(everyMs);
  }
  return false;
}
