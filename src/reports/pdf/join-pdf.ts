import { objectText, readPdf, type PdfFile } from './pdf-file.js';
import { textString } from './pdf-text.js';

/** A PDF as Chromium printed it, to be joined with others. */
export interface PdfPart {
  readonly bytes: Buffer;
  /** Its bookmark. */
  readonly title: string;
  /** Name of the link target at its first page: letters, digits and hyphens. */
  readonly name: string;
  /** Prefix of its own section targets, so that `#summary` of two parts stay apart; targets with a number are shared. */
  readonly prefix: string;
  /** Language of the part where it is not that of the whole. */
  readonly language?: string;
  /** True for a document complete in itself: none of its targets is shared with other parts. */
  readonly closed?: boolean;
}

/** Targets that are unique over all parts keep their names, so that one part may link into another. */
const SHARED_TARGET = /^(control|check|certificate|attestation|part)-/;

/** Why parts cannot be joined: a Chromium that lays out its files otherwise than this code knows. */
export class UnknownPdfLayout extends Error {
  override readonly name = 'UnknownPdfLayout';
}

/**
 * Joins parts into one PDF that keeps what each had: tags, table headers, bookmarks (under one bookmark per part), link
 * targets, and links from one part into another. Works on Chromium's objects as they stand, renumbered: no part is
 * parsed as a whole or compressed anew, so that thousands of pages take seconds and little memory.
 * @throws UnknownPdfLayout when a part is not laid out as Chromium does
 */
export function joinPdfs(parts: readonly [PdfPart, ...PdfPart[]], language: string): Buffer {
  const joined = new Joining();
  const pages = joined.reserve();
  const structure = joined.reserve();
  const outlines = joined.reserve();
  const parentTree = joined.reserve();
  const idTree = joined.reserve();
  const document = joined.reserve();
  const opened = parts.map((part) => new Opened(part, joined));
  let key = 0;
  let ids = 0;
  const trees: string[] = [];
  const names: string[] = [];
  const destinations = new Map<string, string>();
  for (const [index, part] of opened.entries()) {
    const neighbours = { parent: outlines, previous: opened[index - 1]?.outlinesNumber, next: opened[index + 1]?.outlinesNumber };
    const written = part.write({ pages, document, neighbours, firstKey: key, firstId: ids, destinations });
    trees.push(...written.parentTree);
    names.push(...written.names);
    key += written.keys;
    ids += written.ids;
  }
  joined.object(pages, `<</Type /Pages\n/Count ${opened.reduce((sum, part) => sum + part.pageCount, 0)}\n/Kids [${opened.map((part) => `${part.pagesNumber} 0 R`).join(' ')}]>>`);
  joined.object(structure, `<</Type /StructTreeRoot\n/K ${document} 0 R\n/ParentTreeNextKey ${key}\n/ParentTree ${parentTree} 0 R\n/IDTree ${idTree} 0 R>>`);
  joined.object(document, `<</Type /StructElem\n/S /Document\n/P ${structure} 0 R\n/K [${opened.map((part) => `${part.documentElement} 0 R`).join(' ')}]>>`);
  joined.object(parentTree, `<</Type /ParentTree\n/Nums [${trees.join(' ')}]>>`);
  joined.object(idTree, `<</Names [${names.join(' ')}]>>`);
  joined.object(outlines, `<</Type /Outlines\n/First ${opened[0]?.outlinesNumber ?? 0} 0 R\n/Last ${opened.at(-1)?.outlinesNumber ?? 0} 0 R\n/Count ${opened.length}>>`);
  const dests = joined.reserve();
  joined.object(dests, `<<${[...destinations].map(([name, target]) => `/${name} ${target}`).join('\n')}>>`);
  const root = joined.reserve();
  joined.object(root, `<</Type /Catalog\n/Pages ${pages} 0 R\n/Dests ${dests} 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot ${structure} 0 R\n/Outlines ${outlines} 0 R\n/PageMode /UseOutlines\n/ViewerPreferences <</Type /ViewerPreferences\n/DisplayDocTitle true>>\n/Lang (${language})>>`);
  return joined.finish(root);
}

