import { Command } from 'commander';
import { readPolicies, policyText, POLICY_LIMIT } from '../../scans/capture-permissions.js';
import { planFor } from '../../scans/capture.js';
import { roleArn } from '../../snapshots/live/credentials/roles.js';
import { CAPTURE_OPTIONS, checksFor, type CheckOptions } from '../capture-options.js';
import { EXIT_HELP } from '../exit-codes.js';
import { SHARED_OPTIONS } from '../options.js';

interface PermissionOptions extends CheckOptions {
  readonly withSecretAnswers?: boolean;
  readonly accounts?: 'all' | readonly string[];
  readonly roleName: string;
  readonly json?: boolean;
}

/** `demarc permissions`. */
export function permissionsCommand(): Command {
  return new Command('permissions')
    .description('print the CAM policy that a snapshot needs: reads of the chosen checks, and denials of what hands out secrets')
    .addOption(CAPTURE_OPTIONS.checks())
    .addOption(SHARED_OPTIONS.framework())
    .addOption(SHARED_OPTIONS.frameworkDir())
    .addOption(CAPTURE_OPTIONS.secrets())
    .addOption(CAPTURE_OPTIONS.accounts())
    .option('--role-name <name>', 'role taken in the other accounts', 'OrganizationAccessControlRole')
    .option('--json', 'print an array of the policies, also where there is one')
    .addHelpText(
      'after',
      `
CAM takes at most ${POLICY_LIMIT} characters in a policy; where more are needed, several are printed, and all are attached
to the same identity.

Examples:
  demarc permissions > demarc-reader.json
  demarc permissions --framework mlps-2-level3
  demarc permissions --checks cos-bucket-private cbs-disk-encrypted
  demarc permissions --accounts all --role-name demarc-reader     for the account that takes roles in the others
${EXIT_HELP}`,
    )
    .action((options: PermissionOptions) => {
      const { plan } = planFor({ checks: checksFor(options), secretsAllowed: options.withSecretAnswers === true });
      const { accounts } = options;
      const roles = accounts === undefined ? [] : accounts === 'all' ? [roleArn('*', options.roleName)] : accounts.map((uin) => roleArn(uin, options.roleName));
      const policies = readPolicies(plan, { roles, organisation: accounts === 'all' });
      if (options.json) console.log(JSON.stringify(policies, null, 1));
      else console.log(policies.map(policyText).join('\n\n'));
      if (policies.length > 1) process.stderr.write(`demarc: ${policies.length} policies, because CAM takes ${POLICY_LIMIT} characters in one; attach all of them\n`);
    });
}
