import { describe, expect, it } from "vitest";
import { stepDates } from "./stepDates";

describe("the dates of a step", () => {
  it.each([
    [
      "a call closes at an hour",
      { startsAt: "2020-05-03T22:00:00Z", endsAt: "2020-06-07T21:00:00Z", allDay: false },
      "Du 4 mai au 7 juin 2020 à 23\u00a0h",
    ],
    [
      "days end the day before the excluded end",
      { startsAt: "2020-06-29T22:00:00Z", endsAt: "2020-07-02T22:00:00Z", allDay: true },
      "Du 30 juin au 2 juillet 2020",
    ],
    [
      "one day is one day",
      { startsAt: "2020-08-31T22:00:00Z", endsAt: "2020-09-01T22:00:00Z", allDay: true },
      "Le 1er septembre 2020",
    ],
    ["a day without end", { startsAt: "2020-08-31T22:00:00Z", endsAt: null, allDay: true }, "Le 1er septembre 2020"],
    [
      "two years are both said",
      { startsAt: "2020-12-19T23:00:00Z", endsAt: "2021-01-04T23:00:00Z", allDay: true },
      "Du 20 décembre 2020 au 4 janvier 2021",
    ],
    [
      "hours of one day",
      { startsAt: "2020-05-12T16:30:00Z", endsAt: "2020-05-12T17:30:00Z", allDay: false },
      "Le 12 mai 2020, de 18\u00a0h\u00a030 à 19\u00a0h\u00a030",
    ],
  ])("%s", (_name, step, text) => {
    expect(stepDates(step)).toBe(text);
  });
});
