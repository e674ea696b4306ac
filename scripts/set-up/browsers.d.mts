export type BrowserName = 'chromium' | 'firefox';
export function browserPath(name: BrowserName): string | null;
export function installBrowsers(names: readonly BrowserName[]): void;
