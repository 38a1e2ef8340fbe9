export { canonicalJson } from '../surveys/canonical-json.ts';
