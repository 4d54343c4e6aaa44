import { DEFAULT_BRANDING } from '../view/branding.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureReport } from '../report.fixture.js';
import { packageRoot } from '../package-root.js';
import { textsFor } from '../texts/texts.js';
import { familyHtml } from './family-html.js';
import { cssString, pageStyle } from './page-style.js';
import { templateFolder } from './templates.js';

function sources(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(hbs|css)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}

describe('the templates', () => {
  it('stand in the package, wherever the module was loaded from', () => {
    expect(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))).toMatchObject({ name: 'demarc' });
    expect(sources(templateFolder()).map(([name]) => name)).toContain('family.hbs');
  });

  it.each(sources(templateFolder()))('%s escapes everything and loads nothing', (_name, source) => {
    expect(source).not.toMatch(/\{\{\{|\{\{&/);
    expect(source).not.toMatch(/https?:|url\(|@import|<script|javascript:/i);
  });

  it('name no text that does not exist, and every language has all of them', () => {
    const english = textsFor('en');
    const chinese = textsFor('zh-CN');
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    const used = sources(templateFolder()).flatMap(([, source]) => [...source.matchAll(/\bt\.(\w+)/g)].map(([, key]) => key as string));
    expect(used.filter((key) => !(key in english))).toEqual([]);
  });
});

describe('the document', () => {
  const html = (locale: 'en' | 'zh-CN') => familyHtml(fixtureReport(), 'A.8', { locale }).html;

  it.each(['en', 'zh-CN'] as const)('is whole, names its language and forbids everything but its own style and fonts (%s)', (locale) => {
    const document = html(locale);
    expect(document).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}">`));
    expect(document).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"`);
    expect(document.match(/url\((?!data:font)/)).toBeNull();
    expect(document.match(/<style>/g)).toHaveLength(1);
  });

  it('links only to targets it has', () => {
    const document = html('en');
    const targets = new Set([...document.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    const links = [...document.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href as string);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => !targets.has(href))).toEqual([]);
  });

  it('escapes what was recorded', () => {
    const { html: document } = familyHtml(fixtureReport({ name: () => '<b onclick="x">&\'', text: () => '</style><script>' }), 'A.8', { locale: 'en' });
    expect(document).not.toContain('<b onclick');
    expect(document).not.toContain('<script>');
    expect(document).toContain('&lt;b onclick&#x3D;&quot;x&quot;&gt;&amp;&#x27;');
  });
});

describe('texts in margins', () => {
  it('cannot leave their string', () => {
    expect(cssString('a"b\\c\n</style>中')).toBe('"a\\22 b\\5c c\\a \\3c \\2f style\\3e \\4e2d "');
  });

  it('number the pages in the order of the language', () => {
    const running = { family: 'F', framework: 'W', reportId: 'R' };
    expect(pageStyle(running, textsFor('zh-CN'), DEFAULT_BRANDING)).toContain('"\\7b2c  " counter(page) " \\9875 \\ff0c \\5171  " counter(pages) " \\9875 "');
  });
});
