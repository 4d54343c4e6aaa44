import type { ExampleCall } from '../check.js';

/** A whole listing of one secret in use, for examples. */
export function secrets(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'ssm.ListSecrets', response: { TotalCount: 1, SecretMetadatas: [{ SecretName: 'db', SecretType: 1, Status: 'Enabled', ...fields }] } };
}
