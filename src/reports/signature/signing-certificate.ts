import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { InputError } from '../../common/errors.js';

/** A private key with the certificate that names its holder, and those above it. */
export interface SigningCertificate {
  readonly key: KeyObject;
  /** The signer's own certificate first. */
  readonly chain: readonly [X509Certificate, ...X509Certificate[]];
}

/** Files as they were read; none of it ever appears in an error. */
export interface CertificateFiles {
  /** PKCS #12 (.p12, .pfx), or PEM with the certificates. */
  readonly certificate: Buffer;
  /** PEM with the private key, where the certificate's file does not hold it. */
  readonly key?: Buffer | undefined;
  /** Opens the PKCS #12 file or the key. */
  readonly passphrase?: string | undefined;
}

/**
 * Reads a certificate to sign with.
 * @param place where the certificate came from, for errors
 * @param now a certificate that is not valid at this moment is refused
 * @throws InputError when a file cannot be read, key and certificate do not belong together, or the certificate is not valid now
 */
export function signingCertificate(files: CertificateFiles, place: string, now: Date): SigningCertificate {
  const { key, certificates } = files.certificate.subarray(0, 2).toString('latin1') === '--' || files.certificate.includes('-----BEGIN') ? fromPem(files, place) : fromPkcs12(files, place);
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (own === undefined) throw wrong(place, 'No certificate in it belongs to the private key.', 'Give the certificate that was issued for this key.');
  if (now < new Date(own.validFrom) || now > new Date(own.validTo)) throw wrong(place, `The certificate is valid from ${own.validFrom} to ${own.validTo}.`, 'Have it renewed, or sign with another one.');
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') throw wrong(place, `Its key is of the kind ${key.asymmetricKeyType ?? 'unknown'}.`, 'Use an RSA key or one on a NIST curve: PDF readers know no other.');
  return { key, chain: [own, ...certificates.filter((certificate) => certificate !== own)] };
}

function fromPem({ certificate, key, passphrase }: CertificateFiles, place: string): { readonly key: KeyObject; readonly certificates: readonly X509Certificate[] } {
  const blocks = certificate.toString('latin1').match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw wrong(place, 'There is no certificate in it.', 'Give a PEM file with certificates, or a PKCS #12 file.');
  return {
    key: readable(place, 'The private key cannot be read, or the passphrase is wrong.', () => createPrivateKey({ key: key ?? certificate, ...(passphrase === undefined ? {} : { passphrase }) })),
    certificates: blocks.map((block) => readable(place, 'A certificate in it cannot be read.', () => new X509Certificate(block))),
  };
}

/** Keys and certificates are taken as their bytes, so that kinds of keys that forge does not know pass through. */
function fromPkcs12({ certificate, passphrase = '' }: CertificateFiles, place: string): { readonly key: KeyObject; readonly certificates: readonly X509Certificate[] } {
  const { pki, pkcs12, asn1, util } = forge;
  return readable(place, 'It is no PKCS #12 file, or the passphrase is wrong.', () => {
    const store = pkcs12.pkcs12FromAsn1(asn1.fromDer(util.createBuffer(certificate.toString('binary'))), false, passphrase);
    const bytes = (value: forge.asn1.Asn1): Buffer => Buffer.from(asn1.toDer(value).getBytes(), 'binary');
    const bags = (type: string): readonly forge.pkcs12.Bag[] => store.getBags({ bagType: type })[type] ?? [];
    const [keyBag] = [...bags(pki.oids['pkcs8ShroudedKeyBag'] as string), ...bags(pki.oids['keyBag'] as string)];
    if (keyBag === undefined) throw new Error('no key');
    const key = keyBag.key ? bytes(pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(keyBag.key))) : bytes(keyBag.asn1);
    return {
      key: createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
      certificates: bags(pki.oids['certBag'] as string).map(({ cert, asn1: raw }) => new X509Certificate(bytes(cert ? pki.certificateToAsn1(cert) : raw))),
    };
  });
}

/** What a library says of a key may quote it: only our own words leave. */
function readable<T>(place: string, message: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw wrong(place, message, 'Check the file and DEMARC_PDF_PASSPHRASE; `openssl pkcs12 -info -in file.p12` tells what it holds.');
  }
}

function wrong(place: string, message: string, remedy: string): InputError {
  return new InputError({ code: 'pdf-certificate-invalid', place, message, remedy });
}
