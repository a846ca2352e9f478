import { expect, test } from "./test.ts";

const limit = 250_000;

test("the first load of the home page weighs at most 250 kB", async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const responses = new Map<string, { url: string; type: string; encoding: string | undefined; bytes: number }>();
  devtools.on("Network.responseReceived", ({ requestId, type, response }) => {
    const encoding = Object.entries(response.headers).find(([name]) => name.toLowerCase() === "content-encoding")?.[1];
    responses.set(requestId, { url: response.url, type, encoding, bytes: 0 });
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const response = responses.get(requestId);
    if (response) response.bytes = encodedDataLength; // headers and compressed body
  });
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page.getByText("Prochains webinaires")).toBeVisible();
  await page.waitForLoadState("networkidle");

  const all = [...responses.values()];
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: "weight", description: `${total} bytes in ${all.length} responses` });
  console.log(`first load of the home page: ${(total / 1000).toFixed(1)} kB in ${all.length} responses`);
  // A page that did not load would be light.
  expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(["Document", "Stylesheet", "Script", "Font", "Fetch"]));
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(limit);
  const uncompressed = all.filter(({ type, bytes, encoding }) => type !== "Font" && bytes > 2_000 && encoding !== "br");
  expect(uncompressed).toEqual([]);
});