/** Number of pages of a printed PDF. @throws UnknownPdfLayout */
export function pageCountOf(bytes: Buffer): number {
  const file = opened(bytes);
  return Number(required(/\/Count (\d+)/.exec(text(file, reference(text(file, file.root), 'Pages')))?.[1], 'page count'));
}

/** The file that grows: objects one after another and where each begins. */
class Joining {
  private readonly chunks: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n', 'latin1')];
  private at = this.chunks[0]?.length ?? 0;
  private next = 1;
  private readonly offsets: number[] = [];

  /** A number for an object that is written later. */
  reserve(count = 1): number {
    this.next += count;
    return this.next - count;
  }

  object(number: number, body: string | readonly Buffer[]): void {
    this.offsets[number] = this.at;
    this.push(Buffer.from(`${number} 0 obj\n`, 'latin1'));
    if (typeof body === 'string') this.push(Buffer.from(body, 'latin1'));
    else for (const chunk of body) this.push(chunk);
    this.push(Buffer.from('\nendobj\n', 'latin1'));
  }

  finish(root: number): Buffer {
    const xref = this.at;
    const lines = ['0000000000 65535 f \n'];
    for (let number = 1; number < this.next; number++) {
      const offset = this.offsets[number];
      lines.push(offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`);
    }
    this.push(Buffer.from(`xref\n0 ${this.next}\n${lines.join('')}trailer\n<</Size ${this.next}\n/Root ${root} 0 R>>\nstartxref\n${xref}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(this.chunks, this.at);
  }

  private push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.at += chunk.length;
  }
}

interface Surroundings {
  readonly pages: number;
  /** The element all parts' structures hang under: a tagged file has one root. */
  readonly document: number;
  readonly neighbours: { readonly parent: number; readonly previous: number | undefined; readonly next: number | undefined };
  readonly firstKey: number;
  readonly firstId: number;
  readonly destinations: Map<string, string>;
}

/** One part and the places of its objects in the joined file: each number moves up by the same distance. */
class Opened {
  readonly file: PdfFile;
  readonly pageCount: number;
  private readonly base: number;
  private readonly root: string;
  private readonly pagesOld: number;
  /** A part without headings has no bookmarks of its own. */
  private readonly outlinesOld: number | undefined;
  readonly outlinesNumber: number;
  private readonly structureOld: number;
  private readonly documentOld: number;

  constructor(
    private readonly part: PdfPart,
    private readonly joined: Joining,
  ) {
    this.file = opened(part.bytes);
    this.base = joined.reserve(this.file.size) - 1;
    this.root = text(this.file, this.file.root);
    this.pagesOld = reference(this.root, 'Pages');
    this.outlinesOld = optionalReference(this.root, 'Outlines');
    this.outlinesNumber = this.outlinesOld === undefined ? joined.reserve() : this.outlinesOld + this.base;
    this.structureOld = reference(this.root, 'StructTreeRoot');
    this.documentOld = reference(text(this.file, this.structureOld), 'K');
    this.pageCount = pageCountOf(part.bytes);
  }

  get pagesNumber(): number {
    return this.pagesOld + this.base;
  }

  get documentElement(): number {
    return this.documentOld + this.base;
  }

