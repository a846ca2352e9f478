import react from "@vitejs/plugin-react";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { withoutDsfrColors, withoutDsfrFonts } from "./build/dsfr.ts";
import { latinFonts } from "./build/fonts.ts";
import { developmentHead, preloadFonts } from "./build/html.ts";
import { precompress } from "./build/precompress.ts";

const server = "http://localhost:8080";
const served = ["/graphql", "/healthz", "/readyz", "/sitemap.xml", "/robots.txt", "/.well-known"];

export default defineConfig({
  plugins: [react(), withoutDsfrColors(), latinFonts(), developmentHead(), preloadFonts(), precompress()],
  resolve: {
    alias: { "@": path.resolve(import.meta.dirname, "src") },
  },
  css: { postcss: { plugins: [withoutDsfrFonts()] } },
  server: { proxy: Object.fromEntries(served.map((url) => [url, server])) },
  build: {
    target: "es2022",
    // The content security policy has no data: for fonts, and an icon that a page does not show should cost it nothing.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: "index.html", graphiql: "graphiql.html" } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    restoreMocks: true,
  },
});
