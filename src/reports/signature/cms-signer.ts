import { createHash, webcrypto, type KeyObject, type X509Certificate } from 'node:crypto';
import { Signer } from '@signpdf/utils';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { Attribute, Certificate, ContentInfo, CryptoEngine, EncapsulatedContentInfo, IssuerAndSerialNumber, SignedAndUnsignedAttributes, SignedData, SignerInfo } from 'pkijs';
import type { SigningCertificate } from './signing-certificate.js';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const HASH = 'SHA-256';

/** Curves by the names OpenSSL and WebCrypto give them. */
const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/**
 * Signs as PAdES baseline B asks (ETSI EN 319 142-1, 6.3): detached CMS over SHA-256, with the signer's certificate bound in
 * by its hash (signing-certificate-v2) and without a signing time, which stands in the PDF's own entry.
 */
export class CmsSigner extends Signer {
  constructor(private readonly certificate: SigningCertificate) {
    super();
  }

  override async sign(content: Buffer): Promise<Buffer> {
    const { key, chain } = this.certificate;
    const engine = new CryptoEngine({ name: 'node', crypto: webcrypto as never });
    const certificates = chain.map(({ raw }) => Certificate.fromBER(raw));
    const [own] = certificates as [Certificate];
    const attributes = [
      new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
      new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: bytes(createHash('sha256').update(content).digest()) })] }),
      new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificateV2(chain[0])] }),
    ];
    const signed = new SignedData({
      version: 1,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
      signerInfos: [new SignerInfo({ version: 1, sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }), signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }) })],
      certificates,
    });
    await signed.sign(await imported(key), 0, HASH, content, engine);
    const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
    return Buffer.from(info.toSchema().toBER(false));
  }
}

/** ESSCertIDv2 with the default hash, SHA-256 (RFC 5035). */
function signingCertificateV2({ raw }: X509Certificate): Sequence {
  const hash = new OctetString({ valueHex: bytes(createHash('sha256').update(raw).digest()) });
  return new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [hash] })] })] });
}

async function imported(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const algorithm = key.asymmetricKeyType === 'rsa' ? { name: 'RSASSA-PKCS1-v1_5', hash: HASH } : { name: 'ECDSA', namedCurve: curve ?? 'P-256' };
  return webcrypto.subtle.importKey('pkcs8', key.export({ format: 'der', type: 'pkcs8' }), algorithm, false, ['sign']);
}

function bytes(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
