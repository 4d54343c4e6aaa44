/** Injection tokens for what is opened outside Nest and handed in. */
export const DATABASE = Symbol('database');
export const CONFIGURATION = Symbol('configuration');
export const FRAMEWORK_CATALOGUE = Symbol('framework catalogue');
export const LIFECYCLE = Symbol('lifecycle');
