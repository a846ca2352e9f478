import { strict as assert } from "node:assert";
import { inflateRawSync } from "node:zlib";

/** The files of a zip archive, by name, as its own list at the end names them. */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  assert.ok(end >= 0, "not a zip archive");
  const count = archive.readUInt16LE(end + 10);
  let entry = archive.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let index = 0; index < count; index++) {
    const method = archive.readUInt16LE(entry + 10);
    const size = archive.readUInt32LE(entry + 20);
    const [name, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at)) as [number, number, number];
    const header = archive.readUInt32LE(entry + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const content = archive.subarray(start, start + size);
    files.set(archive.toString("utf8", entry + 46, entry + 46 + name), method === 0 ? content : inflateRawSync(content));
    entry += 46 + name + extra + comment;
  }
  return files;
}
