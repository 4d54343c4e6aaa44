/**
 * Where the API of the web application firewall answers: ap-guangzhou for instances in mainland China, ap-seoul (or
 * ap-singapore) for those elsewhere.
 */
export const WAF_REGIONS = ['ap-guangzhou', 'ap-seoul'] as const;
