import { describe, expect, it } from 'vitest';
import { FAILURES, failure, type ProviderKind } from '../../../utils/domain/assistant/provider.ts';
import {
  type AssistantSettings,
  addressOf,
  defaultAssistant,
  obstacle,
} from '../../../utils/domain/assistant/settings.ts';

const settings = (more: Partial<AssistantSettings>): AssistantSettings => ({
  ...defaultAssistant('acme'),
  ...more,
});

describe('the address of a provider', () => {
  it.each<readonly [ProviderKind, string, boolean]>([
    ['ollama', 'http://127.0.0.1:11434', true],
    ['ollama', 'http://localhost:11434/', true],
    ['ollama', 'http://[::1]:11434', true],
    ['ollama', 'https://127.0.0.1:11434', false],
    ['ollama', 'https://ollama.example.com', false],
    ['ollama', 'http://192.168.0.7:11434', false],
    ['ollama', 'http://127.0.0.1.evil.example:11434', false],
    ['ollama', 'http://localhost.evil.example', false],
    ['openai', 'https://api.example.com/v1', true],
    ['openai', 'http://localhost:1234/v1', true],
    ['openai', 'http://api.example.com/v1', false],
    ['openai', 'https://user:pass@api.example.com/v1', false],
    ['openai', 'https://api.example.com/v1?key=1', false],
    ['openai', 'ftp://api.example.com', false],
    ['openai', 'javascript:alert(1)', false],
    ['openai', 'api.example.com', false],
    ['openai', '', false],
    ['anthropic', 'https://api.anthropic.com', true],
    ['built-in', 'https://api.example.com', false],
  ])('of the kind %s may be %s: %s', (providerKind, endpoint, isAllowed) => {
    expect(addressOf({ providerKind, endpoint }) !== null).toBe(isAllowed);
  });
});

describe('a request', () => {
  const agreed = { enabled: true, providerKind: 'anthropic', endpoint: 'https://api.anthropic.com' } as const;
  const consent = { at: 1, origin: 'https://api.anthropic.com' };
  const key = { origin: 'https://api.anthropic.com', value: 'k' };

  it.each([
    ['off', settings({ ...agreed, enabled: false, consent }), key],
    ['address', settings({ ...agreed, endpoint: 'http://api.anthropic.com', consent }), key],
    ['consent', settings(agreed), key],
    ['consent', settings({ ...agreed, consent: { at: 1, origin: 'https://other.example' } }), key],
    ['key', settings({ ...agreed, consent }), null],
    ['key', settings({ ...agreed, consent }), { origin: 'https://other.example', value: 'k' }],
  ] as const)('is refused for want of: %s', (kind, of, bound) => {
    expect(obstacle(of, bound)).toEqual(failure(kind));
  });

  it('is allowed once it is switched on, agreed to and has its key', () => {
    expect(obstacle(settings({ ...agreed, consent }), key)).toBeNull();
    expect(obstacle(settings({ enabled: true }), null)).toBeNull();
  });

  it('is off by default', () => {
    expect(obstacle(defaultAssistant('acme'), null)?.kind).toBe('off');
  });
});

it('every failure is a plain sentence', () => {
  for (const sentence of Object.values(FAILURES)) expect(sentence).toMatch(/^[A-Z][^!<>{}]*[.?]$/);
});
