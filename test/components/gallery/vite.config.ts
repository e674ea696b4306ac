import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: fileURLToPath(new URL('../../../.artefacts/gallery/site', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
