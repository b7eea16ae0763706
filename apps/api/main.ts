import 'reflect-metadata';
import { createServer } from './server.js';
import { apiSettings } from './settings.js';

const app = await createServer(process.env);
const { port, host } = apiSettings(process.env);
await app.listen(port, host);
