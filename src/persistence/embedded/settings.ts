/**
 * Settings the embedded server always runs with; given on its command line, so that they hold for data directories of
 * any age. Durability is never traded: fsync, full_page_writes and synchronous_commit stay on.
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  // Bulk loads: nothing replicates from here, so a table that is filled in the transaction that makes it needs no WAL.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // A laptop's share: the operating system caches the rest.
  shared_buffers: '96MB',
  work_mem: '16MB',
  maintenance_work_mem: '96MB',
  max_connections: '24',
  // Parallel workers and compiled expressions cost more than they give at this size, and containers often have too
  // little shared memory for the former.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  jit: 'off',
  io_method: 'sync',
  // Times in texts are UTC and messages English, wherever the machine stands.
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
};

/** The settings as command line arguments. */
export function settingArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
