import { SignPdf } from '@signpdf/signpdf';
import { UnknownPdfLayout } from '../pdf/join-pdf.js';
import { appendObjects, objectText, readPdf, type PdfFile } from '../pdf/pdf-file.js';
import { literalDate, textString } from '../pdf/pdf-text.js';
import { CmsSigner } from './cms-signer.js';
import type { SigningCertificate } from './signing-certificate.js';

/** Room for the signature, in bytes: a chain of several certificates with long keys fits. */
const ROOM = 24_576;

/** Why somebody signs, as readers show it. */
export interface SignatureFacts {
  /** The moment of signing; the only thing in a report that is not of the snapshot. */
  readonly at: Date;
  readonly reason: string;
  /** Name of the signer as the certificate has it. */
  readonly name: string;
}

/**
 * Signs a finished PDF (PAdES baseline B, without a visible mark): the signature is appended, nothing of the document
 * changes, and any later change of the file breaks it.
 * @throws UnknownPdfLayout when the file is none of ours
 */
export async function signPdf(pdf: Buffer, certificate: SigningCertificate, reason: string, at: Date): Promise<Buffer> {
  const name = commonName(certificate.chain[0].subject);
  return new SignPdf().sign(withPlaceholder(pdf, { at, reason, name }), new CmsSigner(certificate), at);
}

/** The part of a distinguished name that people read. */
function commonName(subject: string): string {
  return /^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replace(/\n/g, ', ');
}

/** Appends an empty signature: its field in the catalogue's form, on the first page, without extent. */
function withPlaceholder(pdf: Buffer, facts: SignatureFacts): Buffer {
  const file = readPdf(pdf);
  if (file === undefined) throw new UnknownPdfLayout('the file to sign has no cross-reference table');
  const trailer = pdf.subarray(pdf.lastIndexOf('trailer')).toString('latin1');
  const info = Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]);
  const page = firstPage(file);
  const [signature, field] = [file.size, file.size + 1];
  const catalogue = required(file, file.root);
  const pageText = required(file, page);
  return appendObjects(
    file,
    [
      { number: file.root, body: catalogue.replace(/>>$/, `\n/AcroForm <</SigFlags 3\n/Fields [${field} 0 R]>>>>`) },
      { number: page, body: withAnnotation(file, pageText, field) },
      {
        number: signature,
        body: `<</Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M (${literalDate(facts.at.toISOString())})\n/Name ${textString(facts.name)}\n/Reason ${textString(facts.reason)}\n/ByteRange [0 /********** /********** /**********]\n/Contents <${'0'.repeat(ROOM * 2)}>>>`,
      },
      { number: field, body: `<</Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Signature)\n/F 132\n/Rect [0 0 0 0]\n/P ${page} 0 R\n/V ${signature} 0 R>>` },
    ],
    { info, id: `${/\/ID \[<(\w+)>/.exec(trailer)?.[1] ?? ''}/signed` },
  );
}

/** The page's dictionary with one annotation more; its list may stand in an object of its own. */
function withAnnotation(file: PdfFile, page: string, field: number): string {
  const list = /\/Annots \[([^\]]*)\]/.exec(page);
  if (list !== null) return page.replace(list[0], `/Annots [${list[1]} ${field} 0 R]`);
  const elsewhere = /\/Annots (\d+) 0 R/.exec(page);
  if (elsewhere === null) return page.replace(/>>$/, `\n/Annots [${field} 0 R]>>`);
  const entries = required(file, Number(elsewhere[1])).replace(/^\[|\]$/g, '');
  return page.replace(elsewhere[0], `/Annots [${entries} ${field} 0 R]`);
}

function firstPage(file: PdfFile): number {
  let number = Number(/\/Pages (\d+) 0 R/.exec(required(file, file.root))?.[1]);
  for (let kids = /\/Kids \[\s*(\d+) 0 R/.exec(required(file, number)); kids !== null; kids = /\/Kids \[\s*(\d+) 0 R/.exec(required(file, number))) number = Number(kids[1]);
  return number;
}

function required(file: PdfFile, number: number): string {
  const text = objectText(file, number);
  if (text === undefined) throw new UnknownPdfLayout(`the file to sign has no object ${number}`);
  return text;
}
