import { createConfig, lintFromString } from '@redocly/openapi-core';
import { startService, type Service } from './service.js';

/** The OpenAPI document by itself: valid, linted, its examples true. */

let service: Service;

beforeAll(async () => {
  service = await startService();
}, 120_000);

afterAll(() => service?.stop(), 60_000);

test('it is OpenAPI 3.1 without a complaint of the linter', async () => {
  expect(service.document.openapi).toBe('3.1.0');
  const config = await createConfig({ extends: ['recommended'], rules: { 'operation-4xx-response': 'error', 'no-unused-components': 'error', 'security-defined': 'off', 'info-license': 'error', 'tag-description': 'error', 'operation-description': 'off' } });
  const problems = await lintFromString({ source: JSON.stringify(service.document), config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`)).toEqual([]);
});

test('every operation says what it does, is named once, and names its problems', () => {
  const operations = Object.entries(service.document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { name, summary, responses } of operations) {
    expect({ name, summary }).toEqual({ name, summary: expect.stringMatching(/^[A-Z]/) as unknown });
    const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect({ name, problems: problems.length >= 2 }).toEqual({ name, problems: true });
    for (const [, response] of problems) expect(Object.keys(response.content ?? {})).toEqual(['application/problem+json']);
  }
});

test('every answer says what it looks like', () => {
  const silent = Object.entries(service.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses)
        .filter(([status, { content }]) => /^[23]/.test(status) && !['204', '304'].includes(status) && (content === undefined || Object.values(content).length === 0 || Object.values(content).some(({ schema }) => schema === undefined)))
        .map(([status]) => `${method} ${path} ${status}`),
    ),
  );
  expect(silent).toEqual([]);
  // Nothing is answered where something is only removed.
  for (const methods of Object.values(service.document.paths)) for (const { responses } of Object.values(methods)) expect(responses['204']?.content).toBeUndefined();
});

test('every example is as its schema says', () => {
  let examples = 0;
  for (const [id, schema] of Object.entries(service.document.components.schemas)) {
    for (const example of (schema['examples'] as unknown[] | undefined) ?? []) {
      service.contract.hold(id, service.contract.validator(id), example);
      examples += 1;
    }
  }
  expect(examples).toBeGreaterThan(20);
});
