export { Engine } from './engine';
export type { Failure, Result, Settings } from './result';