  /** Writes every object that the joined file keeps. */
  write({ pages, document, neighbours, firstKey, firstId, destinations }: Surroundings): { readonly parentTree: readonly string[]; readonly names: readonly string[]; readonly keys: number; readonly ids: number } {
    const structureText = text(this.file, this.structureOld);
    const parentTree = this.treeNodes(reference(structureText, 'ParentTree'));
    const idRoot = optionalReference(structureText, 'IDTree');
    const idTree = idRoot === undefined ? [] : this.treeNodes(idRoot);
    const ids = this.nodeIds(idTree, firstId);
    const move = (source: string): string => this.moved(source, document, ids, firstKey);
    const dests = optionalReference(this.root, 'Dests');
    const info = optionalReference(this.trailer(), 'Info');
    const left = new Set([this.file.root, this.structureOld, this.pagesOld, this.outlinesOld, dests, info, ...parentTree.map(({ number }) => number), ...idTree.map(({ number }) => number)]);
    for (const number of this.file.offsets.keys()) if (!left.has(number)) this.copy(number, move);
    this.joined.object(this.pagesNumber, move(text(this.file, this.pagesOld)).replace(/>>$/, `\n/Parent ${pages} 0 R>>`));
    this.writeBookmark(neighbours, move);
    this.collectDestinations(dests, move, destinations);
    const entries = parentTree.flatMap((node) => [...node.body.matchAll(/(\d+) (\d+ 0 R|\[[^\]]*\])/g)].map(([, key, value]) => `${Number(key) + firstKey} ${move(value as string)}`));
    const names = idTree.flatMap((node) => [...node.body.matchAll(/\((node\d{8})\) ?(\d+ 0 R)/g)].map(([, id, target]) => `(${ids.get(id as string) ?? id}) ${move(target as string)}`));
    return { parentTree: entries, names, keys: Number(required(/\/ParentTreeNextKey (\d+)/.exec(structureText)?.[1], 'parent tree')), ids: ids.size };
  }

  private trailer(): string {
    const { bytes } = this.file;
    return bytes.subarray(bytes.lastIndexOf('trailer')).toString('latin1');
  }

  private copy(number: number, move: (source: string) => string): void {
    const { bytes, offsets } = this.file;
    const start = required(offsets.get(number), 'object');
    const body = bytes.indexOf('obj', start) + 3;
    const dictionary = text(this.file, number);
    const length = /\/Length (\d+)(?! 0 R)/.exec(dictionary)?.[1];
    const stream = bytes.indexOf('stream', body);
    if (length === undefined || stream < 0 || stream > bytes.indexOf('endobj', body)) {
      // A document inside the document is a part of it.
      this.joined.object(number + this.base, number === this.documentOld ? move(dictionary).replace('/S /Document', this.partElement(dictionary)) : move(dictionary));
      return;
    }
    // What is compressed stays as it is; only the dictionary before it refers to objects.
    const content = bytes.indexOf('\n', stream) + 1;
    this.joined.object(number + this.base, [Buffer.from(`${move(dictionary)} stream\n`, 'latin1'), bytes.subarray(content, content + Number(length)), Buffer.from('\nendstream', 'latin1')]);
  }

  /** Chromium names the language of what it prints; what was joined before has none of its own. */
  private partElement(dictionary: string): string {
    const { language } = this.part;
    return language === undefined || dictionary.includes('/Lang ') ? '/S /Part' : `/S /Part\n/Lang (${language})`;
  }

  /** The part's outline becomes a bookmark that holds the part's own bookmarks, closed at first. */
  private writeBookmark({ parent, previous, next }: Surroundings['neighbours'], move: (source: string) => string): void {
    const outline = this.outlinesOld === undefined ? '' : text(this.file, this.outlinesOld);
    const first = optionalReference(outline, 'First');
    const count = /\/Count (\d+)/.exec(outline)?.[1];
    const inner = first === undefined ? '' : `\n/First ${first + this.base} 0 R\n/Last ${reference(outline, 'Last') + this.base} 0 R\n/Count -${count ?? 1}`;
    const beside = `${previous === undefined ? '' : `\n/Prev ${previous} 0 R`}${next === undefined ? '' : `\n/Next ${next} 0 R`}`;
    this.joined.object(this.outlinesNumber, `<</Title ${textString(this.part.title)}\n/Parent ${parent} 0 R${beside}\n/Dest ${move(`[${this.firstPage()} 0 R /XYZ 0 ${this.top()} 0]`)}${inner}>>`);
  }

