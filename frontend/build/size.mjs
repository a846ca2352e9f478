/*
 * Prints what a first visit of the home page downloads, compressed, from the
 * last build: the page, its scripts and styles, the script of the DSFR and
 * the three fonts. Headers and the two answers of the API (about 10 kB
 * together) come on top; the browser tests measure them too.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const budget = 225_000;
const dist = path.resolve(import.meta.dirname, "../dist");
if (!existsSync(path.join(dist, "index.html"))) {
  console.error("No build: run `npm run build` first.");
  process.exit(1);
}

const page = readFileSync(path.join(dist, "index.html"), "utf8");
const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.[^"]+)"/g)].map(([, file]) => file);
const later = readdirSync(path.join(dist, "assets"))
  .filter((file) => /^(dsfr-.*\.js|Marianne-.*-latin-.*\.woff2)$/.test(file))
  .map((file) => `assets/${file}`);

const files = [...new Set(["index.html", ...named, ...later])];
let total = 0;
for (const file of files) {
  const content = readFileSync(path.join(dist, file));
  const size = file.endsWith(".woff2") ? content.length : brotliCompressSync(content).length;
  total += size;
  console.log(`${String(size).padStart(8)}  ${file}`);
}
console.log(`${String(total).padStart(8)}  total, in bytes (budget: ${budget})`);
if (total > budget) process.exit(1);
