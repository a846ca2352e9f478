import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";
import type { Plugin } from "vite";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

// The server writes the head of index.html anew for each URL, so it cannot send a ready-made copy.
const neverCompressed = new Set(["index.html"]);
const compressible = /\.(js|css|svg|html|json|txt|webmanifest)$/;
// Under this size the header of the encoding costs as much as it saves.
const smallest = 512;

/** Writes a .br and a .gz beside each text asset, and brings back the .gitkeep that go:embed needs in a fresh clone. */
export function precompress(): Plugin {
  let output = "";
  return {
    name: "eig-precompress",
    apply: "build",
    configResolved(config) {
      output = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await writeFile(path.join(output, ".gitkeep"), "");
      const files = await readdir(output, { recursive: true, withFileTypes: true });
      for (const file of files) {
        if (!file.isFile() || !compressible.test(file.name) || neverCompressed.has(file.name)) continue;
        const name = path.join(file.parentPath, file.name);
        const content = await readFile(name);
        if (content.length < smallest) continue;
        await writeFile(`${name}.br`, await brotli(content));
        await writeFile(`${name}.gz`, await gzip(content, { level: 9 }));
      }
    },
  };
}
