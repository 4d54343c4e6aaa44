// Tests run as CommonJS: the sources and the few dependencies that ship only ES modules, or import() late, are transformed by swc.
const esmOnly = ['@nestjs', 'd3-shape', 'd3-path', 'lossless-json', 'uuid', 'csv-stringify', 'jose', 'pkijs', 'asn1js', '@peculiar', 'bytestreamjs', '@noble', 'cookie', '@opentelemetry/otlp-exporter-base'];
export default {
  // A busy machine may be ten times slower than an idle one; a test that hangs still ends.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
};
