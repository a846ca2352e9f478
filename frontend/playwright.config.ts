import { defineConfig } from "@playwright/test";
import { browserArguments, findChromium } from "./e2e/chromium.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "e2e/.output",
  // Each worker has a server and a browser of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only the second time has found something.
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    launchOptions: { executablePath: findChromium(), args: browserArguments },
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "e2e",
      testMatch: "*.spec.ts",
      // What depends on the database runs on both; the rest would only be the same twice.
      ...(process.env.EIG_E2E_POSTGRES ? { grep: /@data/ } : {}),
    },
    { name: "screenshot", testMatch: "readme.shot.ts" },
    { name: "gallery", testMatch: "gallery.shot.ts" },
  ],
});
