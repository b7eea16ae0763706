import { createServer } from 'node:net';

/**
 * Free means that both the loopback address and the wildcard can be bound: a program listening on
 * either would take our connections.
 * @param {number} port
 */
export async function isFree(port) {
  return (
    (await canBind(port, '127.0.0.1')) && (await canBind(port, '0.0.0.0')) && (await canBind(port, '::'))
  );
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function canBind(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // A machine without IPv6 cannot bind '::', which says nothing about the port.
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first free port at or after the preferred one.
 * @param {number} preferred
 * @param {ReadonlySet<number>} [avoid] ports promised to something else in this run
 */
export async function nextFree(preferred, avoid = new Set()) {
  for (let port = preferred; port < Math.min(preferred + 500, 65_536); port += 1) {
    if (!avoid.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port from ${preferred}`);
}
