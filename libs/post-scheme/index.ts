export { PostSchemeModule } from './post-scheme.module.js';
export { POST_SCHEME_MATTER } from './post-scheme.matter.js';
