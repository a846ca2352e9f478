// Playwright reads what a fixture needs from its first parameter, which must be a pattern, even empty.
/* eslint-disable no-empty-pattern */
import { expect, test as base, type BrowserContext, type TestInfo } from "@playwright/test";
import { startProgram, type Program } from "./program.ts";

export { expect, type Page, type Locator } from "@playwright/test";

type Watch = {
  /** Says that a message of the console belongs to the test: the browser tells of each answer that fails. */
  allow: (message: RegExp) => void;
};

type TestFixtures = {
  /** The worker's server, for tests that only read. */
  site: Program;
  /** Starts a server for this test alone, for what writes or needs another date. */
  startSite: (clock?: string) => Promise<Program>;
  /** Watches every page: nothing in the console, nothing against the policy, no other host, no cookie. */
  watch: Watch;
  keepLogs: void;
};
type WorkerFixtures = { sharedSite: Program };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  sharedSite: [
    async ({}, provide) => {
      const site = await startProgram();
      await provide(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  site: ({ sharedSite }, provide) => provide(sharedSite),
  baseURL: ({ sharedSite }, provide) => provide(sharedSite.url),
  startSite: async ({}, provide, testInfo) => {
    const started: Program[] = [];
    await provide(async (clock) => {
      const site = await startProgram(clock);
      started.push(site);
      return site;
    });
    for (const [index, site] of started.entries()) {
      await keepLogOnFailure(testInfo, `own-server-${index + 1}.log`, site);
      await site.stop();
    }
  },
  keepLogs: [
    async ({ sharedSite }, provide, testInfo) => {
      await provide();
      await keepLogOnFailure(testInfo, "server.log", sharedSite);
    },
    { auto: true },
  ],
  watch: [
    async ({ context, startSite }, provide) => {
      // Needs it only to end before it: a page may be asking something of a server that stops.
      void startSite;
      const allowed: RegExp[] = [];
      const complaints = await listen(context);
      await provide({ allow: (message) => allowed.push(message) });
      expect(complaints.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
      expect(await context.cookies(), "no cookie").toEqual([]);
    },
    { auto: true },
  ],
});

async function keepLogOnFailure(testInfo: TestInfo, name: string, site: Program) {
  if (testInfo.status !== testInfo.expectedStatus) {
    await testInfo.attach(name, { body: site.log(), contentType: "text/plain" });
  }
}

async function listen(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${String(error.error())}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost") complaints.push(`other host: ${url.href}`);
  });
  // The console has it too, in words that change from one browser to the next.
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return complaints;
}
