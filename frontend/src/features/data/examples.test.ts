import { buildSchema, parse, validate } from "graphql";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { examples } from "./examples";

const folder = path.resolve(import.meta.dirname, "../../../../graph/schema");
const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const schema = buildSchema(files.map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n"));

describe("the example queries", () => {
  it.each(examples)("$id is valid for the API as it is", ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it("are five, each with a comment in French", () => {
    expect(examples).toHaveLength(5);
    for (const { query } of examples) expect(query.startsWith("# ")).toBe(true);
  });
});
