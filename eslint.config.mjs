import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', 'out/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // The command line's output is its user interface.
  { files: ['src/cli/**/*.ts', 'scripts/**'], rules: { 'no-console': 'off' } },
  // Nest reads parameter types at run time, so they must stay value imports.
  { files: ['src/api/**/*.ts', 'src/web/**/*.ts', 'src/app.module.ts', 'src/scans/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
);
