import * as fc from 'fast-check';
import { coversEveryAction, fullAccessStatement, policyDocument, wholeServices, type PolicyDocument } from './policy-document.js';

const project = (value: unknown) => policyDocument.project(value);

describe('policyDocument', () => {
  it('reads text and objects, any key case, single values and lists alike', () => {
    const expected = {
      version: '2.0',
      statement: [{ effect: 'allow', action: ['cos:*'], resource: ['*'], principal: null, condition: null }],
    };
    expect(project('{"version":"2.0","statement":[{"effect":"allow","action":["name/cos:*"],"resource":"*"}]}')).toEqual(expected);
    expect(project({ Version: '2.0', Statement: { Effect: 'Allow', Action: 'cos:*', Resource: ['*'], Condition: {} } })).toEqual(expected);
  });

  it('applies a principal that stands beside the statements', () => {
    const document = project({ version: '2.0', principal: { qcs: 'qcs::cam::anyone:anyone' }, statement: [{ effect: 'allow', action: '*', resource: '*' }] });
    expect(document?.statement[0]?.principal).toEqual({ qcs: ['qcs::cam::anyone:anyone'] });
  });

  it('keeps a bare principal, and the condition', () => {
    const document = project({ statement: [{ effect: 'deny', principal: '*', action: '*', resource: '*', condition: { bool_equal: { 'cos:secure-transport': 'false' } } }] });
    expect(document).toEqual({
      version: null,
      statement: [{ effect: 'deny', action: ['*'], resource: ['*'], principal: { qcs: ['*'] }, condition: { bool_equal: { 'cos:secure-transport': 'false' } } }],
    });
  });

  it.each([
    ['no JSON', '{"version":'],
    ['no statement', { version: '2.0' }],
    ['another effect', { statement: [{ effect: 'maybe', action: '*', resource: '*' }] }],
    ['a negated action', { statement: [{ effect: 'allow', notaction: ['cam:*'], resource: '*' }] }],
    ['an action of another type', { statement: [{ effect: 'allow', action: [1], resource: '*' }] }],
    ['two members that differ in case', { statement: [{ effect: 'allow', Effect: 'deny', action: '*', resource: '*' }] }],
    ['one bad statement among good ones', { statement: [{ effect: 'allow', action: '*', resource: '*' }, 'x'] }],
    ['a number', 5],
  ])('does not know a policy with %s', (_, value) => {
    expect(project(value)).toBeUndefined();
  });

  it('is null for null', () => {
    expect(project(null)).toBeNull();
  });

  it('projects its own projection to itself', () => {
    const words = fc.oneof(fc.string(), fc.array(fc.string()));
    const statement = fc.record(
      { effect: fc.constantFrom('allow', 'Deny'), action: words, Resource: words, principal: fc.oneof(words, fc.dictionary(fc.constantFrom('qcs', 'Service', 'federated', '*'), words)), condition: fc.jsonValue({ maxDepth: 3 }) },
      { requiredKeys: ['effect'] },
    );
    fc.assert(
      fc.property(fc.record({ version: fc.string(), principal: words, Statement: fc.array(statement) }, { requiredKeys: ['Statement'] }), (value) => {
        const once = project(value);
        expect(once).not.toBeUndefined();
        expect(project(once)).toEqual(once);
        expect(project(JSON.stringify(once))).toEqual(JSON.parse(JSON.stringify(once)));
      }),
    );
  });
});

describe('full access', () => {
  const of = (...statements: unknown[]) => project({ version: '2.0', statement: statements }) as PolicyDocument;
  const all = { effect: 'allow', action: '*', resource: '*' };

  it.each([
    [all],
    [{ effect: 'allow', action: ['name/*:*'], resource: ['*'] }],
    [{ effect: 'allow', action: ['cos:*', '*:*'], resource: ['qcs::*'] }],
    [{ effect: 'allow', action: '*', resource: 'qcs::::*' }],
    [{ ...all, condition: { ip_equal: { 'qcs:ip': '10.0.0.0/8' } } }],
  ])('finds %j', (statement) => {
    expect(fullAccessStatement(of(statement))).toBeDefined();
  });

  it.each([
    [[{ effect: 'allow', action: 'cos:*', resource: '*' }]],
    [[{ effect: 'allow', action: '*', resource: 'qcs::cos:::bucket/*' }]],
    [[all, { effect: 'deny', action: '*', resource: '*' }]],
    [[{ effect: 'deny', action: '*', resource: '*' }]],
    [[]],
  ])('does not find it in %j', (statements) => {
    expect(fullAccessStatement(of(...statements))).toBeUndefined();
  });

  it('still finds it beside a narrower denial', () => {
    expect(fullAccessStatement(of(all, { effect: 'deny', action: 'cam:*', resource: '*' }))).toBeDefined();
  });

  it('names services with every action', () => {
    const [statement] = of({ effect: 'allow', action: ['name/cam:*', 'cos:Get*', 'kms:*'], resource: '*' }).statement;
    expect(statement && wholeServices(statement)).toEqual(['cam', 'kms']);
    expect(statement && coversEveryAction(statement)).toBe(false);
  });
});
