import { SaxesParser } from 'saxes';
import type { SnapshotLimits } from './limits.js';
import { UnreadableCall } from './unreadable-call.js';

/** What an element becomes: its text, or its children by name (repeated ones as an array); "" when it is empty. */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

interface Element {
  readonly name: string;
  text: string;
  readonly children: Map<string, XmlValue | XmlValue[]>;
}

/**
 * Parses a COS answer into `{ <root element>: value }`. Attributes are dropped: no setting is told by one. The parser is
 * strict, since a cut-off access list would look shorter than it is; document types are refused and no entity but the
 * five of XML itself is known, so that nothing can expand or be fetched.
 * @throws UnreadableCall when the text is not well-formed XML
 */
export function parseXml(text: string, limits: Pick<SnapshotLimits, 'depth'>): { readonly [root: string]: XmlValue } {
  const parser = new SaxesParser({ position: false });
  const open: Element[] = [];
  let result: { readonly [root: string]: XmlValue } | undefined;
  // The parser's own messages quote the text, which may be a secret.
  parser.on('error', () => {
    throw new UnreadableCall('the body is not well-formed XML');
  });
  parser.on('doctype', () => {
    throw new UnreadableCall('the body declares a document type, which no COS answer does');
  });
  parser.on('opentag', ({ name }) => {
    if (open.length >= limits.depth) throw new UnreadableCall(`elements are nested deeper than ${limits.depth} (limit DEMARC_MAX_DEPTH)`);
    open.push({ name, text: '', children: new Map() });
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop() as Element;
    const value = valueOf(element);
    const parent = open.at(-1);
    if (parent === undefined) result = Object.fromEntries([[element.name, value]]);
    else addChild(parent, element.name, value);
  });
  parser.write(text.startsWith('\ufeff') ? text.slice(1) : text).close();
  if (result === undefined) throw new UnreadableCall('the body is not well-formed XML');
  return result;
}

function valueOf(element: Element): XmlValue {
  return element.children.size === 0 ? element.text.trim() : Object.fromEntries(element.children);
}

function addChild(parent: Element, name: string, value: XmlValue): void {
  if (name === '__proto__') return;
  const before = parent.children.get(name);
  if (before === undefined) parent.children.set(name, value);
  else if (Array.isArray(before)) before.push(value);
  else parent.children.set(name, [before, value]);
}
