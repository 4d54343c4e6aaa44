import { number, object, text } from '../shape.js';

/** One destination translation: traffic to a public address and port goes to a private address and port. */
export const portForwarding = object({
  IpProtocol: text,
  PublicIpAddress: text,
  PublicPort: number,
  PrivateIpAddress: text,
  PrivatePort: number,
});
