import { describe, expect, it } from "vitest";
import { localPath } from "./returnTo";

describe("the way back after a sign-in", () => {
  it.each(["/", "/mon-espace", "/webinaires/sante?q=1#inscription", "/defis?retour=//exemple.fr"])("may be %s", (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    null,
    "",
    "mon-espace",
    "https://exemple.fr/",
    "//exemple.fr/",
    "/\\exemple.fr/",
    "/\t/exemple.fr/",
    "/.//exemple.fr/",
    "javascript:alert(1)",
    "/connexion",
    "/connexion/code?x",
    "//",
  ])("may not be %j", (path) => {
    expect(localPath(path)).toBeNull();
  });
});
