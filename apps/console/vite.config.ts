import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['YIGONGTI_API'] ?? 'http://localhost:3000';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../dist/console'),
    emptyOutDir: true,
    // Ant Design's form controls arrive with the first route that needs them; one chunk of 600 kB (minified,
    // before compression) is its size, not an accident.
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      // Live connections are checked for the API's own origin.
      '/graphql': { target: api, ws: true, rewriteWsOrigin: true },
      '/imports/roster': api,
      '/attachments': api,
      '/healthz': api,
    },
  },
});
