import { isControlPlane } from './control-plane.js';
import { isMatrixLayer, LAYER_TITLES, partyFor, SHARED_SPLIT } from './matrix.js';
import { CONTROL_LAYERS, LAYERS, SERVICE_MODELS } from './vocabulary.js';

describe('the responsibility matrix', () => {
  it.each([
    ['customer-data', ['customer', 'customer', 'customer']],
    ['accounts-access', ['customer', 'customer', 'customer']],
    ['security-configuration', ['customer', 'shared', 'shared']],
    ['application', ['customer', 'shared', 'provider']],
    ['network-host', ['customer', 'shared', 'provider']],
    ['platform-compliance', ['provider', 'provider', 'provider']],
    ['physical', ['provider', 'provider', 'provider']],
  ] as const)('%s in IaaS, PaaS and SaaS', (layer, parties) => {
    expect(SERVICE_MODELS.map((model) => partyFor(layer, model))).toEqual(parties);
  });

  it('has 21 cells: nine of the customer, four shared, eight of the provider', () => {
    const cells = LAYERS.flatMap((layer) => SERVICE_MODELS.map((model) => partyFor(layer, model)));
    expect(['customer', 'shared', 'provider'].map((party) => cells.filter((cell) => cell === party).length)).toEqual([9, 4, 8]);
  });

  it('never hands responsibility back to the customer as the service model rises', () => {
    const weight = { customer: 0, shared: 1, provider: 2 };
    for (const layer of LAYERS) {
      const weights = SERVICE_MODELS.map((model) => weight[partyFor(layer, model)]);
      expect(weights).toEqual([...weights].sort());
    }
  });

  it('leaves the own organisation outside', () => {
    expect(CONTROL_LAYERS.filter((layer) => !isMatrixLayer(layer))).toEqual(['organisation']);
  });

  it('names every layer in both languages and splits every shared layer', () => {
    for (const layer of CONTROL_LAYERS) expect(LAYER_TITLES[layer].en.length * LAYER_TITLES[layer].zh.length).toBeGreaterThan(0);
    const shared = LAYERS.filter((layer) => SERVICE_MODELS.some((model) => partyFor(layer, model) === 'shared'));
    expect(Object.keys(SHARED_SPLIT)).toEqual(shared);
  });
});

describe('the control plane', () => {
  it.each([
    ['cam.user', true],
    ['cloudaudit.track', true],
    ['cvm.instance', false],
    ['camera.stream', false],
  ])('%s', (kind, expected) => {
    expect(isControlPlane(kind)).toBe(expected);
  });
});
