import react from "@vitejs/plugin-react";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { usedDsfrOnly, withoutDsfrColors, withoutDsfrFonts } from "./build/dsfr.ts";
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
  css: { postcss: { plugins: [withoutDsfrFonts(), usedDsfrOnly()] } },
  server: { proxy: Object.fromEntries(served.map((url) => [url, server])) },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    // An icon of 200 bytes costs a kilobyte of headers as a file. Fonts stay files: the content
    // security policy has no data: for them.
    assetsInlineLimit: (file, content) => file.endsWith(".svg") && content.length < 600,
    rolldownOptions: {
      input: { index: "index.html", graphiql: "graphiql.html" },
      output: {
        codeSplitting: {
          groups: [
            // Shared with GraphiQL, and unchanged from one release to the next.
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\/|vite\/preload-helper/ },
            // What every page needs, in one file rather than ten: headers cost more than some of them.
            // Not ui/forms and ui/lists, which the home page does not show, nor main, which starts the application: importing this file must not.
            { name: "shell", test: /node_modules\/(react-router|urql|@urql|@0no-co|wonka|tsafe)\/|\/src\/(app|graphql|ui)\/(?!dsfr|main\.|forms\/|lists\/).*\.tsx?$/ },
          ],
        },
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    css: false,
    restoreMocks: true,
  },
});
