import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILT_IN_CATALOGUE } from '../frameworks/catalogue.js';
import { configuredCatalogue } from './framework-folder.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'demarc-frameworks-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('configuredCatalogue', () => {
  it('is the built-in one without a folder', () => {
    expect(configuredCatalogue({ frameworkDirectory: null, dataDirectory: folder })).toBe(BUILT_IN_CATALOGUE);
  });

  it('reads the folder that is named, and leaves other files alone', () => {
    const named = configuredCatalogue({ frameworkDirectory: resolve('examples/frameworks'), dataDirectory: folder });
    expect(named.byId('house-baseline')).toBeDefined();
    writeFileSync(join(folder, 'notes.txt'), 'nothing of ours');
    expect(configuredCatalogue({ frameworkDirectory: folder, dataDirectory: folder }).frameworks).toHaveLength(BUILT_IN_CATALOGUE.frameworks.length);
  });

  it('reads frameworks/ in the data directory when none is named', () => {
    mkdirSync(join(folder, 'frameworks'));
    writeFileSync(join(folder, 'frameworks', 'own.json'), '{"format":"demarc.framework/1"}');
    expect(() => configuredCatalogue({ frameworkDirectory: null, dataDirectory: folder })).toThrow(/own\.json is not valid: line 1, id/);
  });

  it('says so when the named folder is not there', () => {
    expect(() => configuredCatalogue({ frameworkDirectory: join(folder, 'none'), dataDirectory: folder })).toThrow('The framework folder cannot be read (ENOENT)');
  });
});
