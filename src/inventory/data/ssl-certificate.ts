import { defineKind } from '../kind.js';
import { chinaTime, flag, flag01, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';

const certificate = object({
  CertificateId: text,
  Alias: text,
  Domain: text,
  SubjectAltName: list(text),
  /** `SVR`: server certificate; `CA`: client authority. */
  CertificateType: oneOf('CA', 'SVR'),
  /** 0 review, 1 issued, 2 failed, 3 expired, 9 revoking, 10 revoked, others in between are steps of an order. */
  Status: number,
  CertBeginTime: chinaTime,
  CertEndTime: chinaTime,
  IsExpiring: flag,
  AutoRenewFlag: flag01,
  /** e.g. `RSA 2048`, `ECC`. */
  EncryptAlgorithm: text,
  IsWildcard: flag,
  /** -1 not hosted; 0, 5 and 10: a renewed certificate is put in place by the service. */
  HostingStatus: number,
  /** Expiry notices are switched off. */
  IsIgnore: flag,
  /** Id of the certificate that was ordered to follow; "" for none. */
  HasRenewOrder: text,
  /** Of an uploaded authority: end and algorithm of each certificate in it. */
  CAEndTimes: list(chinaTime),
  CAEncryptAlgorithms: list(text),
  Tags: tagList,
});

/** A certificate of SSL Certificate Service; never its private key. */
export const sslCertificate = defineKind({
  kind: 'ssl.certificate',
  title: { en: 'SSL certificate', zh: 'SSL 证书' },
  service: 'SSL',
  serviceModel: 'paas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'ssl',
    action: 'DescribeCertificates',
    items: 'Certificates',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
    harmlessParameters: ['ExpirationSort'],
  },
  shape: certificate,
  id: (item: Infer<typeof certificate>) => item.CertificateId,
  name: (item) => item.Alias || item.Domain,
  tags: (item) => item.Tags,
});
