import type { Provider, ProviderKind } from '../domain/assistant/provider.ts';
import { builtIn } from './builtin.ts';
import { anthropic, type Destination, ollama, openai } from './distant.ts';

/** One row a provider: from where requests go to the function that sends them. */
export const PROVIDERS: Readonly<Record<ProviderKind, (to: Destination) => Provider>> = {
  'built-in': () => builtIn(),
  ollama,
  openai,
  anthropic,
};
