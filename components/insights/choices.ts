import type { ProviderKind } from '../../utils/domain/assistant/provider.ts';
import type { Key } from '../shared/speech.ts';

/** Ways to a language model as a brand chooses among them, the nearest first. */
export const CHOICES: readonly {
  readonly kind: ProviderKind;
  readonly name: Key;
  /** Where it usually is; empty for the browser's own. */
  readonly endpoint: string;
  readonly hasKey: boolean;
}[] = [
  { kind: 'built-in', name: 'model_builtin', endpoint: '', hasKey: false },
  { kind: 'ollama', name: 'model_ollama', endpoint: 'http://127.0.0.1:11434', hasKey: false },
  { kind: 'openai', name: 'model_openai', endpoint: 'https://api.openai.com/v1', hasKey: true },
  { kind: 'anthropic', name: 'model_anthropic', endpoint: 'https://api.anthropic.com', hasKey: true },
];
