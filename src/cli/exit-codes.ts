/** What the command's exit code tells a script. */
export const EXIT = {
  /** Done; no finding at or above `--fail-on`. */
  done: 0,
  /** Done; findings at or above `--fail-on`. */
  findings: 1,
  /** The command line or its input is wrong; nothing was changed. */
  badInput: 2,
  /** A defect or a failing machine; nothing half done is kept. */
  internal: 3,
  /** Stopped by a signal; the same command goes on where it stopped. */
  interrupted: 4,
} as const;

/** Help text shared by every command. */
export const EXIT_HELP = `
Exit codes:
  0  done
  1  done, with findings at or above --fail-on
  2  bad usage or bad input; nothing was changed
  3  internal failure; nothing half done is kept
  130, 143  ended by Ctrl+C or SIGTERM; nothing half done is kept`;