  private collectDestinations(dests: number | undefined, move: (source: string) => string, destinations: Map<string, string>): void {
    const own = dests === undefined ? [] : [...text(this.file, dests).matchAll(/\/([^\s/[\]<>()]+) (\[[^\]]*\])/g)];
    for (const [, name, target] of own) destinations.set(this.targetName(name as string), move(target as string));
    destinations.set(`part-${this.part.name}`, move(`[${this.firstPage()} 0 R /XYZ 0 ${this.top()} 0]`));
  }

  private targetName(name: string): string {
    return this.part.closed !== true && SHARED_TARGET.test(name) ? name : `${this.part.prefix}${name}`;
  }

  private firstPage(): number {
    let number = this.pagesOld;
    for (let kids = /\/Kids \[(\d+) 0 R/.exec(text(this.file, number)); kids !== null; kids = /\/Kids \[(\d+) 0 R/.exec(text(this.file, number))) number = Number(kids[1]);
    return number;
  }

  private top(): string {
    return /\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(text(this.file, this.firstPage()))?.[1] ?? '842';
  }

  /** Leaves of a number or name tree. */
  private treeNodes(root: number): readonly { readonly number: number; readonly body: string }[] {
    const body = text(this.file, root);
    const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
    const inner = kids === undefined ? [] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => this.treeNodes(Number(number)));
    return [{ number: root, body: kids === undefined ? body : '' }, ...inner];
  }

  /** Table cells are named by rank over all parts: names of one length, in the order the tree needs. */
  private nodeIds(idTree: readonly { readonly body: string }[], first: number): ReadonlyMap<string, string> {
    const found = [...new Set(idTree.flatMap(({ body }) => [...body.matchAll(/\((node\d{8})\)/g)].map(([, id]) => id as string)))].sort();
    return new Map(found.map((id, index) => [id, `node${String(first + index + 1).padStart(8, '0')}`]));
  }

  /**
   * An object's text with every reference moved. Literal strings are left alone, whatever they hold; links to a place
   * that another part has were printed as links of the scheme `demarc:` and become links inside the document.
   */
  private moved(source: string, document: number, ids: ReadonlyMap<string, string>, firstKey: number): string {
    const linked = source.replace(/\/A <<\/Type \/Action\s*\/S \/URI\s*\/URI \(demarc:([A-Za-z0-9-]+)\)>>/g, (_, name: string) => `/Dest /${this.targetName(name)}`).replace(/\/Dest \/([^\s/[\]<>()]+)/g, (_, name: string) => `/Dest /${this.targetName(name)}`);
    return linked.replace(/\((?:\\[\s\S]|[^\\()])*\)|(\d+) 0 R|\/(StructParents?) (\d+)/g, (whole: string, number: string | undefined, key: string | undefined, value: string | undefined) => {
      if (number !== undefined) return Number(number) === this.structureOld ? `${document} 0 R` : `${Number(number) + this.base} 0 R`;
      if (key !== undefined) return `/${key} ${Number(value) + firstKey}`;
      const id = /^\((node\d{8})\)$/.exec(whole)?.[1];
      return id === undefined ? whole : `(${ids.get(id) ?? id})`;
    });
  }
}

function opened(bytes: Buffer): PdfFile {
  return required(readPdf(bytes), 'cross-reference table');
}

function text(file: PdfFile, number: number): string {
  return required(objectText(file, number), `object ${number}`);
}

function optionalReference(source: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(source)?.[1];
  return found === undefined ? undefined : Number(found);
}

function reference(source: string, key: string): number {
  return required(optionalReference(source, key), key);
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new UnknownPdfLayout(`a printed part has no ${what} where Chromium puts it`);
  return value;
}
