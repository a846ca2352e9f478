import { describe, expect, it } from "vitest";
import { formatDay, formatHour, formatMoment, formatSession, isoDay } from "./dates";

// No test sets the zone of the machine: the results must not depend on it.
describe("dates", () => {
  it("are those of Paris, on both sides of midnight and of summer time", () => {
    expect(isoDay("2020-05-31T22:30:00Z")).toBe("2020-06-01");
    expect(formatDay("2020-05-31T22:30:00Z")).toBe("1er juin 2020");
    expect(formatHour("2020-01-15T17:30:00Z")).toBe("18\u00a0h\u00a030");
    expect(formatHour("2020-05-12T16:30:00Z")).toBe("18\u00a0h\u00a030");
  });

  it("say the deadline to the hour", () => {
    expect(formatMoment("2020-06-07T21:00:00Z")).toBe("dimanche 7 juin 2020 à 23\u00a0h");
  });

  it("take a bare date for the civil day that it is", () => {
    expect(formatDay("2020-09-01")).toBe("1er septembre 2020");
    expect(isoDay("2020-12-31")).toBe("2020-12-31");
  });

  it("say a session", () => {
    expect(formatSession("2020-05-12T18:30:00+02:00", "2020-05-12T19:30:00+02:00")).toBe(
      "mardi 12 mai 2020, de 18\u00a0h\u00a030 à 19\u00a0h\u00a030",
    );
  });
});
