import react from "@vitejs/plugin-react";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { withoutDsfrFonts } from "./build/dsfr-css.ts";
import { latinFonts } from "./build/fonts.ts";
import { developmentHead, preloadFonts } from "./build/html.ts";
import { precompress } from "./build/precompress.ts";

const server = "http://localhost:8080";
const served = ["/graphql", "/healthz", "/readyz", "/sitemap.xml", "/robots.txt", "/.well-known"];

export default defineConfig({
  plugins: [react(), latinFonts(), developmentHead(), preloadFonts(), precompress()],
  resolve: {
    alias: [
      { find: "@", replacement: path.resolve(import.meta.dirname, "src") },
      {
        // 85 kB of hexadecimal colours: every colour here comes from the style sheet.
        find: /^\.\/colors$/,
        replacement: path.resolve(import.meta.dirname, "build/dsfr-no-colors.ts"),
        customResolver(replacement, importer) {
          return importer?.includes("@codegouvfr/react-dsfr/fr/") ? replacement : null;
        },
      },
    ],
  },
  css: { postcss: { plugins: [withoutDsfrFonts()] } },
  server: { proxy: Object.fromEntries(served.map((url) => [url, server])) },
  build: {
    target: "es2022",
    // The content security policy has no data: for fonts, and an icon that a page does not show should cost it nothing.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: "index.html" } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    restoreMocks: true,
  },
});
