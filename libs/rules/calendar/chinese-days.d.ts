/**
 * The package's CommonJS build by its own path. Its `module` entry is an ES module in a `.js` file of a CommonJS
 * package, which the workflow bundler refuses to parse; Node would take this same file anyway.
 */
declare module 'chinese-days/dist/index.min.js' {
  export { default } from 'chinese-days';
}
