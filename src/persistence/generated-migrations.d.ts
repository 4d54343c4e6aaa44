/** A generated migration: plain JavaScript, so that it runs unchanged from the sources, the tests and the build. */
declare module '*.migration.js' {
  import type { MigrationInterface } from 'typeorm';
  const migration: new () => MigrationInterface;
  export default migration;
}
