import type { LoggerService } from '@nestjs/common';
import type { ServiceLog } from './service-log.js';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Nest's log, written to the service's. Nest passes the name of whoever speaks last. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: ServiceLog) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? { context: rest.at(-1) } : {};
    if (message instanceof Error) this.log_[level]({ ...context, err: message }, 'error');
    else if (typeof message === 'object' && message !== null) this.log_[level]({ ...context, ...message });
    else this.log_[level](context, String(message));
  }
}
