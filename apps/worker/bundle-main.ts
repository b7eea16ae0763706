import { renameSync, writeFileSync } from 'node:fs';
import { bundlePath, makeWorkflowBundle } from './bundle.js';

const code = await makeWorkflowBundle();
const unfinished = `${bundlePath}.${process.pid}`;
writeFileSync(unfinished, code);
renameSync(unfinished, bundlePath);
