/**
 * Ports that carriers block and that the provider says not to listen on, by protocol. 1433 and 136 stand under UDP only.
 */
export const UNSUPPORTED_PORTS = [
  'tcp/42',
  'tcp/135',
  'tcp/137-139',
  'tcp/445',
  'tcp/593',
  'tcp/1025',
  'tcp/1068',
  'tcp/1434',
  'tcp/3127-3130',
  'tcp/4444',
  'tcp/5554',
  'tcp/9996',
  'udp/135-139',
  'udp/1026-1028',
  'udp/1068',
  'udp/1433-1434',
  'udp/5554',
  'udp/9996',
] as const;
