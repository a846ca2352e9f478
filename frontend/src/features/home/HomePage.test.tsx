import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { renderAt } from "@/testing/renderAt";
import { HomePage } from "./HomePage";

const promotion = {
  __typename: "Promotion",
  code: "eig-4",
  label: "Promotion EIG 4",
  callStatus: "OPEN",
  callOpensAt: "2020-05-03T22:00:00Z",
  callClosesAt: "2020-06-07T21:00:00Z",
  startsOn: "2020-09-01",
  durationMonths: 10,
  netMonthlySalaryEur: 4000,
  netMonthlySalaryMaxEur: null,
  calendar: [
    {
      __typename: "CalendarStep",
      kind: "CALL",
      title: "Appel à candidatures",
      startsAt: "2020-05-03T22:00:00Z",
      endsAt: "2020-06-07T21:00:00Z",
      allDay: false,
      status: "CURRENT",
    },
    {
      __typename: "CalendarStep",
      kind: "WEBINARS",
      title: "Webinaires",
      startsAt: "2020-05-12T16:30:00Z",
      endsAt: "2020-05-26T17:30:00Z",
      allDay: false,
      status: "UPCOMING",
    },
    {
      __typename: "CalendarStep",
      kind: "JURY",
      title: "Jury",
      startsAt: "2020-06-29T22:00:00Z",
      endsAt: "2020-07-02T22:00:00Z",
      allDay: true,
      status: "UPCOMING",
    },
  ],
  keyFigures: {
    __typename: "PromotionKeyFigures",
    defis: 17,
    administrations: 17,
    seats: 41,
    basis: "OFFERED",
    seatsByProfile: [
      { __typename: "ProfileSeats", seats: 14, profile: { __typename: "Profile", code: "DESIGN", label: "Design" } },
    ],
  },
};

function home(currentPromotion: unknown) {
  return fakeServer({
    Home: () => ({
      data: {
        programme: {
          __typename: "Programme",
          promotionCount: 8,
          defiCount: 131,
          administrationCount: 68,
          currentPromotion,
        },
        webinars: { __typename: "WebinarConnection", totalCount: 0, edges: [] },
        testimonies: { __typename: "TestimonyConnection", edges: [] },
      },
    }),
  });
}

const render = (currentPromotion: unknown) =>
  renderAt("/", [{ path: "/", element: <HomePage /> }], home(currentPromotion).client);

describe("the home page", () => {
  it("shows the steps in order, with the one that is on now", async () => {
    render(promotion);
    const calendar = await screen.findByRole("region", { name: "Calendrier de la promotion" });
    const steps = within(calendar).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([
      "En coursAppel à candidaturesDu 4 mai au 7 juin 2020 à 23\u00a0h",
      "À venirWebinairesDu 12 mai au 26 mai 2020",
      "À venirJuryDu 30 juin au 2 juillet 2020",
    ]);
    expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual(["step", null, null]);
  });

  it("says until when one can apply, and the key figures", async () => {
    render(promotion);
    const call = await screen.findByRole("region", { name: "L’appel à candidatures est ouvert" });
    expect(call).toHaveTextContent("jusqu’au dimanche 7 juin 2020 à 23 h, heure de Paris");
    expect(within(call).getByRole("link")).toHaveAttribute("href", "/defis?promotion=eig-4");
    expect(screen.getByText("postes à pourvoir").nextSibling).toHaveTextContent("41");
    expect(screen.getByText(/Depuis 2017/)).toHaveTextContent("8 promotions, 131 défis, 68 administrations");
  });

  it("says that the call is closed once it is", async () => {
    render({ ...promotion, callStatus: "CLOSED" });
    expect(await screen.findByRole("heading", { name: "L’appel à candidatures est clos" })).toBeInTheDocument();
  });

  it("stands without any promotion", async () => {
    render(null);
    expect(await screen.findByText(/131/)).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Calendrier de la promotion" })).not.toBeInTheDocument();
  });
});
