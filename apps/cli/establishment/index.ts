export { jsonFile, holdersIn, plansIn, ratiosIn, totalsIn } from './files.js';
export { loadHolders, loadPlans, loadRatios, loadTotals } from './loading.js';
