import { CombinedError } from "urql";
import { describe, expect, it } from "vitest";
import { faultCode, fieldErrors } from "./errors";

const error = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: "Non", extensions }] });

describe("an error of the API", () => {
  it("has the server's code, or INTERNAL for one that we do not know", () => {
    expect(faultCode(error({ code: "FULL" }))).toBe("FULL");
    expect(faultCode(error({ code: "SOMETHING_NEW" }))).toBe("INTERNAL");
    expect(faultCode(error({}))).toBe("INTERNAL");
  });

  it("is NETWORK when no answer came", () => {
    expect(faultCode(new CombinedError({ networkError: new Error("down") }))).toBe("NETWORK");
  });

  it("gives the first message of each field, and survives anything else", () => {
    const fields = [
      { path: "email", message: "Trop longue." },
      { path: "email", message: "Autre." },
      { path: "name" },
      null,
      "texte",
    ];
    expect(fieldErrors(error({ fields }))).toEqual({ email: "Trop longue." });
    expect(fieldErrors(error({ fields: "texte" }))).toEqual({});
  });
});
