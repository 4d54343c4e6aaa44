/** Which of the provider's two sites the account belongs to. */
export type Site = 'china' | 'international';

/**
 * Host of a product's API. Finance regions answer at their own hosts only; the international site has hosts of its own.
 * The first label is the name the request is signed for.
 */
export function apiHost(service: string, region: string | undefined, site: Site): string {
  if (region !== undefined && region.endsWith('-fsi')) return `${service}.${region}.tencentcloudapi.com`;
  return site === 'international' ? `${service}.intl.tencentcloudapi.com` : `${service}.tencentcloudapi.com`;
}

/** Host of a bucket, or of the list of buckets. */
export function cosHost(bucket: string | undefined, region: string | undefined): string {
  return bucket === undefined || region === undefined ? 'service.cos.myqcloud.com' : `${bucket}.cos.${region}.myqcloud.com`;
}

/** Region named in requests about the whole account where the API demands one. */
export function homeRegion(site: Site): string {
  return site === 'international' ? 'ap-singapore' : 'ap-guangzhou';
}
